#include "core/forecast/backtest.h"

#include "tests/forecast/simulatedhistories.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

QList<WeekDone> history(int weeks, QDate monday)
{
    SimulatedWeeks counts(0, 5);
    QList<WeekDone> history;
    for (int week = 0; week < weeks; ++week)
        history.append(WeekDone{.monday = monday.addDays(7 * week), .done = counts.next()});
    return history;
}

TEST(Backtest, PinballLossPunishesTheWrongSideByItsShare)
{
    EXPECT_DOUBLE_EQ(pinballLoss(10, 12, 0.85), 0.85 * 2);
    EXPECT_DOUBLE_EQ(pinballLoss(10, 8, 0.85), 0.15 * 2);
    EXPECT_DOUBLE_EQ(pinballLoss(10, 10, 0.5), 0);
}

TEST(Backtest, ScoresAreSharesOfTheForecasts)
{
    const QList<ForecastOutcome> outcomes{{{8, 10, 12, 14}, 9}, {{8, 10, 12, 14}, 13}};
    const ForecastScores scores = *scoresOf(outcomes);
    EXPECT_EQ(scores.forecasts, 2);
    EXPECT_EQ(scores.coverage, (std::array<double, 4>{0, 0.5, 0.5, 1}));
    EXPECT_DOUBLE_EQ(scores.bandCoverage, 0.5);
    EXPECT_DOUBLE_EQ(scores.bandWidth, 4);
    EXPECT_NEAR(scores.loss,
                (0.15 * (1 + 5) + 0.5 * (1 + 3) + 0.15 * 3 + 0.85 * 1 + 0.05 * (5 + 1)) / 8, 1e-12);
    EXPECT_FALSE(scoresOf({}));
}

TEST(Backtest, ForecastsAtEveryMonthEndThatIsOverAndKnowsEnough)
{
    const Backtest test = *backtest(history(60, {2025, 1, 6}), {.draws = 200});
    ASSERT_FALSE(test.ours.isEmpty());
    EXPECT_EQ(test.ours.first().asOf, QDate(2025, 2, 23)); // 7 weeks; the next ends in March
    for (const ForecastOutcome &outcome : test.ours) {
        EXPECT_EQ(outcome.asOf.dayOfWeek(), Qt::Sunday);
        EXPECT_NE(outcome.asOf.addDays(7).month(), outcome.asOf.month());
    }
    EXPECT_EQ(test.ours.size(), test.plain.size());
    EXPECT_EQ(test.oursScored->forecasts, test.ours.size());
}

TEST(Backtest, KnowsOnlyWhatWasKnownThen)
{
    QList<WeekDone> weeks = history(40, {2025, 1, 6});
    const BacktestPlan plan{.cadence = Cadence::WeekEnds, .draws = 200};
    const ForecastOutcome before = backtest(weeks, plan)->ours.first();
    for (qsizetype at = 6; at < weeks.size(); ++at)
        weeks[at].done *= 2;
    const ForecastOutcome after = backtest(weeks, plan)->ours.first();
    EXPECT_EQ(before.stated, after.stated);
    EXPECT_LT(after.actual, before.actual);
}

TEST(Backtest, ScoresNothingThatHasNotComeYet)
{
    BacktestPlan plan{.cadence = Cadence::WeekEnds, .draws = 100};
    plan.weeksOfWork = 100;
    const Backtest test = *backtest(history(20, {2025, 1, 6}), plan);
    EXPECT_TRUE(test.ours.isEmpty());
    EXPECT_FALSE(test.oursScored);
}

TEST(Backtest, AsksForTheWorkThatItIsGiven)
{
    const QList<WeekDone> equal(12, WeekDone{.monday = {2025, 1, 6}, .done = 40});
    BacktestPlan plan{.cadence = Cadence::WeekEnds, .draws = 10};
    plan.work = QList<double>(12, 100);
    const Backtest test = *backtest(equal, plan);
    ASSERT_EQ(test.ours.size(), 4); // after weeks 6 to 9: three more are needed
    EXPECT_DOUBLE_EQ(test.ours.first().actual, 2.5);
    EXPECT_DOUBLE_EQ(test.ours.first().stated[2], 2.5);
}

TEST(Backtest, StopsWhenItIsTold)
{
    EXPECT_FALSE(backtest(history(40, {2025, 1, 6}), {}, [](int) { return false; }));
}

} // namespace
} // namespace Revisit
