// Rows that are cases, with the decision that closed each.

#include "core/base/text.h"
#include "core/exchange/feedwriter.h"
#include "core/exchange/sharedvalues.h"
#include "core/refdata/codebook.h"
#include "core/storage/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Plain letters need no Unicode folding, and nearly all references are plain.
std::string foldedBytes(std::string_view text)
{
    const bool isPlain = std::ranges::all_of(text, [](char byte) { return uchar(byte) < 0x80; });
    if (!isPlain)
        return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
    std::string lower(text);
    for (char &letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    }
    return lower;
}

class CaseWriter final : public FeedWriter
{
public:
    explicit CaseWriter(ImportContext &context)
        : m_context(context)
        , m_factCode(CodeBook::instance().find(u"note_nature", u"FACT")->id.value())
        , m_assessmentCode(CodeBook::instance().find(u"note_nature", u"ASSESSMENT")->id.value())
    {}

    // A reference that is there already belongs to a case of another source,
    // unless the ledger knows the row.
    std::optional<RowProblem> check(const RowMapper &row) override
    {
        m_reference = row[ImportField::CaseReference].text;
        m_isTaken = m_context.cases.find(m_reference) != nullptr;
        return std::nullopt;
    }

    qint64 takeId() override { return m_context.tables.reviewCase.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        prepare(row);
        CaseFacts &facts = m_context.cases.add(m_reference, place.id);
        remember(row, facts);
        const std::array<BulkValue, 4> start{place.id, m_reference, m_context.batchId,
                                             place.sourceRow};
        m_context.addCase(facts, joined(start, caseValues(row)));
        insertClosure(row, place);
        insertNote(row[ImportField::ClosureRationale], m_assessmentCode, "Closure rationale",
                   place);
        insertNote(row[ImportField::Summary], m_factCode, "Summary", place);
        addSharedValues(m_context, row, {.caseId = place.id});
    }

    QByteArray update(const RowMapper &row, qint64 id) override
    {
        prepare(row);
        m_context.flush();
        Connection &connection = m_context.session.connection;
        QJsonObject before;
        const QByteArray ofCase = replaceColumns(connection, u"review_case"_s, u"id"_s, id,
                                                 caseColumns(), caseValues(row));
        before.insert(u"review_case"_s, QJsonDocument::fromJson(ofCase).object());
        const QByteArray ofClosure = replaceColumns(connection, u"closure"_s, u"case_id"_s, id,
                                                    closureColumns(), closureValues(row));
        if (!ofClosure.isNull())
            before.insert(u"closure"_s, QJsonDocument::fromJson(ofClosure).object());
        else if (hasClosure(row))
            insertClosure(row, {id, 0, 0});
        if (CaseFacts *facts = m_context.cases.find(m_reference))
            remember(row, *facts);
        return replaceSharedValues(m_context, row, {.caseId = id},
                                   QJsonDocument(before).toJson(QJsonDocument::Compact));
    }

    bool isTaken() const override { return m_isTaken; }

private:
    void prepare(const RowMapper &row)
    {
        const FieldValue &title = row[ImportField::Title];
        m_title = title.isGiven() ? std::string(title.text) : std::string(m_reference);
        m_folded = foldedBytes(m_title);
        if (title.isGiven())
            m_folded += ' ' + foldedBytes(m_reference);
    }

    std::array<BulkValue, 20> caseValues(const RowMapper &row) const
    {
        const FieldValue &closed = row[ImportField::Closed];
        const FieldValue &reported = row[ImportField::Reported];
        const FieldValue &from = row[ImportField::OffenceFrom];
        const FieldValue &to = row[ImportField::OffenceTo];
        return {std::string_view(m_title),
                std::string_view(m_folded),
                codeValue(row[ImportField::SourceSystem]),
                codeValue(row[ImportField::Force]),
                codeValue(row[ImportField::Area]),
                codeValue(row[ImportField::Setting]),
                earliestValue(closed),
                latestValue(closed),
                dateTextValue(closed),
                yearValue(closed),
                earliestValue(reported),
                latestValue(reported),
                dateTextValue(reported),
                earliestValue(from),
                latestValue(from),
                dateTextValue(from),
                earliestValue(to),
                latestValue(to),
                dateTextValue(to),
                flagValue(row[ImportField::PreviouslyReviewed])};
    }

    // The year only where it is certain.
    static BulkValue yearValue(const FieldValue &value)
    {
        if (!value.date)
            return {};
        const QDate earliest = value.date->date.earliest();
        const QDate latest = value.date->date.latest();
        if (!earliest.isValid() || !latest.isValid())
            return {};
        const int year = earliest.year();
        const bool isCertain = earliest == latest || latest.year() == year;
        return isCertain ? BulkValue(year) : BulkValue();
    }

    static bool hasClosure(const RowMapper &row)
    {
        return row[ImportField::Closed].isGiven() || row[ImportField::MakerName].isGiven() ||
               row[ImportField::ClosureReason].isGiven() ||
               row[ImportField::ClosureRationale].isGiven();
    }

    static std::array<BulkValue, 7> closureValues(const RowMapper &row)
    {
        const FieldValue &closed = row[ImportField::Closed];
        return {earliestValue(closed),
                latestValue(closed),
                dateTextValue(closed),
                codeValue(row[ImportField::DecisionMaker]),
                textValue(row[ImportField::MakerName]),
                codeValue(row[ImportField::MakerRank]),
                row[ImportField::ClosureRationale].isGiven() ? BulkValue(1) : BulkValue()};
    }

    void insertClosure(const RowMapper &row, const RowPlace &place)
    {
        if (!hasClosure(row))
            return;
        const std::array<BulkValue, 2> keys{
            place.id, place.sourceRow == 0 ? BulkValue() : BulkValue(place.sourceRow)};
        m_context.tables.closure.add(joined(keys, closureValues(row)));
        if (const qint64 reason = row[ImportField::ClosureReason].code; reason != 0)
            m_context.tables.closureReason.add(std::array<BulkValue, 2>{place.id, reason});
    }

    void insertNote(const FieldValue &text, qint64 nature, std::string_view heading,
                    const RowPlace &place)
    {
        if (!text.isGiven())
            return;
        m_context.tables.note.add(std::array<BulkValue, 7>{m_context.tables.note.takeId(), place.id,
                                                           nature, heading, text.text, 1,
                                                           place.sourceRow});
    }

    static void remember(const RowMapper &row, CaseFacts &facts)
    {
        facts.isTouched = true;
        const FieldValue &from = row[ImportField::OffenceFrom];
        facts.offence = from.date ? from.date->date : PartialDate();
    }

    ImportContext &m_context;
    const qint64 m_factCode;
    const qint64 m_assessmentCode;
    std::string_view m_reference;
    std::string m_title;
    std::string m_folded;
    bool m_isTaken = false;
};

} // namespace

std::unique_ptr<FeedWriter> makeCaseWriter(ImportContext &context)
{
    return std::make_unique<CaseWriter>(context);
}

} // namespace Revisit
