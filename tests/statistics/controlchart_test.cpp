#include "core/statistics/controlchart.h"

#include "core/statistics/chartrules.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

// The figures are those of analysis.md 7: the snapshots and rule vectors of
// NHSRplotthedots (tests/testthat, 3aefce79), Montgomery's c chart.
namespace Revisit {
namespace {

constexpr double chartAsPublished = 1e-6;

// R's set.seed(123); rnorm(20)
const QList<double> normals{-.56047565, -.23017749, 1.55870831,  .07050839,  .12928774,
                            1.71506499, .46091621,  -1.26506123, -.68685285, -.44566197,
                            1.22408180, .35981383,  .40077145,   .11068272,  -.55584113,
                            1.78691314, .49785048,  -1.96661716, .70135590,  -.47279141};

QList<double> withOneFarOut()
{
    QList<double> values = normals;
    values[14] = 10;
    return values;
}

TEST(ControlChartTest, GivesTheLimitsOfXmrAsPublished)
{
    struct Row {
        QList<double> values;
        Screening screening;
        double mean, lower, upper;
        double within;
    };
    const QList<Row> rows{
        {normals, Screening::On, .1416238, -3.0113796, 3.2946272, chartAsPublished},
        {normals, Screening::Off, .1416238, -3.0113796, 3.2946272, chartAsPublished},
        {withOneFarOut(), Screening::Off, .6694159, -4.5966252, 5.9354569, chartAsPublished},
        {withOneFarOut(), Screening::On, .6694159, -2.3836656, 3.7224973, chartAsPublished}};
    for (const Row &row : rows) {
        const auto chart = individualsChart(row.values, row.screening);
        ASSERT_TRUE(chart);
        EXPECT_NEAR(chart->centre, row.mean, row.within);
        EXPECT_NEAR(chart->points.first().lower, row.lower, row.within);
        EXPECT_NEAR(chart->points.last().upper, row.upper, row.within);
    }
    EXPECT_NEAR(individualsChart(normals)->movingRangeLimit, 3.8725045, chartAsPublished);
}

TEST(ControlChartTest, GivesTheLimitsOfSharesAndCountsAsPublished)
{
    QList<Observation> shares(30, {0, 50});
    for (int i = 0; i < 30; ++i)
        shares[i].count = i < 17 ? 12 : 11; // 347 of 1,500
    const auto p = shareChart(shares);
    ASSERT_TRUE(p);
    EXPECT_NEAR(p->centre, .2313333, chartAsPublished);
    EXPECT_NEAR(p->points.first().lower, .052428, chartAsPublished);
    EXPECT_NEAR(p->points.first().upper, .410239, chartAsPublished);

    QList<double> counts(26, 20);
    counts[0] = 16; // 516 in 26
    const auto c = countChart(counts);
    ASSERT_TRUE(c);
    EXPECT_EQ(c->kind, ControlKind::Count);
    EXPECT_NEAR(c->centre, 19.846154, chartAsPublished);
    EXPECT_NEAR(c->points.first().lower, 6.481447, chartAsPublished);
    EXPECT_NEAR(c->points.first().upper, 33.210861, chartAsPublished);
}

TEST(ControlChartTest, WidensSharesOfManyCasesByLaney)
{
    const QList<Observation> observations{{12, 100}, {15, 120}, {9, 90},
                                          {20, 140}, {14, 110}, {18, 150}};
    const auto laney = laneyChart(observations);
    ASSERT_TRUE(laney);
    EXPECT_NEAR(laney->centre, .123944, chartAsPublished);
    EXPECT_NEAR(laney->spread, .544937, chartAsPublished);
    const auto p = shareChart(observations);
    EXPECT_NEAR(laney->points.first().upper - laney->centre,
                laney->spread * (p->points.first().upper - p->centre), 1e-12);
}

TEST(ControlChartTest, GivesRatesTheLimitsOfTheirOwnExposure)
{
    const auto u = rateChart({{4, 1}, {8, 4}, {9, 2}});
    ASSERT_TRUE(u);
    EXPECT_DOUBLE_EQ(u->centre, 3);
    EXPECT_DOUBLE_EQ(u->points.at(0).lower, 0) << "not below nothing";
    EXPECT_DOUBLE_EQ(u->points.at(1).upper, 3 + 3 * std::sqrt(0.75));
    EXPECT_DOUBLE_EQ(u->points.at(1).value, 2);
}

TEST(ControlChartTest, SaysWhyThereAreNoLimits)
{
    EXPECT_EQ(individualsChart({4}).error(), Undefined::TooFewPoints);
    EXPECT_EQ(shareChart({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(shareChart({{3, 0}}).error(), Undefined::NoDenominator);
    EXPECT_EQ(shareChart({{3, 2}}).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(rateChart({{-1, 2}}).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(laneyChart({{0, 5}, {0, 7}}).error(), Undefined::NoSpread);
    EXPECT_FALSE(undefinedText(Undefined::TooFewPoints).isEmpty());
    EXPECT_FALSE(undefinedText(Undefined::NoDenominator).isEmpty());
    EXPECT_FALSE(undefinedText(Undefined::NothingBefore).isEmpty());
}

TEST(ChartRulesTest, AgreesWithThePublishedVectors)
{
    const QList<int> eightAndOne{1, 1, 1, 1, 1, 1, 1, 1, -1};
    EXPECT_EQ(sevenOnOneSide(eightAndOne), (QList<int>{0, 0, 0, 0, 0, 0, 1, 1, 0}));
    EXPECT_EQ(trendOfSeven({1, 2, 3, 4, 5, 6, 7}), (QList<int>{0, 0, 0, 0, 0, 0, 1}));
    EXPECT_EQ(trendOfSeven({7, 6, 5, 4, 3, 2, 1}), (QList<int>{0, 0, 0, 0, 0, 0, -1}));
    EXPECT_EQ(trendOfSeven({1, 2, 3, 3, 4, 5, 6}), QList<int>(7, 0)) << "a tie breaks a trend";
    EXPECT_EQ(twoOfThree({0, 0, 1, 1, 0, 0, 0}), (QList<int>{0, 1, 1, 1, 1, 0, 0}));
    EXPECT_EQ(twoOfThree({0, 1, -1, 0}), QList<int>(4, 0)) << "near opposite limits";
    EXPECT_EQ(wholeRuns({0, 0, 0, 0, 0, 0, 0, -1, 0}),
              (QList<int>{0, -1, -1, -1, -1, -1, -1, -1, 0}));
}

ControlChart chartOf(const QList<double> &values)
{
    ControlChart chart;
    for (const double value : values)
        chart.points.append({value, 0, -3, 3});
    return chart;
}

QList<int> waysOf(const ControlChart &chart, Signal signal)
{
    QList<int> ways;
    for (const auto &here : signalsOf(chart)) {
        const auto found = std::ranges::find(here, signal, &PointSignal::signal);
        ways.append(found == here.end() ? 0 : found->way);
    }
    return ways;
}

TEST(ChartRulesTest, FlagsOnlyThosePointsThatAreNearTheLimitThemselves)
{
    EXPECT_EQ(waysOf(chartOf({2.5, 0, 0, 2.5, 2.5}), Signal::NearLimit),
              (QList<int>{0, 0, 0, 1, 1}));
    EXPECT_EQ(waysOf(chartOf({2.5, 0, 2.6}), Signal::NearLimit), (QList<int>{1, 0, 1}));
    EXPECT_EQ(waysOf(chartOf({3.5, 0, 0}), Signal::OutsideLimits), (QList<int>{1, 0, 0}));
    EXPECT_EQ(waysOf(chartOf({3, -3, 0}), Signal::OutsideLimits), QList<int>(3, 0));
}

TEST(ChartRulesTest, TakesTwoOnOppositeSidesForChance)
{
    QList<double> values;
    for (int i = 0; i < 7; ++i)
        values << 1 << -1;
    values << 5.5 << -5.5;
    const auto chart = individualsChart(values, Screening::Off);
    const auto all = signalsOf(*chart);
    EXPECT_TRUE(all.at(14).isEmpty());
    EXPECT_TRUE(all.at(15).isEmpty());
}

// Charts of nothing but chance, held against limits of their own.
TEST(ChartRulesTest, RaisesFewFalseAlarms)
{
    constexpr int charts = 2000;
    constexpr int length = 50;
    std::mt19937_64 engine(20260328);
    std::normal_distribution<double> chance;
    qint64 outside = 0;
    qint64 any = 0;
    qint64 chartsWithAny = 0;
    for (int round = 0; round < charts; ++round) {
        QList<double> values;
        for (int i = 0; i < length; ++i)
            values.append(chance(engine));
        bool has = false;
        for (const auto &here : signalsOf(*individualsChart(values))) {
            outside += std::ranges::count(here, Signal::OutsideLimits, &PointSignal::signal);
            any += !here.isEmpty();
            has = has || !here.isEmpty();
        }
        chartsWithAny += has;
    }
    constexpr double points = double(charts) * length;
    std::printf("false alarms of chance alone, %d charts of %d points: point rule %.3f %%, all "
                "four rules %.2f %% of points, %.1f %% of charts\n",
                charts, length, 100 * double(outside) / points, 100 * double(any) / points,
                100 * double(chartsWithAny) / charts);
    EXPECT_LE(double(outside) / points, 0.01);
    EXPECT_GT(outside, 0) << "a rule that never fires tells nothing";
}

TEST(RunChartTest, CountsRunsAndCrossingsOfTheMedian)
{
    QList<double> values{1, 2, 3, 1, 2, 3, 1, 2, 3, 2, 6, 7, 8, 6, 7, 8, 6, 7, 8, 6};
    const auto shifted = runChart(values);
    ASSERT_TRUE(shifted);
    EXPECT_DOUBLE_EQ(shifted->median, 4.5);
    EXPECT_EQ(shifted->useful, 20);
    EXPECT_EQ(shifted->longestRun, 10);
    EXPECT_EQ(shifted->longestUsual, 7) << "round(log2 20) + 3";
    EXPECT_EQ(shifted->crossings, 1);
    EXPECT_EQ(shifted->fewestUsual, 6) << "qbinom(.05, 19, .5)";
    EXPECT_TRUE(shifted->isShifted());
    EXPECT_TRUE(shifted->isCrossedTooRarely());
    EXPECT_EQ(runChart({4, 4, 4}).error(), Undefined::NoSpread);
    EXPECT_EQ(runChart({}).error(), Undefined::NothingToCompare);
}

TEST(RunChartTest, LeavesPointsOnTheMedianOut)
{
    const auto chart = runChart({1, 2, 3, 2, 1, 2, 3});
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->useful, 4);
    EXPECT_EQ(chart->longestRun, 1);
    EXPECT_EQ(chart->crossings, 3);
}

} // namespace
} // namespace Revisit
