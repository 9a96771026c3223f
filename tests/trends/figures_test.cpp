#include "core/assignment/officerloads.h"
#include "core/audit/audited.h"
#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "core/trends/breakdown.h"
#include "core/trends/burndown.h"
#include "core/trends/caseload.h"
#include "core/trends/countedcaseload.h"
#include "core/trends/exportfigures.h"
#include "core/trends/kpis.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

#include <numeric>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A caseload in which everything occurs, and everything may be missing.
class FiguresTest : public testing::TestWithParam<QString>
{
protected:
    static constexpr int caseCount = 400;

    FiguresTest()
    {
        database.connection().execute(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
        for (const QString &name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
            officers.append(database.addOfficer(name));
        database.connection().execute(u"UPDATE officer SET team_id = 1 + id % 2"_s);
        database.connection().execute(u"BEGIN"_s);
        for (int number = 0; number < caseCount; ++number)
            addCase(number);
        database.connection().execute(u"COMMIT"_s);
    }

    int below(int bound) { return int(random.bounded(bound)); }

    void addCase(int number)
    {
        const int officer = below(4);
        const CaseId id = database.addCase(u"R-%1"_s.arg(number),
                                           officer < 3 ? officers.at(officer) : OfficerId());
        const int status = 1 + below(6);
        Query(database.connection(),
              u"UPDATE review_case SET status = :status, due_on = :due, nfa_year = :year, "
              "decision_code = :decision, decided_on = :decided WHERE id = :id"_s)
            .bind(":status"_L1, status)
            .bind(":due"_L1, below(5) ? today.addDays(below(60) - 30) : QDate())
            .bind(":year"_L1, below(6) ? std::optional(2010 + below(5)) : std::nullopt)
            .bind(":decision"_L1, status == 6 && below(9) ? code(u"decision", 5) : std::nullopt)
            .bind(":decided"_L1, status == 6 ? today.addDays(-below(150)) : QDate())
            .bind(":id"_L1, id)
            .run();
        for (int outcome = below(4); outcome > 0; --outcome)
            addOutcome(id);
        addParts(id);
    }

    // A setting, reasons of the closure, a review with findings, referrals and a run of the rules;
    // each of them in some cases only.
    void addParts(CaseId id)
    {
        Query(database.connection(),
              u"UPDATE review_case SET setting_code = :setting, crossover_code = :crossover, "
              "area_then_code = :area WHERE id = :id"_s)
            .bind(":setting"_L1, below(3) ? code(u"setting", 5) : std::nullopt)
            .bind(":crossover"_L1, below(3) ? code(u"yes_no_unknown", 3) : std::nullopt)
            .bind(":area"_L1, below(4) ? code(u"borough", 3) : std::nullopt)
            .bind(":id"_L1, id)
            .run();
        if (below(2))
            addReasons(id);
        if (below(3) == 0)
            addReview(id);
        for (int referral = below(3); referral > 0; --referral)
            addReferral(id);
    }

    void addReasons(CaseId id)
    {
        Query(database.connection(), u"INSERT INTO closure (case_id) VALUES (:case)"_s)
            .bind(":case"_L1, id)
            .run();
        const QList<Code> reasons = CodeBook::instance().list(u"nfa_reason");
        for (int reason = below(4); reason > 0; --reason)
            Query(database.connection(),
                  u"INSERT INTO closure_reason (case_id, reason_code) VALUES (:case, :code)"_s)
                .bind(":case"_L1, id)
                .bind(":code"_L1, reasons.at(reason).id)
                .run();
    }

    void addReview(CaseId id)
    {
        Query review(
            database.connection(),
            u"INSERT INTO review (case_id, number, reviewer_id, state, started_at, saved_at, "
            "submitted_at, form, ruleset) VALUES (:case, 1, 1, 1, :at, :saved, :sent, "
            "'review-form-2', 'MET-2025-10') RETURNING id"_s);
        const QDateTime at(today.addDays(-below(200)), QTime(9, 0), Qt::UTC);
        review.bind(":case"_L1, id).bind(":at"_L1, at);
        review.bind(":saved"_L1, at).bind(":sent"_L1, at);
        ASSERT_TRUE(review.next());
        Query(database.connection(), u"INSERT INTO review_answer (review_id, question, answer, "
                                     "answered_at) VALUES (:review, 'E1', :answer, :at)"_s)
            .bind(":review"_L1, review.number(0))
            .bind(":answer"_L1, below(3) ? u"MO-0%1,MO-07"_s.arg(1 + below(5)) : u"NONE"_s)
            .bind(":at"_L1, at)
            .run();
        Query(database.connection(), u"UPDATE review SET state = 2 WHERE id = :review"_s)
            .bind(":review"_L1, review.number(0))
            .run();
    }

    void addReferral(CaseId id)
    {
        const QDateTime at(today.addDays(-below(200)), QTime(9, 0), Qt::UTC);
        Query(database.connection(),
              u"INSERT INTO referral (case_id, kind_code, made_by, made_at, recipient_body, "
              "acknowledged_at) VALUES (:case, :kind, 1, :at, 'NCA', :acknowledged)"_s)
            .bind(":case"_L1, id)
            .bind(":kind"_L1, CodeBook::instance().list(u"referral_kind").first().id)
            .bind(":at"_L1, at)
            .bind(":acknowledged"_L1, below(2) ? std::optional(at.addDays(2)) : std::nullopt)
            .run();
    }

    void addOutcome(CaseId id)
    {
        Query(database.connection(),
              u"INSERT INTO original_outcome (case_id, outcome_code) VALUES (:case, :code)"_s)
            .bind(":case"_L1, id)
            .bind(":code"_L1, below(4) ? code(u"outcome", 6) : std::nullopt)
            .run();
    }

    // One of the first codes of the list.
    std::optional<CodeId> code(QStringView list, int among)
    {
        return CodeBook::instance().list(list).at(below(among)).id;
    }

    void expectToOpenWhatItCounts(const Figure &figure)
    {
        const auto ids = caseIds(database.connection(), lead, figure.cases.filter);
        ASSERT_TRUE(ids);
        EXPECT_EQ(ids->size(), figure.count) << figure.cases.title.toStdString();
        EXPECT_FALSE(figure.cases.title.isEmpty());
    }
    void expectToOpenWhatTheyCount(const QList<Figure> &figures)
    {
        for (const Figure &figure : figures)
            expectToOpenWhatItCounts(figure);
    }

    void expectToOpenItsPoints(const CountedSelection &selection, const BreakdownTable &table)
    {
        for (int series = 0; series < table.series.size(); ++series) {
            for (int place = 0; place < table.places(); ++place) {
                const auto figure = figureOf(selection, table, series, place, lead);
                ASSERT_TRUE(figure);
                EXPECT_EQ(figure->count, table.series.at(series).counts.at(place))
                    << figure->cases.title.toStdString();
                expectToOpenWhatItCounts(*figure);
            }
        }
    }

    std::shared_ptr<const CountedSelection> select(const FigureFilter &filter)
    {
        const auto columns = std::make_shared<const CaseColumns>(
            countedCaseload(database.connection(), lead, {}, today).value());
        return std::make_shared<const CountedSelection>(columns, filter);
    }
    Progress reached(const FigureFilter &filter = {})
    {
        return progressOf(*select(filter), programme(database.connection()).value(), today);
    }
    qint64 cases(const CaseFilter &filter)
    {
        return caseIds(database.connection(), lead, filter)->size();
    }
    // Everything, and what somebody may choose of it.
    QList<FigureFilter> filters()
    {
        const CodeId area = CodeBook::instance().list(u"borough").first().id;
        return {{},
                {.time = FigureTime::Last12Weeks},
                {.time = FigureTime::ChosenDays, .days = {QDate(2011, 1, 1), QDate(2025, 12, 31)}},
                {.area = area},
                {.team = TeamId(1)},
                {.time = FigureTime::LastFinancialYear, .area = area, .team = TeamId(1)}};
    }

    TestDatabase database{GetParam()};
    QRandomGenerator random{20260317};
    const QDate today{2026, 3, 17};
    QList<OfficerId> officers;
    const Officer lead = database.as(Role::TeamLead).actor;
};

TEST_P(FiguresTest, CaseloadBarsOpenExactlyTheCasesTheyCount)
{
    const auto loads = officerLoads(database.connection(), lead, today);
    ASSERT_TRUE(loads);
    EXPECT_GE(loads->size(), 3);
    for (const OfficerLoad &load : *loads) {
        for (const CaseStatus status : caseloadStatuses())
            expectToOpenWhatItCounts(caseloadFigure(load, status));
        expectToOpenWhatItCounts(caseloadFigure(load));
    }
}

TEST_P(FiguresTest, CaseloadIsTheSameCountedFromColumns)
{
    const auto read = officerLoads(database.connection(), lead, today).value();
    const CaseColumns columns = countedCaseload(database.connection(), lead, {}, today).value();
    const auto counted =
        officerLoads(database.connection(), lead, today, heldCounts(columns, today)).value();
    ASSERT_EQ(counted.size(), read.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        EXPECT_EQ(counted.at(i).officer.id, read.at(i).officer.id);
        EXPECT_EQ(counted.at(i).cases.open(), read.at(i).cases.open());
        EXPECT_EQ(counted.at(i).overdue, read.at(i).overdue);
        EXPECT_DOUBLE_EQ(counted.at(i).hoursLeft, read.at(i).hoursLeft);
    }
}

TEST_P(FiguresTest, BurnDownPointsOpenExactlyTheCasesTheyCount)
{
    const BurnDown burn = burnDown(reached());
    EXPECT_EQ(burn.total, caseCount);
    EXPECT_GT(burn.points.size(), 15);
    for (const BurnDownPoint &point : burn.points)
        expectToOpenWhatItCounts(point.left);
}

TEST_P(FiguresTest, EveryPointOfABreakdownOpensExactlyTheCasesItCounts)
{
    for (const FigureFilter &filter : filters()) {
        const auto selection = select(filter);
        for (const Breakdown breakdown : breakdowns()) {
            const BreakdownTable table = breakdownOf(*selection, breakdown, today, 4);
            EXPECT_LE(table.counted, table.cases);
            expectToOpenItsPoints(*selection, table);
        }
    }
}

TEST_P(FiguresTest, DecisionsByMonthAddUpToTheDecidedCases)
{
    const BreakdownTable table = breakdownOf(*select({}), Breakdown::Decisions, today, 4);
    EXPECT_EQ(table.periods.last(), periodOf(PeriodKind::Month, today));
    EXPECT_EQ(table.kinds, 5);
    EXPECT_TRUE(std::ranges::any_of(table.series, [](const BreakdownSeries &series) {
        return series.kind == BreakdownSeries::Kind::Other;
    })) << "five kinds occur, four have a series of their own";
    qint64 total = 0;
    for (const BreakdownSeries &series : table.series) {
        ASSERT_EQ(series.counts.size(), table.periods.size());
        total += std::accumulate(series.counts.begin(), series.counts.end(), qint64(0));
    }
    EXPECT_EQ(total, cases({.statuses = {CaseStatus::SignedOff}}));
    EXPECT_EQ(table.counted, total);
}

TEST_P(FiguresTest, SaysWhichCasesTheOutcomesLeaveOutOrCountTwice)
{
    const BreakdownTable table = breakdownOf(*select({}), Breakdown::Outcomes, today);
    EXPECT_EQ(table.cases, caseCount);
    EXPECT_EQ(table.kinds, 6);
    EXPECT_EQ(table.undated, cases({.nfaYear = Wanted<int>::none()}));
    EXPECT_EQ(table.notRecorded,
              database.count(u"SELECT count(*) FROM review_case c WHERE nfa_year IS NOT NULL AND "
                             "NOT EXISTS (SELECT 1 FROM original_outcome u WHERE u.case_id = c.id "
                             "AND u.outcome_code IS NOT NULL)"_s));
    EXPECT_EQ(table.several,
              database.count(u"SELECT count(*) FROM (SELECT u.case_id FROM original_outcome u JOIN "
                             "review_case c ON c.id = u.case_id AND c.nfa_year IS NOT NULL "
                             "GROUP BY u.case_id HAVING count(DISTINCT outcome_code) > 1) s"_s));
    EXPECT_GT(table.several, 0);
    EXPECT_EQ(table.series.last().kind, BreakdownSeries::Kind::NotRecorded);
}

TEST_P(FiguresTest, NarrowToATeamAnAreaAndATime)
{
    const CodeId area = CodeBook::instance().list(u"borough").first().id;
    EXPECT_EQ(select({.area = area})->cases().size(), size_t(cases({.area = area})));
    EXPECT_EQ(select({.team = TeamId(1)})->cases().size(), size_t(cases({.team = TeamId(1)})));
    const FigureFilter weeks{.time = FigureTime::Last12Weeks};
    const BreakdownTable table = breakdownOf(*select(weeks), Breakdown::Throughput, today);
    EXPECT_EQ(table.counted, cases({.decided = DayRange{QDate(2025, 12, 22), today}}))
        << "from the Monday twelve weeks before that of this week";
    const BreakdownTable years = breakdownOf(*select(weeks), Breakdown::Settings, today);
    EXPECT_EQ(years.counted + years.undated, caseCount)
        << "closures are long before the programme: the last weeks do not cut them";
}

TEST_P(FiguresTest, AreBroughtUpToDateByWhatChanged)
{
    CaseColumns known = countedCaseload(database.connection(), lead, {}, today).value();
    const auto same = [&] {
        known = countedCaseload(database.connection(), lead, known, today).value();
        const CaseColumns anew = countedCaseload(database.connection(), lead, {}, today).value();
        return known.cases == anew.cases && known.outcomes == anew.outcomes &&
               known.reasons == anew.reasons && known.findings == anew.findings &&
               known.referrals == anew.referrals && known.scopes == anew.scopes;
    };
    Session session = database.as(Role::TeamLead);
    EXPECT_TRUE(same());
    for (const QString &change :
         {u"UPDATE review_case SET status = 6, decided_on = '2026-03-16' WHERE id % 7 = 1"_s,
          u"INSERT INTO review_case (reference, title, folded) VALUES ('N', 'New', 'new')"_s,
          u"INSERT INTO original_outcome (case_id, outcome_code) VALUES (3, 8003)"_s,
          u"INSERT INTO closure (case_id) VALUES (5)"_s,
          u"INSERT INTO closure_reason (case_id, reason_code) SELECT 5, min(id) FROM code"_s,
          u"INSERT INTO referral (case_id, kind_code, made_by, made_at, recipient_body) "
          "SELECT 4, min(id), 1, '2026-02-01T10:00:00.000Z', 'NCA' FROM code"_s,
          u"UPDATE referral SET acknowledged_at = '2026-02-03T10:00:00.000Z'"_s,
          u"INSERT INTO scope_result (case_id, ruleset, result, evaluated_at) SELECT 2, "
          "'MET-2025-10', 1, '2026-02-01T10:00:00.000Z'"_s}) {
        database.connection().execute(change);
        const auto entry = // an act leaves one, by which PostgreSQL knows of it
            runAudited(ExportFigures{u"decisions"_s, u"csv"_s, u"OFFICIAL"_s}, session);
        ASSERT_TRUE(entry);
        EXPECT_TRUE(same()) << change.toStdString();
    }
}

TEST_P(FiguresTest, KeyFiguresOpenExactlyTheCasesTheyCount)
{
    for (const FigureFilter &filter : filters()) {
        const Kpis figures = kpis(reached(filter));
        expectToOpenWhatTheyCount({figures.signedOff, figures.signedOffInSevenDays, figures.overdue,
                                   figures.awaitingSignOff});
    }
}

TEST_P(FiguresTest, LeaveTheWorkstationOnlyOnTheRecordAndMarked)
{
    Session session = database.as(Role::Analyst);
    EXPECT_TRUE((ExportFigures{u"decisions"_s, u"csv"_s, u"OFFICIAL"_s}.run(session)));
    EXPECT_EQ(database.value(u"SELECT action FROM audit"_s), u"figures.exported"_s);
    const auto unmarked = ExportFigures{u"decisions"_s, u"csv"_s, {}}.run(session);
    EXPECT_EQ(unmarked.error().fault, Fault::Invalid);
    Session officer = database.as(Role::ReviewOfficer);
    const auto refused = ExportFigures{u"decisions"_s, u"csv"_s, u"OFFICIAL"_s}.run(officer);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 1);
}

TEST_P(FiguresTest, AreNotForReviewOfficers)
{
    const Officer officer = database.as(Role::ReviewOfficer).actor;
    const auto refused = countedCaseload(database.connection(), officer, {}, today);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    const Officer analyst = database.as(Role::Analyst).actor;
    ASSERT_TRUE(countedCaseload(database.connection(), analyst, {}, today));
    const auto selection = select({});
    const BreakdownTable table = breakdownOf(*selection, Breakdown::Decisions, today);
    EXPECT_EQ(figureOf(*selection, table, 0, 0, analyst).error().fault, Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Databases, FiguresTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
