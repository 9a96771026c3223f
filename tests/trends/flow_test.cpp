#include "core/trends/flow.h"

#include "core/cases/caselist.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate flowMonday(2026, 1, 5);
const QDate flowToday(2026, 3, 2);

TEST(FlowTest, CountsWhatCameInWasStartedAndWasDecided)
{
    const QList<CaseFlow> cases{
        {CaseId(1), flowMonday, flowMonday, flowMonday.addDays(1), flowMonday.addDays(10)},
        {CaseId(2), flowMonday, flowMonday, flowMonday.addDays(8), {}},
        {CaseId(3), flowMonday, {}, {}, {}},
        {CaseId(4), {}, {}, {}, flowMonday.addDays(9)}}; // of which only the end is known
    const Flow flow = flowOf(cases, flowToday, true);
    ASSERT_GE(flow.weeks.size(), 2);
    const FlowDay &first = flow.weeks.at(0);
    EXPECT_EQ(first.day, flowMonday.addDays(6));
    EXPECT_EQ(first.cameIn, 3);
    EXPECT_EQ(first.started, 1);
    EXPECT_EQ(first.inProgress.cases.filter.among, QList<CaseId>{CaseId(1)});
    const FlowDay &second = flow.weeks.at(1);
    EXPECT_EQ(second.cameIn, 4);
    EXPECT_EQ(second.started, 3);
    EXPECT_EQ(second.decided, 2);
    EXPECT_EQ(second.inProgress.count, 1);
    EXPECT_EQ(second.waiting(), 1);
    EXPECT_EQ(flow.weeks.last().day, flowToday) << "the week is not over";
    EXPECT_EQ(flow.ageUnknown, 1);
}

TEST(FlowTest, PutsEachOpenCaseIntoOneBandOfAge)
{
    QList<CaseFlow> cases;
    for (int age = 0; age < 120; ++age)
        cases.append({CaseId(age + 1), flowToday.addDays(-age), flowToday.addDays(-age), {}, {}});
    const Flow flow = flowOf(cases, flowToday, true);
    qint64 all = 0;
    for (const AgeBand &band : flow.ages) {
        EXPECT_EQ(band.open.count, band.open.cases.filter.among->size());
        all += band.open.count;
    }
    EXPECT_EQ(all, 120);
    EXPECT_EQ(flow.ages.first().open.count, 8) << "0 to 7 days";
    EXPECT_EQ(flow.ages.last().untilDays, 0);
}

TEST(FlowTest, GivesPercentilesByNearestRank)
{
    QList<CaseFlow> cases;
    for (int days = 1; days <= 20; ++days)
        cases.append({CaseId(days), {}, flowMonday.addDays(20 - days), {}, flowMonday.addDays(20)});
    const Flow flow = flowOf(cases, flowToday, true);
    ASSERT_EQ(flow.leadTimes.size(), 1);
    const TimePercentiles &month = flow.leadTimes.first();
    EXPECT_EQ(month.month, QDate(2026, 1, 1));
    EXPECT_EQ(month.cases, 20);
    EXPECT_DOUBLE_EQ(month.p15, 3);
    EXPECT_DOUBLE_EQ(month.p50, 10);
    EXPECT_DOUBLE_EQ(month.p85, 17);
    EXPECT_DOUBLE_EQ(month.p95, 19);
    EXPECT_TRUE(flow.cycleTimes.isEmpty()) << "no start is on record";
}

TEST(FlowTest, GivesAnAnalystNoCase)
{
    const Flow flow =
        flowOf({{CaseId(1), flowMonday, flowMonday, flowMonday.addDays(1), {}}}, flowToday, false);
    EXPECT_EQ(flow.weeks.last().inProgress.count, 1);
    EXPECT_TRUE(flow.weeks.last().inProgress.cases.filter.among->isEmpty());
    EXPECT_TRUE(flow.ages.last().open.cases.filter.among->isEmpty());
}

TEST(FlowTest, EveryPointOpensAsManyCasesAsItCounts)
{
    QList<CaseFlow> cases;
    for (int number = 1; number <= 60; ++number) {
        const QDate came = flowMonday.addDays(number % 30);
        cases.append(
            {CaseId(number), number % 7 ? came : QDate(), number % 3 ? came.addDays(1) : QDate(),
             number % 4 ? came.addDays(2) : QDate(), number % 5 ? QDate() : came.addDays(9)});
    }
    const Flow flow = flowOf(cases, flowToday, true);
    for (const FlowDay &day : flow.weeks) {
        const auto opened = [&](FlowCount count) {
            const Figure figure = flowFigureOf(cases, count, day.day);
            EXPECT_EQ(figure.count, figure.cases.filter.among->size());
            return figure.count;
        };
        EXPECT_EQ(opened(FlowCount::CameIn), day.cameIn);
        EXPECT_EQ(opened(FlowCount::Started), day.started);
        EXPECT_EQ(opened(FlowCount::Decided), day.decided);
    }
    ASSERT_FALSE(flow.leadTimes.isEmpty());
    for (const TimePercentiles &month : flow.leadTimes)
        EXPECT_EQ(flowFigureOf(cases, FlowCount::LeadTime, month.month).count, month.cases);
    for (const TimePercentiles &month : flow.cycleTimes)
        EXPECT_EQ(flowFigureOf(cases, FlowCount::CycleTime, month.month).count, month.cases);
}

class StoredFlowTest : public testing::TestWithParam<QString>
{
};

TEST_P(StoredFlowTest, ReadsTheStepsOfEachCase)
{
    TestDatabase database{GetParam()};
    const OfficerId officer = database.addOfficer(u"Rowan Ellis"_s);
    const CaseId id = database.addCase(u"R-1"_s, officer);
    database.connection().execute(
        u"UPDATE review_case SET decided_on = '2026-01-20' WHERE id = %1"_s.arg(id.value()));
    database.connection().execute(
        u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, started_at, saved_at) "
        "VALUES (%1, 1, 'f', 'r', %2, '2026-01-10T23:30:00.000Z', '2026-01-10T23:30:00.000Z')"_s
            .arg(id.value())
            .arg(officer.value()));
    const auto answer = flow(database.connection(), database.as(Role::TeamLead).actor, flowToday);
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    ASSERT_EQ(answer->cycleTimes.size(), 1);
    EXPECT_DOUBLE_EQ(answer->cycleTimes.first().p50, 10);
    EXPECT_EQ(flow(database.connection(), database.as(Role::ReviewOfficer).actor, flowToday)
                  .error()
                  .fault,
              Fault::Forbidden);
    const auto opened = flowFigure(database.connection(), database.as(Role::TeamLead).actor,
                                   FlowCount::CycleTime, QDate(2026, 1, 1));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->cases.filter.among, QList<CaseId>{id});
    EXPECT_EQ(flowFigure(database.connection(), database.as(Role::Analyst).actor,
                         FlowCount::CycleTime, QDate(2026, 1, 1))
                  .error()
                  .fault,
              Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Databases, StoredFlowTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
