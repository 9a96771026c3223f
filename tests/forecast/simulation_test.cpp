#include "core/forecast/simulation.h"

#include "tests/forecast/simulatedhistories.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

QList<WeekDone> weeksOf(const QList<double> &counts)
{
    QList<WeekDone> weeks;
    for (const double count : counts)
        weeks.append(WeekDone{.done = count});
    return weeks;
}

const QList<WeekDone> uneven = weeksOf({31, 52, 44, 28, 61, 37, 40, 55, 33, 46, 39, 50});

SimulatedRuns run(const QList<WeekDone> &history, const SimulationPlan &plan)
{
    return *simulate(history, *throughputModel(history), plan);
}

TEST(ThroughputModel, NeedsSixWeeksAndSomethingFinished)
{
    EXPECT_EQ(throughputModel(uneven.first(5)).error(), NoForecast::TooFewWeeks);
    EXPECT_TRUE(throughputModel(uneven.first(6)));
    EXPECT_EQ(throughputModel(weeksOf({0, 0, 0, 0, 0, 0})).error(), NoForecast::NothingFinished);
    EXPECT_TRUE(noForecastText(NoForecast::TooFewWeeks, 5).contains(QStringLiteral("there are 5")));
}

TEST(ThroughputModel, AWeekWithoutAnyoneOnDutyTellsNothing)
{
    QList<WeekDone> weeks = uneven.first(6);
    weeks[2].capacity = 0;
    EXPECT_EQ(throughputModel(weeks).error(), NoForecast::TooFewWeeks);
}

TEST(ThroughputModel, AShortWeekIsReckonedUpToAWholeOne)
{
    QList<WeekDone> weeks = weeksOf({40, 40, 40, 40, 40, 40, 24});
    weeks.last().capacity = 0.6;
    const auto model = throughputModel(weeks);
    EXPECT_NEAR(model->mean, 40, 1e-9);
    EXPECT_NEAR(model->deviation, 0, 1e-9);
}

// Mean and deviation by hand; lag-1 autocorrelation -0.53, which is no reason to widen.
TEST(ThroughputModel, LearnsMeanSwingAndTheirError)
{
    const auto model = throughputModel(uneven);
    EXPECT_EQ(model->weeks, 12);
    EXPECT_NEAR(model->mean, 43, 1e-12);
    EXPECT_NEAR(model->deviation, std::sqrt(1138.0 / 11), 1e-9);
    EXPECT_EQ(model->correlation, 0);
    EXPECT_NEAR(model->standardError, std::sqrt(1138.0 / 11 / 12), 1e-9);
    EXPECT_FALSE(model->isDrifting);
    EXPECT_EQ(model->shocks.size(), 12);
}

TEST(ThroughputModel, WhatCarriesOverMakesTheMeanLessSure)
{
    const auto model = throughputModel(
        weeksOf({20, 24, 28, 30, 27, 33, 45, 52, 55, 50, 58, 54, 44, 38, 30, 26, 22, 25}));
    EXPECT_GT(model->correlation, 0.5);
    EXPECT_GT(model->standardError, 2 * 13.0 / std::sqrt(18.0));
    EXPECT_EQ(model->shocks.size(), 17);
}

TEST(ThroughputModel, SaysWhenThePaceDrifts)
{
    const auto model = throughputModel(weeksOf({20, 23, 25, 29, 30, 34, 36, 38, 43, 44}));
    EXPECT_TRUE(model->isDrifting);
    EXPECT_GT(model->slope, 2);
    EXPECT_FALSE(throughputModel(weeksOf({40, 40, 40, 40, 40, 40}))->isDrifting);
}

// The design's own check: 9,000 cases, 48.75 a day, 5 a day coming in.
TEST(Simulation, WithoutChanceItIsADivision)
{
    EXPECT_NEAR(daysToFinish(9000, 48.75, 5), 205.7, 0.05);
    EXPECT_DOUBLE_EQ(daysToFinish(9000, 48.75, 5), 9000 / 43.75);
    EXPECT_EQ(daysToFinish(9000, 5, 5), never);
    EXPECT_EQ(daysToFinish(9000, 4, 5), never);
    EXPECT_EQ(daysToFinish(0, 0, 5), 0);
}

TEST(Simulation, CasesUnderWayFollowLittlesLaw)
{
    EXPECT_DOUBLE_EQ(weeksUnderWay(120, 40), 3);
    EXPECT_EQ(weeksUnderWay(120, 0), never);
    EXPECT_DOUBLE_EQ(weeksUnderWay(0, 40), 0);
}

TEST(Simulation, EqualWeeksGiveOneAndTheSameDateAtEveryShare)
{
    const SimulatedRuns runs = run(weeksOf(QList<double>(8, 40)), {.left = 500, .draws = 1000});
    for (const double share : forecastShares)
        EXPECT_DOUBLE_EQ(quantileOf(runs.finish, share), 12.5);
    EXPECT_DOUBLE_EQ(runs.left.at(9).middle, 100);
}

TEST(Simulation, ASeedGivesTheSameRunsAgainAndAnotherSeedOthers)
{
    const SimulationPlan plan{.left = 400, .coming = {3, 0.1}, .draws = 500, .seed = 7};
    SimulationPlan other = plan;
    other.seed = 8;
    EXPECT_EQ(run(uneven, plan).finish, run(uneven, plan).finish);
    EXPECT_NE(run(uneven, plan).finish, run(uneven, other).finish);
}

// Written down, so that any other machine can be held against it.
TEST(Simulation, TheRunsOfASeedAreWrittenDown)
{
    const SimulatedRuns runs = run(uneven, {.left = 430, .coming = {2, 0}, .draws = 1000});
    EXPECT_NEAR(quantileOf(runs.finish, 0.15), 9.3483, 5e-5);
    EXPECT_NEAR(quantileOf(runs.finish, 0.50), 10.4731, 5e-5);
    EXPECT_NEAR(quantileOf(runs.finish, 0.85), 11.7238, 5e-5);
}

TEST(Simulation, WhatComesInAndComesBackPutsTheEndOff)
{
    const auto middle = [](const SimulationPlan &plan) {
        return quantileOf(run(weeksOf(QList<double>(8, 40)), plan).finish, 0.5);
    };
    EXPECT_DOUBLE_EQ(middle({.left = 400, .draws = 200}), 10);
    EXPECT_DOUBLE_EQ(middle({.left = 400, .coming = {0, 0.2}, .draws = 200}), 12.5);
    EXPECT_NEAR(middle({.left = 400, .coming = {8, 0}, .draws = 2000}), 12.5, 0.15);
}

TEST(Simulation, MoreComingInThanGoingOutNeverEnds)
{
    const SimulatedRuns runs =
        run(weeksOf(QList<double>(8, 40)), {.left = 400, .coming = {60, 0}, .draws = 100});
    EXPECT_EQ(quantileOf(runs.finish, 0.15), never);
    EXPECT_EQ(shareUpTo(runs.finish, 260), 0);
}

TEST(Simulation, CapacityAheadMovesTheEnd)
{
    const QList<WeekDone> equal = weeksOf(QList<double>(8, 40));
    EXPECT_DOUBLE_EQ(run(equal, {.left = 100, .capacity = {0, 0.5, 1}, .draws = 10}).finish[0], 4);
    EXPECT_EQ(run(equal, {.left = 100, .capacity = {0}, .draws = 10}).finish[0], never);
}

TEST(Simulation, SaysHowManyTimesTheCapacityADateNeeds)
{
    const QList<WeekDone> equal = weeksOf(QList<double>(8, 40));
    const SimulatedRuns runs = run(equal, {.left = 400, .draws = 100, .target = 8});
    EXPECT_DOUBLE_EQ(quantileOf(runs.factorNeeded, 0.85), 400 / 320.0);
    EXPECT_DOUBLE_EQ(shareUpTo(runs.finish, 8), 0);
    const SimulatedRuns within = run(equal, {.left = 400, .draws = 100, .target = 7.5});
    EXPECT_DOUBLE_EQ(quantileOf(within.factorNeeded, 0.85), 400 / 300.0);
}

// The factor is what it says: with that much more capacity the date is met as often.
TEST(Simulation, ThatManyTimesTheCapacityMeetsTheDateAsOftenAsAsked)
{
    SimulationPlan plan{.left = 700, .draws = 4000, .target = 14};
    const double factor = quantileOf(run(uneven, plan).factorNeeded, 0.85);
    EXPECT_GT(factor, 1);
    plan.capacity = {factor};
    EXPECT_NEAR(shareUpTo(run(uneven, plan).finish, 14), 0.85, 0.001);
}

TEST(Simulation, StopsWhenItIsTold)
{
    int asked = 0;
    const auto stopped =
        simulate(uneven, *throughputModel(uneven), {.left = 4000, .draws = 100}, [&](int percent) {
            EXPECT_LE(percent, 100);
            return ++asked < 3;
        });
    EXPECT_FALSE(stopped);
    EXPECT_EQ(asked, 3);
}

TEST(Simulation, QuantilesAreValuesOfDraws)
{
    const std::vector<double> sorted{1, 2, 3, 4, never};
    EXPECT_EQ(quantileOf(sorted, 0.2), 1);
    EXPECT_EQ(quantileOf(sorted, 0.21), 2);
    EXPECT_EQ(quantileOf(sorted, 0.95), never);
    EXPECT_DOUBLE_EQ(shareUpTo(sorted, 3), 0.6);
}

} // namespace
} // namespace Revisit
