#pragma once

#include "core/exchange/casefacts.h"
#include "core/exchange/importtables.h"
#include "core/exchange/rowmapper.h"

#include <memory>

namespace Revisit {

struct Session;

// What all the files of one import share.
struct ImportContext {
    Session &session;
    const Profile &profile;
    qint64 batchId;
    QDate due; // of the programme: when a new case is due
    // Whether the rows of new cases wait until their figures are final.
    const bool holdsCases;
    ImportTables tables;
    CaseIndex cases;
    PersonIndex persons;
    TextMap<qint64> investigators; // by identifier
    TextMap<qint64> officersByStaff;
    TextMap<qint64> offences; // offences as recorded, numbered

    qint64 offenceNumber(std::string_view recorded);

    // A new case: its key, reference, batch and source row, and caseColumns().
    void addCase(CaseFacts &facts, const std::array<BulkValue, 24> &row);
    // Writes the cases that wait.
    void releaseCases();
    // To be called before a statement that is not the load's.
    void flush();

    // `firstLoad`: where the caseload had no case before, and null otherwise.
    ImportContext(Session &session, const Profile &profile, qint64 batchId, FirstLoad *firstLoad);
};

// Where a row goes in the tables.
struct RowPlace {
    qint64 id = 0; // of its record
    qint64 sourceRow = 0;
    qint64 duplicateOf = 0;
};

// Turns the mapped rows of one kind into records.
class FeedWriter
{
public:
    static std::unique_ptr<FeedWriter> make(Feed feed, ImportContext &context);
    virtual ~FeedWriter() = default;

    // Why the row cannot become a record, such as a case that is not there.
    virtual std::optional<RowProblem> check(const RowMapper &row) = 0;
    // Whether what the row would add is there already, from elsewhere.
    virtual bool isTaken() const { return false; }
    virtual qint64 takeId() = 0;
    virtual void insert(const RowMapper &row, const RowPlace &place) = 0;
    // Changes the record to what the row says now; returns what it was, to be
    // undone with.
    virtual QByteArray update(const RowMapper &row, qint64 id);
};

// The case of the row, or why there is none. For the feeds that need one.
class CaseRowWriter : public FeedWriter
{
public:
    explicit CaseRowWriter(ImportContext &context)
        : m_context(context)
    {}
    std::optional<RowProblem> check(const RowMapper &row) override;

protected:
    ImportContext &m_context;
    CaseFacts *m_case = nullptr; // of the row that was checked last
};

// Values of a row as they go into the tables.
BulkValue textValue(const FieldValue &value);
BulkValue codeValue(const FieldValue &value);
BulkValue flagValue(const FieldValue &value);
BulkValue earliestValue(const FieldValue &value);
BulkValue latestValue(const FieldValue &value);
BulkValue dateTextValue(const FieldValue &value);

// Sets the columns of one stored record; returns their values from before as a
// JSON object, or nothing when there is no such record.
QByteArray replaceColumns(Connection &connection, const QString &table, const QString &keyColumn,
                          qint64 key, const QStringList &columns,
                          std::span<const BulkValue> values);

// One for each kind of record; see casefeed.cpp, peoplefeed.cpp, officerfeed.cpp.
std::unique_ptr<FeedWriter> makeCaseWriter(ImportContext &context);
std::unique_ptr<FeedWriter> makeSuspectWriter(ImportContext &context);
std::unique_ptr<FeedWriter> makeVictimWriter(ImportContext &context);
std::unique_ptr<FeedWriter> makeOutcomeWriter(ImportContext &context);
std::unique_ptr<FeedWriter> makeOriginalOfficerWriter(ImportContext &context);
std::unique_ptr<FeedWriter> makeAssignmentWriter(ImportContext &context);

} // namespace Revisit
