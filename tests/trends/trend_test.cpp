#include "core/trends/trend.h"

#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "core/trends/rebasetrend.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Half a year of work in which everything occurs.
class TrendTest : public testing::TestWithParam<QString>
{
protected:
    static constexpr int caseCount = 300;

    TrendTest()
    {
        execute(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
        for (const QString &name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
            officers.append(database.addOfficer(name));
        execute(u"UPDATE officer SET team_id = 1 + id % 2"_s);
        execute(u"BEGIN"_s);
        for (int number = 0; number < caseCount; ++number)
            addCase(number);
        execute(u"COMMIT"_s);
    }

    void execute(const QString &sql) { database.connection().execute(sql); }
    int below(int bound) { return int(random.bounded(bound)); }

    void addCase(int number)
    {
        const OfficerId officer = officers.at(below(3));
        const CaseId id = database.addCase(u"R-%1"_s.arg(number), officer);
        const QDate decided = from.addDays(below(170));
        Query(database.connection(),
              u"UPDATE review_case SET nfa_year = :year, setting_code = :setting, "
              "crossover_code = :crossover, area_then_code = :area, decision_code = :decision, "
              "decided_on = :decided WHERE id = :id"_s)
            .bind(":year"_L1, below(8) ? std::optional(2010 + below(9)) : std::nullopt)
            .bind(":setting"_L1, code(u"setting", 4))
            .bind(":crossover"_L1, code(u"yes_no_unknown", 3))
            .bind(":area"_L1, code(u"borough", 5))
            .bind(":decision"_L1, below(9) ? std::optional(code(u"decision", 5)) : std::nullopt)
            .bind(":decided"_L1, below(4) ? decided : QDate())
            .bind(":id"_L1, id)
            .run();
        addReview(id, officer, decided);
        addRest(id, officer, decided);
    }

    void addReview(CaseId id, OfficerId officer, QDate decided)
    {
        Query review(database.connection(),
                     u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, "
                     "started_at, saved_at, submitted_at) VALUES (:case, 1, 'review-form-2', "
                     "'R', :officer, 1, :start, :start2, :at) RETURNING id"_s);
        review.bind(":case"_L1, id)
            .bind(":officer"_L1, officer)
            .bind(":start"_L1, instant(decided.addDays(-3)))
            .bind(":start2"_L1, instant(decided.addDays(-3)))
            .bind(":at"_L1, instant(decided));
        review.next();
        const qint64 key = review.number(0);
        const QStringList answers{u"MO-01"_s, u"MO-01,MO-05"_s, u"NONE"_s, u"MO-07"_s};
        Query(database.connection(),
              u"INSERT INTO review_answer (review_id, question, answer, answered_at) "
              "VALUES (:review, 'E1', :answer, :at)"_s)
            .bind(":review"_L1, key)
            .bind(":answer"_L1, answers.at(below(4)))
            .bind(":at"_L1, instant(decided))
            .run();
        Query(database.connection(), u"UPDATE review SET state = 4 WHERE id = :id"_s)
            .bind(":id"_L1, key)
            .run();
    }

    void addRest(CaseId id, OfficerId officer, QDate decided)
    {
        Query(database.connection(),
              u"INSERT INTO assignment (case_id, officer_id, from_at, by_officer_id, reason) "
              "VALUES (:case, :officer, :at, 1, 'First')"_s)
            .bind(":case"_L1, id)
            .bind(":officer"_L1, officer)
            .bind(":at"_L1, instant(decided.addDays(-10 - below(20))))
            .run();
        Query(database.connection(),
              u"INSERT INTO scope_result (case_id, ruleset, result, evaluated_at) "
              "VALUES (:case, 'BEACONPORT-2025-11', :result, :at)"_s)
            .bind(":case"_L1, id)
            .bind(":result"_L1, below(3) ? std::optional(below(2)) : std::nullopt)
            .bind(":at"_L1, instant(decided))
            .run();
        for (int i = below(3); i > 0; --i)
            Query(database.connection(),
                  u"INSERT INTO referral (case_id, kind_code, made_by, made_at, recipient_body, "
                  "acknowledged_at) VALUES (:case, :kind, :officer, :at, 'A body', :seen)"_s)
                .bind(":case"_L1, id)
                .bind(":kind"_L1, code(u"referral_kind", 4))
                .bind(":officer"_L1, officer)
                .bind(":at"_L1, instant(decided))
                .bind(":seen"_L1, below(5) ? std::optional(instant(decided.addDays(1 + below(5))))
                                           : std::nullopt)
                .run();
        Query(database.connection(),
              u"INSERT INTO original_outcome (case_id, outcome_code) VALUES (:case, :code)"_s)
            .bind(":case"_L1, id)
            .bind(":code"_L1, code(u"outcome", 4))
            .run();
    }

    static QDateTime instant(QDate day) { return {day, QTime(10, 0), Qt::UTC}; }
    CodeId code(QStringView list, int among)
    {
        return CodeBook::instance().list(list).at(below(among)).id;
    }

    TrendQuestion questionOf(const MeasureAbout &measure, PeriodKind period = PeriodKind::Week)
    {
        TrendQuestion question{.measure = measure.measure,
                               .period = measure.isYearly ? PeriodKind::Year : period};
        if (!measure.codeList.isEmpty())
            question.code = CodeBook::instance().list(measure.codeList).first().id;
        return question;
    }
    Trend ask(const TrendQuestion &question, Role role = Role::TeamLead)
    {
        const auto answer = trend(database.connection(), database.as(role).actor, question, today);
        EXPECT_TRUE(answer) << answer.error().detail.toStdString();
        return answer.value_or(Trend());
    }
    qsizetype rowsOf(const Figure &figure)
    {
        return caseIds(database.connection(), database.as(Role::TeamLead).actor,
                       figure.cases.filter)
            ->size();
    }

    TestDatabase database{GetParam()};
    QRandomGenerator random{20260329};
    const QDate from{2025, 9, 15};
    const QDate today{2026, 3, 17};
    QList<OfficerId> officers;
};

TEST_P(TrendTest, EachPointOpensExactlyTheCasesBehindIt)
{
    for (const MeasureAbout &measure : measures()) {
        if (measure.measure == Measure::Intake)
            continue; // no import here
        const Trend answer = ask(questionOf(measure));
        ASSERT_GT(answer.points.size(), 5) << measure.key.toStdString();
        const bool isOfCases =
            measure.measure != Measure::Referrals && measure.measure != Measure::ReferralDelay;
        for (const TrendPoint &point : answer.points) {
            ASSERT_TRUE(point.figure.cases.filter.among);
            EXPECT_EQ(rowsOf(point.figure), point.figure.cases.filter.among->size());
            if (isOfCases) {
                EXPECT_EQ(rowsOf(point.figure), point.figure.count) << measure.key.toStdString();
            }
            EXPECT_FALSE(point.figure.cases.title.isEmpty());
            EXPECT_GT(point.observed.of, 0);
        }
    }
}

TEST_P(TrendTest, CountsWhatTheTablesHold)
{
    const Trend decisions = ask({.period = PeriodKind::Month});
    double sum = 0;
    for (const TrendPoint &point : decisions.points)
        sum += point.observed.count;
    EXPECT_EQ(qint64(sum), database.count(u"SELECT count(*) FROM review_case "
                                          "WHERE decided_on < '2026-03-01'"_s));
    EXPECT_EQ(decisions.notOver, database.count(u"SELECT count(*) FROM review_case "
                                                "WHERE decided_on >= '2026-03-01'"_s));
    const Trend outcome = ask(questionOf(about(Measure::OutcomeShare)));
    EXPECT_EQ(outcome.undated,
              database.count(u"SELECT count(*) FROM review_case WHERE nfa_year IS NULL"_s));
    const TrendPoint &first = outcome.points.first();
    EXPECT_EQ(qint64(first.observed.of),
              database.count(u"SELECT count(*) FROM review_case WHERE nfa_year = %1"_s.arg(
                  first.period.first.year())));
    const Trend delay = ask(questionOf(about(Measure::ReferralDelay)));
    EXPECT_EQ(delay.waiting,
              database.count(u"SELECT count(*) FROM referral WHERE acknowledged_at IS NULL"_s));
    const Trend scope = ask(questionOf(about(Measure::ScopeShare)));
    EXPECT_EQ(scope.events, caseCount) << "unclear stays in the denominator";
}

TEST_P(TrendTest, NarrowsToATeamAnAreaAndTheLastPeriods)
{
    const Trend all = ask({.period = PeriodKind::Month});
    const Trend north = ask({.period = PeriodKind::Month, .filter = {.team = TeamId(1)}});
    const Trend last =
        ask({.period = PeriodKind::Month,
             .filter = {.time = FigureTime::ChosenDays, .days = {QDate(2025, 12, 20), {}}}});
    EXPECT_LT(north.points.at(1).figure.count, all.points.at(1).figure.count);
    ASSERT_EQ(all.teams.size(), 2);
    EXPECT_EQ(all.areas.size(), 5);
    EXPECT_EQ(last.points.size(), 2);
    EXPECT_EQ(last.points.last().period.last, QDate(2026, 2, 28));
    const CodeId area = CodeBook::instance().list(u"borough").first().id;
    const Trend there = ask({.period = PeriodKind::Month, .filter = {.area = area}});
    EXPECT_EQ(there.areas.size(), 1);
    const Trend years = ask([&] {
        TrendQuestion question = questionOf(about(Measure::SettingShare));
        question.filter = {.time = FigureTime::ChosenDays,
                           .days = {QDate(2011, 6, 1), QDate(2013, 2, 1)}};
        return question;
    }());
    EXPECT_EQ(years.points.size(), 3);
}

TEST_P(TrendTest, GivesAnAnalystFiguresButNoCase)
{
    const Trend seen = ask({}, Role::Analyst);
    ASSERT_FALSE(seen.points.isEmpty());
    for (const TrendPoint &point : seen.points) {
        EXPECT_TRUE(point.figure.cases.filter.among->isEmpty());
        EXPECT_EQ(rowsOf(point.figure), 0);
    }
    const auto refused =
        trend(database.connection(), database.as(Role::ReviewOfficer).actor, {}, today);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(TrendTest, ReadsNothingOfTheAccessLog)
{
    const Trend before = ask({});
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE(
        (RebaseTrend{{}, {2026, 1, 5}, u"The rules on sign-off changed on this day."_s}.run(lead)));
    EXPECT_GT(database.count(u"SELECT count(*) FROM audit"_s), 0);
    const Trend after = ask({});
    ASSERT_EQ(before.points.size(), after.points.size());
    for (qsizetype i = 0; i < before.points.size(); ++i)
        EXPECT_EQ(before.points.at(i).observed, after.points.at(i).observed);
}

TEST_P(TrendTest, BeginsANewBaselineForAReasonOnRecordOnly)
{
    Session analyst = database.as(Role::Analyst);
    const RebaseTrend good{{}, {2026, 1, 5}, u"The rules on sign-off changed on this day."_s};
    EXPECT_EQ((RebaseTrend{{}, {2026, 1, 5}, u"Looks better"_s}.run(analyst).error().fault),
              Fault::Invalid);
    EXPECT_EQ((RebaseTrend{{}, {}, good.reason}.run(analyst).error().fault), Fault::Invalid);
    Session auditor = database.as(Role::Auditor);
    EXPECT_EQ(good.run(auditor).error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
    ASSERT_TRUE(good.run(analyst));
    EXPECT_EQ(good.run(analyst).error().fault, Fault::Conflict);
    EXPECT_EQ(database.value(u"SELECT action FROM audit"_s), u"trend.rebased"_s);
    EXPECT_EQ(database.value(u"SELECT entity FROM audit"_s), u"trend/decisions"_s);
    EXPECT_FALSE(
        database.lets(u"UPDATE trend_rebase SET reason = 'Another reason than it was.'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM trend_rebase"_s));

    const Trend answer = ask({});
    ASSERT_EQ(answer.rebases.size(), 1);
    EXPECT_EQ(answer.rebases.first().reason, good.reason);
    const auto charted = controlled(answer, ControlKind::Individuals);
    ASSERT_TRUE(charted);
    ASSERT_EQ(charted->baselines.size(), 1);
    const qsizetype start = charted->baselines.first();
    EXPECT_EQ(answer.points.at(start).period.first, QDate(2026, 1, 5));
    EXPECT_NE(charted->points.at(start).centre, charted->points.at(start - 1).centre);
}

INSTANTIATE_TEST_SUITE_P(Databases, TrendTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

Trend countsPerWeek(const QList<int> &counts)
{
    QList<TrendEvent> events;
    const QDate monday(2025, 11, 3);
    qint64 id = 0;
    for (qsizetype week = 0; week < counts.size(); ++week) {
        for (int i = 0; i < counts.at(week); ++i)
            events.append({.id = CaseId(++id), .day = monday.addDays(7 * week + i % 7)});
    }
    return trendOf({}, events, {}, monday.addDays(7 * counts.size()), true);
}

TEST(TrendSignalsTest, NamesEachRunOnce)
{
    const Trend trend =
        countsPerWeek({4, 6, 4, 6, 4, 6, 4, 9, 9, 10, 9, 10, 9, 9, 10, 9, 5, 4, 6, 4});
    ASSERT_EQ(trend.points.size(), 20);
    const auto charted = controlled(trend, ControlKind::Count);
    ASSERT_TRUE(charted);
    const auto named = namedSignals(trend, *charted);
    const auto run = std::ranges::find_if(named, [](const NamedSignal &each) {
        return each.signal.signal == Signal::OneSide && each.signal.way > 0;
    });
    ASSERT_NE(run, named.end());
    EXPECT_EQ(run->from, 7);
    EXPECT_EQ(run->until, 15);
    EXPECT_TRUE(run->text.contains(u"2025 week 52"_s)) << run->text.toStdString();
}

TEST(TrendSignalsTest, ComparesTwoPeriodsByRatioAndInterval)
{
    const Trend trend = countsPerWeek({63, 207});
    const auto compared = comparePeriods(trend, 0, 1);
    ASSERT_TRUE(compared);
    EXPECT_NEAR(*compared->ratio, 3.285714, 1e-6);
    EXPECT_NEAR(compared->exact.lower, 2.467215, 1e-6);
    EXPECT_NEAR(compared->difference * 7, 144, 1e-9);
}

TEST(MeasureTest, ProposesAChartWithItsReason)
{
    struct Row {
        MeasureShape shape;
        QList<Observation> observations;
        ControlKind kind;
    };
    const QList<Observation> steady{{20, 1}, {22, 1}, {19, 1}, {21, 1}};
    const QList<Observation> wild{{2, 1}, {52, 1}, {9, 1}, {81, 1}};
    const QList<Row> rows{{MeasureShape::Count, steady, ControlKind::Count},
                          {MeasureShape::Count, wild, ControlKind::Individuals},
                          {MeasureShape::Share, {{10, 40}, {12, 50}}, ControlKind::Share},
                          {MeasureShape::Share, {{400, 900}, {420, 1000}}, ControlKind::LaneyShare},
                          {MeasureShape::Rate, {{4, 20}, {6, 25}}, ControlKind::Rate},
                          {MeasureShape::Median, {{12, 1}, {14, 1}}, ControlKind::Individuals}};
    for (const Row &row : rows) {
        const KindProposal proposal = proposeKind(row.shape, row.observations);
        EXPECT_EQ(proposal.kind, row.kind);
        EXPECT_FALSE(proposal.reason.isEmpty());
        EXPECT_TRUE(kindsFor(row.shape).contains(row.kind));
        EXPECT_FALSE(kindName(row.kind).isEmpty());
    }
}

TEST(MeasureTest, SaysOfEachWhatItCounts)
{
    QStringList keys;
    for (const MeasureAbout &each : measures()) {
        EXPECT_TRUE(each.question.endsWith(u'?'));
        EXPECT_FALSE(each.definition.isEmpty());
        EXPECT_FALSE(each.unit.isEmpty());
        EXPECT_EQ(each.denominator.isEmpty(), each.shape == MeasureShape::Count);
        keys.append(each.key);
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

} // namespace
} // namespace Revisit
