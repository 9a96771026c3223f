#include "core/statistics/acceptance.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

// The figures are those of analysis.md 6: MIL-STD-105E and exact binomial tables.
namespace Revisit {
namespace {

constexpr double asTabled = 1e-6;
constexpr AcceptancePlan letterL{.checked = 200, .allowed = 5};

TEST(AcceptanceTest, GivesExactLimitsOfAShare)
{
    EXPECT_NEAR(clopperPearson(0, 200)->upper, .018275, asTabled);
    EXPECT_EQ(clopperPearson(0, 200)->lower, 0);
    EXPECT_NEAR(upperLimit(0, 200).value(), .014867, asTabled);
    EXPECT_NEAR(clopperPearson(3, 200)->lower, .003104, asTabled);
    EXPECT_NEAR(clopperPearson(3, 200)->upper, .043208, asTabled);
    EXPECT_EQ(clopperPearson(7, 7)->upper, 1);
    EXPECT_EQ(upperLimit(7, 7).value(), 1);
}

TEST(AcceptanceTest, GivesTheChanceThatAPlanAcceptsALotWithoutEnd)
{
    EXPECT_NEAR(acceptsShare(letterL, .01).value(), .983977, asTabled);
    EXPECT_NEAR(acceptsShare(letterL, .02).value(), .786722, asTabled);
    EXPECT_NEAR(acceptsShare(letterL, .05).value(), .062342, asTabled);
    EXPECT_EQ(acceptsShare(letterL, 0).value(), 1);
    EXPECT_EQ(acceptsShare(letterL, 1).value(), 0);
}

TEST(AcceptanceTest, GivesTheShareThatAPlanAcceptsWithAGivenChance)
{
    constexpr double asPrinted = 5e-6; // per cent with three decimals
    EXPECT_NEAR(shareAcceptedWith(letterL, .95).value(), .01314, asPrinted);
    EXPECT_NEAR(shareAcceptedWith(letterL, .50).value(), .02830, asPrinted);
    EXPECT_NEAR(shareAcceptedWith(letterL, .10).value(), .04588, asPrinted);
    EXPECT_NEAR(acceptsShare(letterL, shareAcceptedWith(letterL, .5).value()).value(), .5, 1e-9);
}

TEST(AcceptanceTest, GivesTheChanceThatAPlanAcceptsAFiniteLot)
{
    EXPECT_NEAR(acceptsLot(letterL, 9000, 90).value(), .985150, asTabled);
    EXPECT_NEAR(acceptsLot({200, 0}, 9000, 90).value(), .130976, asTabled);
    EXPECT_EQ(acceptsLot({200, 0}, 9000, 0).value(), 1);
    EXPECT_EQ(acceptsLot({200, 0}, 200, 1).value(), 0) << "all were looked at";
}

TEST(AcceptanceTest, GivesTheSmallestSampleThatSeesAWrongCase)
{
    const auto fewest = [](qint64 lot, qint64 wrong) { return smallestSample(lot, wrong).value(); };
    EXPECT_EQ(fewest(9000, 90), 294);
    EXPECT_EQ(fewest(9000, 180), 148);
    EXPECT_EQ(fewest(9000, 450), 59);
    EXPECT_EQ(fewest(600, 6), 235);
    EXPECT_EQ(fewest(600, 12), 132);
    EXPECT_EQ(fewest(600, 30), 56);
    EXPECT_EQ(fewest(346, 3), 218);
    EXPECT_EQ(fewest(346, 7), 120);
    EXPECT_EQ(fewest(346, 17), 55);
    EXPECT_EQ(fewest(5, 5), 1);
}

TEST(AcceptanceTest, SaysWhatIsUndefinedAndWhy)
{
    EXPECT_EQ(clopperPearson(0, 0).error(), Undefined::NothingToCompare);
    EXPECT_EQ(clopperPearson(3, 2).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(clopperPearson(-1, 2).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(clopperPearson(1, 2, 1).error(), Undefined::NotAShare);
    EXPECT_EQ(upperLimit(0, 0).error(), Undefined::NothingToCompare);
    EXPECT_EQ(acceptsShare({0, 0}, .1).error(), Undefined::NothingToCompare);
    EXPECT_EQ(acceptsShare(letterL, 1.1).error(), Undefined::NotAShare);
    EXPECT_EQ(acceptsLot(letterL, 100, 1).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(shareAcceptedWith({5, 5}, .5).error(), Undefined::NotAShare);
    EXPECT_EQ(smallestSample(100, 0).error(), Undefined::OutsideTheGroup);
    EXPECT_EQ(estimatedShare({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(estimatedShare({{100, 0, 0}}).error(), Undefined::GroupNotSampled);
    EXPECT_EQ(estimatedShare({{100, 1, 0}}).error(), Undefined::OneItem);
    EXPECT_EQ(estimatedShare({{10, 11, 0}}).error(), Undefined::OutsideTheGroup);
}

TEST(AcceptanceTest, AGroupLookedAtAsAWholeIsKnown)
{
    const Measured<EstimatedShare> known = estimatedShare({{40, 40, 10}, {10, 10, 0}});
    ASSERT_TRUE(known);
    EXPECT_NEAR(known->share, .2, 1e-12);
    EXPECT_NEAR(known->interval.lower, .2, 1e-12);
    EXPECT_NEAR(known->interval.upper, .2, 1e-12);
}

// 900 cases of which 90 are looked at and 9 found wrong, and a census of 100 with 50:
// .9 x .1 + .1 x .5 = .14, and only the first part is uncertain.
TEST(AcceptanceTest, EstimatesTheShareWronglyClosedByWhatEachCaseStandsFor)
{
    const Measured<EstimatedShare> share = estimatedShare({{900, 90, 9}, {100, 100, 50}});
    ASSERT_TRUE(share);
    EXPECT_NEAR(share->share, .14, 1e-12);
    EXPECT_EQ(share->cases, 1000);
    EXPECT_EQ(share->checked, 190);
    EXPECT_EQ(share->found, 59);
    EXPECT_GT(share->interval.lower, .05 + .9 * .04);
    EXPECT_LT(share->interval.lower, .14);
    EXPECT_GT(share->interval.upper, .14);
    EXPECT_LT(share->interval.upper, .05 + .9 * .19);
}

TEST(AcceptanceTest, FindingNothingLeavesTheLimitOfAPlainSample)
{
    const Measured<EstimatedShare> none = estimatedShare({{9000, 200, 0}});
    ASSERT_TRUE(none);
    EXPECT_EQ(none->share, 0);
    EXPECT_EQ(none->interval.lower, 0);
    EXPECT_NEAR(none->interval.upper, .018275, asTabled);
}

TEST(AcceptanceTest, UnequalGroupsAreEstimatedByTheirWeightAndAreNotSurer)
{
    const Measured<EstimatedShare> share = estimatedShare({{1000, 10, 1}, {100, 50, 10}});
    ASSERT_TRUE(share);
    EXPECT_NEAR(share->share, (1000 * .1 + 100 * .2) / 1100, 1e-12);
    const Interval pooled = clopperPearson(7, 60).value();
    EXPECT_GT(share->interval.upper - share->interval.lower, pooled.upper - pooled.lower);
}

} // namespace
} // namespace Revisit
