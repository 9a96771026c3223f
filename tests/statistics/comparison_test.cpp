#include "core/statistics/funnel.h"
#include "core/statistics/proportion.h"
#include "core/statistics/rateratio.h"
#include "core/statistics/recapture.h"
#include "core/statistics/trendtest.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

// The figures are those of analysis.md 7, and a few of R 4.2 (binom.test).
namespace Revisit {
namespace {

constexpr double comparedAsPublished = 1e-6;

void expectInterval(const Interval &interval, double lower, double upper, double within)
{
    EXPECT_NEAR(interval.lower, lower, within);
    EXPECT_NEAR(interval.upper, upper, within);
}

TEST(RateRatioTest, SaysWhatTheLetterShouldHaveSaid)
{
    const TwoPeriods charged{63, 207};
    const auto compared = rateRatio(charged);
    ASSERT_TRUE(compared);
    EXPECT_NEAR(*compared->ratio, 3.285714, comparedAsPublished);
    expectInterval(*compared->wald, 2.478287, 4.356202, comparedAsPublished);
    expectInterval(compared->exact, 2.467215, 4.428647, comparedAsPublished);
    expectInterval(compared->midP, 2.489425, 4.382780, comparedAsPublished);
    EXPECT_NEAR(compared->pValue, 4.37e-19, 0.005e-19);
    EXPECT_DOUBLE_EQ(compared->difference, 144);
    expectInterval(compared->differenceInterval, 111.8, 176.2, 0.05);
    expectInterval(*quasiPoisson(charged, 2), 2.205, 4.896, 0.0005);
    expectInterval(*quasiPoisson(charged, 5), 1.749, 6.173, 0.0005);
    expectInterval(*quasiPoisson(charged, 0.5), 2.478287, 4.356202, comparedAsPublished);
}

TEST(RateRatioTest, ComparesRatesOfUnequalPeriods)
{
    const auto compared = rateRatio({23, 11, 3011, 800});
    ASSERT_TRUE(compared);
    EXPECT_NEAR(*compared->ratio, 1.800054, comparedAsPublished);
    expectInterval(compared->exact, .792205, 3.843863, comparedAsPublished);
    EXPECT_NEAR(compared->pValue, .136634, comparedAsPublished);
}

TEST(RateRatioTest, SaysWhatCannotBeCompared)
{
    const auto fromNothing = rateRatio({0, 5});
    ASSERT_TRUE(fromNothing);
    EXPECT_EQ(fromNothing->ratio.error(), Undefined::NothingBefore);
    EXPECT_EQ(fromNothing->wald.error(), Undefined::NothingBefore);
    EXPECT_GT(fromNothing->exact.lower, 0) << "at least so much more";
    EXPECT_TRUE(std::isinf(fromNothing->exact.upper));
    EXPECT_EQ(rateRatio({0, 0}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(rateRatio({1, 1, 0, 1}).error(), Undefined::NoDenominator);
    EXPECT_EQ(rateRatio({-1, 1}).error(), Undefined::OutsideTheGroup);
}

TEST(WilsonTest, GivesTheIntervalsPublished)
{
    struct Row {
        qint64 count, of;
        double lower, upper;
    };
    for (const Row &row : {Row{0, 10, 0, .277533}, Row{1, 29, .006113, .171755},
                           Row{15, 148, .062386, .160487}, Row{81, 263, .255289, .366210}}) {
        const auto share = wilson(row.count, row.of);
        ASSERT_TRUE(share);
        expectInterval(share->interval, row.lower, row.upper, comparedAsPublished);
    }
    const auto offences = wilson(716, 14'500);
    EXPECT_NEAR(offences->value, .04938, 5e-6);
    expectInterval(offences->interval, .04597, .05303, 5e-6);
    EXPECT_DOUBLE_EQ(wilson(10, 10)->interval.upper, 1);
    EXPECT_EQ(wilson(0, 0).error(), Undefined::NoDenominator);
    EXPECT_EQ(wilson(3, 2).error(), Undefined::OutsideTheGroup);
}

TEST(FunnelTest, GivesExactLimitsBetweenWholeCounts)
{
    struct Row {
        qint64 of;
        FunnelLimits limits;
    };
    for (const Row &row : {Row{50, {.1031299845, .1661393803, .4201358867, .4990695885}},
                           Row{200, {.2005232602, .2350305371, .3620407753, .4001054062}}}) {
        const auto limits = binomialFunnel(.3, row.of);
        ASSERT_TRUE(limits);
        EXPECT_NEAR(limits->lower999, row.limits.lower999, comparedAsPublished);
        EXPECT_NEAR(limits->lower95, row.limits.lower95, comparedAsPublished);
        EXPECT_NEAR(limits->upper95, row.limits.upper95, comparedAsPublished);
        EXPECT_NEAR(limits->upper999, row.limits.upper999, comparedAsPublished);
    }
    const auto rounded = binomialFunnel(.3, 50);
    EXPECT_NEAR(rounded->lower999, .10313, 5e-6);
    EXPECT_NEAR(rounded->upper999, .49907, 5e-6);
}

TEST(FunnelTest, GivesPoissonLimitsAroundOne)
{
    const auto limits = poissonFunnel(10);
    ASSERT_TRUE(limits);
    // P(X <= 3) = .010336, P(X <= 4) = .029253; P(X <= 16) = .972958, P(X <= 17) = .985722
    EXPECT_NEAR(limits->lower95, (4 - (.0292527 - .025) / .0189166) / 10, 1e-5);
    EXPECT_NEAR(limits->upper95, (17 - (.9857224 - .975) / .0127640) / 10, 1e-4);
    EXPECT_LT(limits->lower999, limits->lower95);
    EXPECT_EQ(poissonFunnel(0).error(), Undefined::NoDenominator);
}

TEST(FunnelTest, WidensItsLimitsWhereAreasVaryMoreThanByChance)
{
    const QList<Observation> areas{{30, 100}, {45, 150}, {62, 160}, {20, 80}, {75, 170}};
    EXPECT_NEAR(*overdispersion(areas), 2.686282, comparedAsPublished);
    const auto wide = funnelOfShares(areas);
    const auto narrow = funnelOfShares(areas, Overdispersion::Ignored);
    ASSERT_TRUE(wide && narrow);
    EXPECT_NEAR(wide->target, .351515, comparedAsPublished);
    EXPECT_GT(wide->points.at(4).limits.upper95, narrow->points.at(4).limits.upper95);
    EXPECT_EQ(narrow->points.at(4).place, FunnelPlace::Above95);
    EXPECT_EQ(wide->points.at(4).place, FunnelPlace::Within);
}

TEST(FunnelTest, PullsInATenthAtEachEnd)
{
    QList<Observation> areas(9, {50, 100});
    for (qsizetype i = 0; i < 9; ++i)
        areas[i].count += double(i % 3) - 1;
    areas.append({90, 100});
    const double target = 540.0 / 1000;
    const auto score = [&](double count) {
        return (count / 100 - target) / std::sqrt(target * (1 - target) / 100);
    };
    double squares = 0;
    for (const double count : {49, 49, 49, 50, 50, 50, 51, 51, 51, 51})
        squares += score(count) * score(count);
    EXPECT_NEAR(*overdispersion(areas), squares / 10, 1e-9) << "90 counts as the next below";
    EXPECT_EQ(overdispersion({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(overdispersion({{0, 4}}).error(), Undefined::NoSpread);
    EXPECT_EQ(overdispersion({{0, 0}}).error(), Undefined::NoDenominator);
}

// analysis.md 8
TEST(RecaptureTest, EstimatesWhatTwoSourcesDoNotKnow)
{
    const auto all = recapture(200, 150, 50);
    ASSERT_TRUE(all);
    EXPECT_NEAR(all->cases, 594.1176, 5e-5);
    EXPECT_NEAR(all->standardError, 58.0177, 5e-5);
    expectInterval(all->interval, 480.4, 707.8, 0.05);
    EXPECT_NEAR(recapture(10, 15, 5)->cases, 28.3333, 5e-5);
    EXPECT_EQ(recapture(0, 15, 0).error(), Undefined::NothingToCompare);
    EXPECT_EQ(recapture(10, 15, 11).error(), Undefined::OutsideTheGroup);
}

TEST(TrendTestTest, GivesMannKendallAndSenAsPublished)
{
    const auto test = trendTest({5, 7, 6, 9, 11, 10, 14, 13, 15, 18});
    ASSERT_TRUE(test);
    EXPECT_EQ(test->score, 39);
    EXPECT_DOUBLE_EQ(test->variance, 125);
    EXPECT_NEAR(test->z, 3.398823, comparedAsPublished);
    EXPECT_NEAR(test->pValue, .000677, comparedAsPublished);
    EXPECT_NEAR(test->slope, 1.4, comparedAsPublished);
    EXPECT_EQ(trendTest({1, 2}).error(), Undefined::TooFewPoints);
    EXPECT_EQ(trendTest({3, 3, 3}).error(), Undefined::NoSpread);
}

TEST(TrendTestTest, SpeaksOfSeasonsOnlyAfterThreeYears)
{
    QList<MonthValue> months;
    for (int month = 0; month < 35; ++month)
        months.append({QDate(2020, 1, 1).addMonths(month), month % 12 == 0 ? 23.0 : 11.0});
    EXPECT_EQ(monthIndices(months).error(), Undefined::TooFewPoints);
    months.append({QDate(2022, 12, 1), 11});
    const auto indices = monthIndices(months);
    ASSERT_TRUE(indices);
    EXPECT_NEAR(indices->at(0), 23.0 / 12, 1e-12);
    EXPECT_NEAR(indices->at(5), 11.0 / 12, 1e-12);
}

} // namespace
} // namespace Revisit
