#include "core/assignment/assignmentstore.h"
#include "core/assignment/board.h"
#include "core/base/clock.h"
#include "core/capacity/capacitystore.h"
#include "core/capacity/skillrules.h"
#include "core/links/caseseries.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int longAbsence = 10; // workdays, from which on what is held is handed over
constexpr int soonGone = 14;    // days before the last one, in which nothing new comes

QList<BoardCase> readBoardCases(Connection &connection)
{
    QList<BoardCase> cases;
    Query query(connection,
                u"SELECT c.id, c.reference, c.status, c.tier, coalesce(c.officer_id, 0), "
                "coalesce(substr(r.at, 1, 10), ''), coalesce(substr(a.from_at, 1, 10), '') "
                "FROM review_case c "
                "LEFT JOIN (SELECT case_id, max(coalesce(submitted_at, saved_at)) AS at "
                "           FROM review GROUP BY case_id) r ON r.case_id = c.id "
                "LEFT JOIN assignment a ON a.case_id = c.id AND a.until_at IS NULL "
                "WHERE c.status <> 6 ORDER BY c.id"_s);
    while (query.next()) {
        const QString since = std::max(query.text(5), query.text(6));
        cases.append({query.id<CaseId>(0), query.text(1), CaseStatus(query.number(2)),
                      int(query.number(3)), query.id<OfficerId>(4),
                      QDate::fromString(since, Qt::ISODate)});
    }
    return cases;
}

Presence presenceOf(const Officer &officer, const WorkPattern &pattern,
                    const WorkCalendar &calendar, QDate today)
{
    if (pattern.endsOn.isValid() && pattern.endsOn < today)
        return Presence::Away;
    for (const Absence &absence : pattern.absences) {
        if (absence.covers(today))
            return calendar.workdays(today, absence.until) > longAbsence ? Presence::Away
                                                                         : Presence::TakesNoNew;
    }
    const bool isNotYet = pattern.startsOn.isValid() && pattern.startsOn > today;
    const bool isLeaving = pattern.endsOn.isValid() && pattern.endsOn <= today.addDays(soonGone);
    return officer.role != Role::ReviewOfficer || isNotYet || isLeaving ? Presence::TakesNoNew
                                                                        : Presence::Here;
}

// Fills in what a plan needs beyond what the board shows.
class PlanMaker
{
public:
    PlanMaker(Connection &connection, Board &board)
        : m_connection(connection)
        , m_board(board)
        , m_calendar(workCalendar(connection))
        , m_skills(skillRegister(connection, board.today))
        , m_patterns(workPatterns(connection))
    {}

    void run()
    {
        m_board.checksSkills = m_skills.isKept();
        m_board.problem.skills = SkillRegister::names();
        readCaps();
        for (const OfficerLoad &load : std::as_const(m_board.officers))
            addOfficer(load);
        for (const BoardCase &boardCase : std::as_const(m_board.cases))
            addCase(boardCase);
        readConflicts();
        readRestrictions();
        readSeries();
    }

private:
    void readCaps()
    {
        Query query(m_connection, u"SELECT id, exposure_cap FROM officer"_s);
        while (query.next()) {
            if (!query.isNull(1))
                m_exposureCaps.insert(query.id<OfficerId>(0), int(query.number(1)));
        }
    }

    void addOfficer(const OfficerLoad &load)
    {
        const OfficerId id = load.officer.id;
        const WorkPattern pattern = m_patterns.value(id);
        m_board.weeks.insert(id, weeksOf(pattern, m_calendar, m_board.today, m_board.terms.due));
        PlanOfficer officer{load.officer.name, qint64(load.capacityHours * 60), m_skills.heldBy(id),
                            presenceOf(load.officer, pattern, m_calendar, m_board.today)};
        if (m_exposureCaps.contains(id))
            officer.exposureCap = m_exposureCaps.value(id);
        officer.caseCap = load.caseCap;
        m_board.problem.officers.push_back(officer);
    }

    // What somebody is in the middle of, or what waits for somebody else, stays,
    // unless its holder is away for long.
    void addCase(const BoardCase &boardCase)
    {
        PlanCase planCase{boardCase.reference};
        planCase.points = m_board.weights.minutesLeft(boardCase.tier, boardCase.status);
        planCase.exposure = exposureOf(boardCase.tier);
        planCase.skills = m_skills.neededFor(boardCase.tier);
        planCase.holder = m_board.indexOf(boardCase.holder);
        const bool isBegun = boardCase.status != CaseStatus::NotStarted;
        const bool isAway =
            planCase.holder != nobody &&
            m_board.problem.officers[size_t(planCase.holder)].presence == Presence::Away;
        planCase.isLocked =
            planCase.points == 0 || (isBegun && planCase.holder != nobody && !isAway);
        m_board.problem.cases.push_back(planCase);
    }

    void readConflicts()
    {
        Query query(m_connection, u"SELECT DISTINCT case_id, officer_id FROM investigation_bar"_s);
        while (query.next()) {
            const BoardCase *boardCase = m_board.find(query.id<CaseId>(0));
            const int officer = m_board.indexOf(query.id<OfficerId>(1));
            if (boardCase && officer != nobody)
                m_board.problem.cases[size_t(boardCase - m_board.cases.constData())]
                    .conflicts.push_back(officer);
        }
    }

    // An officer who has left is on no board; the restriction holds all the same.
    void readRestrictions()
    {
        Query query(m_connection, u"SELECT r.case_id, o.officer_id FROM case_restriction r "
                                  "JOIN restriction_officer o ON o.restriction_id = r.id "
                                  "WHERE r.lifted_at IS NULL"_s);
        while (query.next()) {
            const BoardCase *found = m_board.find(query.id<CaseId>(0));
            if (!found)
                continue;
            const qsizetype index = found - m_board.cases.constData();
            m_board.cases[index].isRestricted = true;
            std::optional<std::vector<int>> &only = m_board.problem.cases[size_t(index)].only;
            if (!only)
                only.emplace();
            if (const int officer = m_board.indexOf(query.id<OfficerId>(1)); officer != nobody)
                only->push_back(officer);
        }
    }

    void readSeries()
    {
        const QHash<CaseId, int> series = seriesOf(confirmedLinks(m_connection));
        if (series.isEmpty())
            return;
        for (qsizetype i = 0; i < m_board.cases.size(); ++i)
            m_board.problem.cases[size_t(i)].series =
                series.value(m_board.cases.at(i).id, noSeries);
        Query query(
            m_connection,
            u"SELECT id, officer_id FROM review_case WHERE status = 6 AND officer_id > 0"_s);
        while (query.next()) {
            const int number = series.value(query.id<CaseId>(0), noSeries);
            const int officer = m_board.indexOf(query.id<OfficerId>(1));
            if (number != noSeries && officer != nobody)
                m_board.problem.seriesDone.push_back({number, officer});
        }
    }

    Connection &m_connection;
    Board &m_board;
    const WorkCalendar m_calendar;
    const SkillRegister m_skills;
    const QHash<OfficerId, WorkPattern> m_patterns;
    QHash<OfficerId, int> m_exposureCaps;
};

} // namespace

Result<Board> readBoard(Connection &connection, const Officer &viewer, const Clock &clock)
{
    RV_CHECK(permit(viewer, Capability::ReassignCases));
    Board board;
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    board.terms = *terms;
    board.today = workingDay(*terms, clock);
    const Result<QList<OfficerLoad>> officers = officerLoads(connection, viewer, board.today);
    RV_CHECK(officers);
    board.officers = *officers;
    return reading([&] {
        board.weights = caseWeights(connection, board.terms);
        board.cases = readBoardCases(connection);
        PlanMaker(connection, board).run();
        return board;
    });
}

} // namespace Revisit
