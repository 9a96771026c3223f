#include "core/quality/drift.h"

#include <gtest/gtest.h>

// The figures are those of analysis.md 6.
namespace Revisit {
namespace {

TEST(DriftTest, TakesTheStepsOfTheLikelihoodRatio)
{
    EXPECT_NEAR(DriftWatch().stepUp(), .693147, 1e-6);
    EXPECT_NEAR(DriftWatch().stepDown(), -.054067, 1e-6);
}

TEST(DriftTest, SumsUpAndNeverFallsBelowNought)
{
    const Drift drift = driftOver({false, true, false, true}).value();
    ASSERT_EQ(drift.sums.size(), 4);
    EXPECT_EQ(drift.sums[0], 0);
    EXPECT_NEAR(drift.sums[1], .693147, 1e-6);
    EXPECT_NEAR(drift.sums[2], .639080, 1e-6);
    EXPECT_NEAR(drift.sums[3], 1.332227, 1e-6);
    EXPECT_FALSE(drift.alarmedAt);
}

TEST(DriftTest, NamesTheFirstCheckThatReachesTheAlarm)
{
    const Drift drift = driftOver(QList<bool>(7, true)).value();
    EXPECT_EQ(drift.alarmedAt, 4) << "five wrong ones in a row are 3.47";
}

TEST(DriftTest, TheSimulatedRunLengthsAreThePublishedOnesWithinThreePerCent)
{
    struct Row {
        double alarm;
        double usual;
        double risen;
    };
    for (const Row &row : {Row{3.0, 1288, 114}, Row{3.5, 2325, 136}, Row{4.0, 3896, 160}}) {
        DriftWatch watch;
        watch.alarm = row.alarm;
        EXPECT_NEAR(checksToAlarm(watch, .05, 20'000, 7).value(), row.usual, .03 * row.usual)
            << row.alarm;
        EXPECT_NEAR(checksToAlarm(watch, .10, 20'000, 7).value(), row.risen, .03 * row.risen)
            << row.alarm;
    }
}

TEST(DriftTest, TheSameSeedGivesTheSameRunLength)
{
    EXPECT_EQ(checksToAlarm({}, .10, 100, 3), checksToAlarm({}, .10, 100, 3));
    EXPECT_NE(checksToAlarm({}, .10, 100, 3), checksToAlarm({}, .10, 100, 4));
}

TEST(DriftTest, SaysWhatCannotBeWatched)
{
    EXPECT_EQ(driftOver({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(driftOver({true}, {.usual = .1, .risen = .1}).error(), Undefined::NotAShare);
    EXPECT_EQ(driftOver({true}, {.usual = 0}).error(), Undefined::NotAShare);
    EXPECT_EQ(driftOver({true}, {.alarm = 0}).error(), Undefined::NotAShare);
    EXPECT_EQ(checksToAlarm({}, 0, 10, 1).error(), Undefined::NotAShare);
    EXPECT_EQ(checksToAlarm({}, .1, 0, 1).error(), Undefined::NothingToCompare);
}

} // namespace
} // namespace Revisit
