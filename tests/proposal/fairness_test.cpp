#include "core/proposal/fairness.h"

#include <gtest/gtest.h>

#include <numeric>

namespace Revisit {

TEST(FairnessTest, GivesThePublishedGini)
{
    std::vector<double> oneToTen(10);
    std::iota(oneToTen.begin(), oneToTen.end(), 1.0);

    EXPECT_NEAR(*gini({1, 1, 1, 1}), 0, 1e-12);
    EXPECT_NEAR(*gini({0, 0, 0, 10}), 0.75, 1e-12);
    EXPECT_NEAR(*gini({10, 0, 0, 0}), 0.75, 1e-12);
    EXPECT_NEAR(*gini(oneToTen), 0.3, 1e-12);
}

TEST(FairnessTest, GivesThePublishedJain)
{
    EXPECT_NEAR(*jain({1, 2, 3, 4}), 0.83333, 5e-6);
    EXPECT_NEAR(*jain({3, 3, 3}), 1, 1e-12);
}

TEST(FairnessTest, ComparesTheHighestWithTheMean)
{
    EXPECT_NEAR(*highestToMean({1, 2, 3}), 1.5, 1e-12);
}

TEST(FairnessTest, SaysThatNoWorkHasNoShares)
{
    EXPECT_FALSE(gini({}));
    EXPECT_FALSE(jain({0, 0}));
    EXPECT_FALSE(highestToMean({}));
}

} // namespace Revisit
