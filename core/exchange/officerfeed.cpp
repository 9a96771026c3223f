// Rows that are officers of original cases, and assignments of today's.

#include "core/base/text.h"
#include "core/exchange/feedwriter.h"
#include "core/refdata/codebook.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

#include <unordered_set>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class OriginalOfficerWriter final : public CaseRowWriter
{
public:
    explicit OriginalOfficerWriter(ImportContext &context)
        : CaseRowWriter(context)
        , m_scheme(context.profile.officerScheme.toStdString())
    {}

    qint64 takeId() override { return m_context.tables.originalOfficer.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        m_context.tables.originalOfficer.add(std::array<BulkValue, 8>{
            place.id, m_case->id, investigatorOf(row), textValue(row[ImportField::PartRecorded]),
            textValue(row[ImportField::RankRecorded]), textValue(row[ImportField::UnitRecorded]),
            place.sourceRow, place.duplicateOf == 0 ? BulkValue() : BulkValue(place.duplicateOf)});
    }

private:
    qint64 investigatorOf(const RowMapper &row)
    {
        const std::string_view identifier = row[ImportField::OfficerIdentifier].text;
        const auto known = m_context.investigators.find(identifier);
        if (known != m_context.investigators.end())
            return known->second;
        const qint64 id = m_context.tables.investigator.takeId();
        m_context.tables.investigator.add(std::array<BulkValue, 5>{
            id, std::string_view(m_scheme), identifier, textValue(row[ImportField::StaffReference]),
            m_context.batchId});
        m_context.investigators.emplace(std::string(identifier), id);
        return id;
    }

    const std::string m_scheme;
};

class AssignmentWriter final : public CaseRowWriter
{
public:
    explicit AssignmentWriter(ImportContext &context)
        : CaseRowWriter(context)
        , m_reason(CodeBook::instance().find(u"reassignment_reason", u"ALLOCATION")->id.value())
    {
        readAssigned();
        readConflicts();
    }

    std::optional<RowProblem> check(const RowMapper &row) override
    {
        if (auto problem = CaseRowWriter::check(row))
            return problem;
        const FieldValue &staff = row[ImportField::StaffReference];
        const auto found = m_context.officersByStaff.find(staff.text);
        if (found == m_context.officersByStaff.end()) {
            return RowProblem{
                u"no_officer"_s,
                CoreText::tr("No review officer has the staff reference \"%1\".")
                    .arg(QString::fromUtf8(staff.text.data(), qsizetype(staff.text.size())))};
        }
        m_officer = found->second;
        if (m_assigned.contains(m_case->id))
            return RowProblem{u"assigned"_s,
                              CoreText::tr("The case is assigned already. Reassign it in the "
                                           "window, where a reason is given.")};
        if (m_conflicts.contains(pairKey(m_case->id, m_officer)))
            return RowProblem{u"conflict"_s,
                              CoreText::tr("This officer took part in the original case.")};
        if (m_restricted.contains(pairKey(m_case->id, m_officer)))
            return RowProblem{u"restricted"_s,
                              CoreText::tr("The case is restricted to other officers.")};
        return std::nullopt;
    }

    qint64 takeId() override { return m_context.tables.assignment.takeId(); }

    void insert(const RowMapper &row, const RowPlace &place) override
    {
        const FieldValue &from = row[ImportField::AssignedFrom];
        const QDateTime start = from.date && from.date->date.earliest().isValid()
                                    ? from.date->date.earliest().startOfDay(Qt::UTC)
                                    : m_context.session.clock.now();
        const QByteArray at = toStored(start).toLatin1();
        m_context.tables.assignment.add(std::array<BulkValue, 7>{
            place.id, m_case->id, m_officer, std::string_view(at.constData(), size_t(at.size())),
            m_context.session.actor.id.value(), m_reason, std::string_view("Imported")});
        m_assigned.insert(m_case->id);
        m_context.flush();
        Query(m_context.session.connection,
              u"UPDATE review_case SET officer_id = :officer WHERE id = :case"_s)
            .bind(":officer"_L1, m_officer)
            .bind(":case"_L1, m_case->id)
            .run();
    }

private:
    static std::string pairKey(qint64 caseId, qint64 officer)
    {
        return std::to_string(caseId) + '/' + std::to_string(officer);
    }

    void readAssigned()
    {
        Query query(m_context.session.connection,
                    u"SELECT case_id FROM assignment WHERE until_at IS NULL"_s);
        while (query.next())
            m_assigned.insert(query.number(0));
    }

    // Rows of original officers loaded a moment ago must be seen.
    void readConflicts()
    {
        m_context.flush();
        Query query(m_context.session.connection, u"SELECT o.case_id, r.id FROM original_officer o "
                                                  "JOIN investigator i ON i.id = o.investigator_id "
                                                  "JOIN officer r ON r.staff_ref = i.staff_ref"_s);
        while (query.next())
            m_conflicts.insert(pairKey(query.number(0), query.number(1)));
        Query others(m_context.session.connection,
                     u"SELECT case_id, officer_id FROM restriction_bar"_s);
        while (others.next())
            m_restricted.insert(pairKey(others.number(0), others.number(1)));
    }

    const qint64 m_reason;
    qint64 m_officer = 0;
    std::unordered_set<qint64> m_assigned;
    std::unordered_set<std::string> m_conflicts;
    std::unordered_set<std::string> m_restricted;
};

} // namespace

std::unique_ptr<FeedWriter> makeOriginalOfficerWriter(ImportContext &context)
{
    return std::make_unique<OriginalOfficerWriter>(context);
}

std::unique_ptr<FeedWriter> makeAssignmentWriter(ImportContext &context)
{
    return std::make_unique<AssignmentWriter>(context);
}

} // namespace Revisit
