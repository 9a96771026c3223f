#include "core/assignment/officerloads.h"

#include "core/assignment/assignmentstore.h"
#include "core/capacity/capacitystore.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 14;

struct Held {
    CasesByStatus cases;
    int overdue = 0;
    int minutes = 0;
};

QList<HeldCount> heldCounts(Connection &connection, QDate today)
{
    QList<HeldCount> counts;
    Query query(
        connection,
        u"SELECT officer_id, status, tier, count(*), "
        "sum(CASE WHEN due_on < :today AND status <> 6 THEN 1 ELSE 0 END) "
        "FROM review_case WHERE officer_id IS NOT NULL GROUP BY officer_id, status, tier"_s);
    query.bind(":today"_L1, today);
    while (query.next())
        counts.append({query.id<OfficerId>(0), CaseStatus(query.number(1)), int(query.number(2)),
                       int(query.number(3)), int(query.number(4))});
    return counts;
}

QHash<OfficerId, Held> heldCases(const QList<HeldCount> &counts, const CaseWeights &weights)
{
    QHash<OfficerId, Held> held;
    for (const HeldCount &count : counts) {
        Held &of = held[count.officer];
        of.cases[count.status] += count.cases;
        of.overdue += count.overdue;
        of.minutes += count.cases * weights.minutesLeft(count.tier, count.status);
    }
    return held;
}

QHash<OfficerId, int> signedOffSince(Connection &connection, QDate since)
{
    QHash<OfficerId, int> counts;
    Query query(connection, u"SELECT r.reviewer_id, count(DISTINCT r.id) FROM sign_off s "
                            "JOIN review r ON r.id = s.review_id "
                            "WHERE s.decision IN (1, 2) AND s.decided_at >= :since "
                            "GROUP BY r.reviewer_id"_s);
    query.bind(":since"_L1, QDateTime(since, QTime(0, 0), Qt::UTC));
    while (query.next())
        counts.insert(query.id<OfficerId>(0), int(query.number(1)));
    return counts;
}

std::optional<Absence> nextAbsence(const WorkPattern &pattern, QDate today)
{
    const auto found = std::ranges::find_if(pattern.absences, [today](const Absence &absence) {
        return absence.until >= today && absence.from <= today.addDays(daysAhead);
    });
    return found == pattern.absences.end() ? std::nullopt : std::optional(*found);
}

// What is the same for every officer of one reading.
class LoadReader
{
public:
    LoadReader(Connection &connection, const Programme &programme, QDate today,
               const QList<HeldCount> &held)
        : m_programme(programme)
        , m_today(today)
        , m_calendar(workCalendar(connection))
        , m_patterns(workPatterns(connection))
        , m_held(heldCases(held, caseWeights(connection, programme)))
        , m_signedOff(signedOffSince(connection, today.addDays(-6)))
    {}

    OfficerLoad loadOf(const Officer &officer, const QString &team, int caseCap) const
    {
        const WorkPattern pattern = m_patterns.value(officer.id);
        const Held held = m_held.value(officer.id);
        return {.officer = officer,
                .team = team,
                .cases = held.cases,
                .overdue = held.overdue,
                .caseCap = caseCap,
                .hoursLeft = held.minutes / 60.0,
                .capacityHours = capacityHours(pattern, m_calendar, m_today, m_programme.due),
                .signedOffLastWeek = m_signedOff.value(officer.id),
                .absence = nextAbsence(pattern, m_today)};
    }

    bool holdsAny(OfficerId officer) const { return m_held.value(officer).cases.open() > 0; }

private:
    const Programme &m_programme;
    const QDate m_today;
    const WorkCalendar m_calendar;
    const QHash<OfficerId, WorkPattern> m_patterns;
    const QHash<OfficerId, Held> m_held;
    const QHash<OfficerId, int> m_signedOff;
};

QList<OfficerLoad> readLoads(Connection &connection, const Programme &programme, QDate today,
                             const QList<HeldCount> &held)
{
    const LoadReader reader(connection, programme, today, held);
    QList<OfficerLoad> loads;
    Query query(connection, u"SELECT o.id, o.name, o.role, coalesce(o.team_id, 0), "
                            "coalesce(t.name, ''), o.case_cap, o.active FROM officer o "
                            "LEFT JOIN team t ON t.id = o.team_id ORDER BY o.name, o.id"_s);
    while (query.next()) {
        const Officer officer{query.id<OfficerId>(0), query.text(1), Role(query.number(2)),
                              query.id<TeamId>(3)};
        const bool reviews = query.flag(6) && officer.role == Role::ReviewOfficer;
        if (reviews || reader.holdsAny(officer.id))
            loads.append(reader.loadOf(officer, query.text(4), int(query.number(5))));
    }
    return loads;
}

} // namespace

Result<QList<OfficerLoad>> officerLoads(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewWorkload));
    const Result<Programme> terms = programme(connection);
    if (!terms)
        return tl::unexpected(terms.error());
    return reading(
        [&] { return readLoads(connection, *terms, today, heldCounts(connection, today)); });
}

Result<QList<OfficerLoad>> officerLoads(Connection &connection, const Officer &viewer, QDate today,
                                        const QList<HeldCount> &held)
{
    RV_CHECK(permit(viewer, Capability::ViewWorkload));
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    return reading([&] { return readLoads(connection, *terms, today, held); });
}

OfficerLoad withCases(OfficerLoad load, const CasesByStatus &cases, const Programme &programme)
{
    load.cases = cases;
    load.hoursLeft = hoursLeft(cases, programme);
    return load;
}

Result<CasesByStatus> unassignedCases(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewWorkload));
    return reading([&] {
        CasesByStatus cases;
        Query query(connection, u"SELECT status, count(*) FROM review_case "
                                "WHERE officer_id IS NULL GROUP BY status"_s);
        while (query.next())
            cases[CaseStatus(query.number(0))] = int(query.number(1));
        return cases;
    });
}

} // namespace Revisit
