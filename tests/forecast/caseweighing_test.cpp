#include "core/forecast/caseweighing.h"

#include <gtest/gtest.h>

namespace Revisit {

namespace {

CaseWeights tieredWeights()
{
    CaseWeights weights;
    weights.number = 3;
    weights.tiers = {{{30, 450}, {20, 180}, {15, 105}, {10, 50}}};
    return weights;
}

} // namespace

TEST(CaseWeighingTest, SetsWhatIsLeftAgainstWhatWasDoneByPriorityAndStage)
{
    TierMix mix;
    mix.left[0][CaseStatus::NotStarted] = 1;      // 480 minutes
    mix.left[1][CaseStatus::InReview] = 2;        // 360, the triage is done
    mix.left[3][CaseStatus::NotStarted] = 6;      // 360
    mix.left[2][CaseStatus::AwaitingSignOff] = 1; // none of the reviewer
    mix.done = {0, 0, 0, 40};                     // 60 each
    const auto weighing = weighed(mix, tieredWeights());

    ASSERT_TRUE(weighing);
    EXPECT_EQ(weighing->version, 3);
    EXPECT_EQ(weighing->total().left, 10);
    EXPECT_EQ(weighing->total().leftMinutes, 1200);
    EXPECT_EQ(weighing->tiers[1].leftMinutes, 360);
    EXPECT_DOUBLE_EQ(weighing->leftEach(), 120);
    EXPECT_DOUBLE_EQ(weighing->doneEach(), 60);
    EXPECT_EQ(weighing->percent, 200);
}

TEST(CaseWeighingTest, StaysWithinWhatAForecastCanTake)
{
    TierMix mix;
    mix.left[0][CaseStatus::NotStarted] = 1;
    mix.done = {0, 0, 0, 1};
    EXPECT_EQ(weighed(mix, tieredWeights())->percent, 500);
    mix.left = {};
    mix.left[0][CaseStatus::AwaitingSignOff] = 1;
    EXPECT_EQ(weighed(mix, tieredWeights())->percent, 10);
}

TEST(CaseWeighingTest, CannotBeWorkedOutFromNothing)
{
    TierMix mix;
    EXPECT_FALSE(weighed(mix, tieredWeights()));
    mix.left[3][CaseStatus::NotStarted] = 5;
    EXPECT_FALSE(weighed(mix, tieredWeights())) << "nothing was done";
}

} // namespace Revisit
