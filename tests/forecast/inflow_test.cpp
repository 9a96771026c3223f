#include "core/forecast/inflow.h"

#include <gmock/gmock.h>

namespace Revisit {

TEST(InflowTest, CountsCompleteWeeksAfterTheFirstImport)
{
    const QList<CasesCameIn> days{
        {QDate(2025, 11, 5), 9000}, {QDate(2025, 11, 9), 10}, // still the first week
        {QDate(2025, 11, 10), 3},   {QDate(2025, 11, 16), 2},
        {QDate(2025, 11, 26), 7},   {QDate(2025, 12, 1), 50}}; // a week that is not over
    EXPECT_THAT(weeklyInflow(days, QDate(2025, 12, 3)), testing::ElementsAre(5, 0, 7));
    EXPECT_THAT(weeklyInflow(days, QDate(2025, 12, 7)), testing::ElementsAre(5, 0, 7, 50));
    EXPECT_TRUE(weeklyInflow(days, QDate(2025, 11, 15)).isEmpty());
    EXPECT_TRUE(weeklyInflow({}, QDate(2025, 12, 3)).isEmpty());
}

TEST(InflowTest, NoCaseInManyWeeksIsNotNone)
{
    const auto estimate = inflowEstimate(QList<int>(10, 0));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->mean, 0);
    EXPECT_EQ(estimate->lower, 0);
    EXPECT_NEAR(estimate->upper, 0.36889, 1e-5); // 3.6889 / 10, Garwood's limit of none
}

TEST(InflowTest, IsPoissonWhereTheWeeksAreEven)
{
    const auto estimate = inflowEstimate(QList<int>(4, 5));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cases, 20);
    EXPECT_NEAR(estimate->mean, 5, 1e-12);
    EXPECT_NEAR(estimate->lower, 12.2165 / 4, 1e-4); // Garwood's limits of 20
    EXPECT_NEAR(estimate->upper, 30.8884 / 4, 1e-4);
}

TEST(InflowTest, IsWiderWhereCasesComeInLumps)
{
    const auto estimate = inflowEstimate({0, 0, 0, 40});
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->mean, 10, 1e-12);
    EXPECT_EQ(estimate->lower, 0);
    EXPECT_NEAR(estimate->upper, 41.8245, 1e-3); // 10 + 3.18245 * 20 / 2
}

TEST(InflowTest, NeedsSomeWeeks)
{
    EXPECT_FALSE(inflowEstimate({3, 4, 5}));
}

} // namespace Revisit
