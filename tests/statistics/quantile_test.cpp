#include "core/statistics/quantile.h"

#include <gtest/gtest.h>

namespace Revisit {

namespace {

struct QuantileRow {
    int of;
    double share;
    std::optional<double> lower;
    std::optional<double> upper;
};

QList<double> oneTo(int last)
{
    QList<double> values;
    for (int value = 1; value <= last; ++value)
        values.append(value);
    return values;
}

// Ranks from the table of the binomial distribution, as Conover (1999) finds them.
TEST(QuantileTest, HasAnIntervalBetweenTwoValuesThatWereSeen)
{
    const QList<QuantileRow> rows{{10, 0.5, 2, 9},   {20, 0.5, 6, 15},  {50, 0.9, 41, 50},
                                  {36, 0.9, 29, 36}, {35, 0.9, 28, {}}, {5, 0.5, {}, {}},
                                  {6, 0.5, 1, 6}};
    for (const QuantileRow &row : rows) {
        const auto found = quantile(oneTo(row.of), row.share);
        ASSERT_TRUE(found) << row.of;
        EXPECT_EQ(found->lower, row.lower) << row.of << " at " << row.share;
        EXPECT_EQ(found->upper, row.upper) << row.of << " at " << row.share;
        EXPECT_EQ(found->of, row.of);
    }
}

TEST(QuantileTest, TakesTheValueInTheMiddle)
{
    EXPECT_EQ(quantile({3, 5, 90}, 0.5)->value, 5);
    EXPECT_EQ(quantile(oneTo(101), 0.9)->value, 91);
    EXPECT_EQ(quantile({7}, 0.9)->value, 7);
}

TEST(QuantileTest, SaysWhereThereIsNone)
{
    EXPECT_EQ(quantile({}, 0.5).error(), Undefined::NothingToCompare);
    EXPECT_EQ(quantile({1, 2}, 0).error(), Undefined::NotAShare);
    EXPECT_EQ(quantile({1, 2}, 1).error(), Undefined::NotAShare);
}

} // namespace
} // namespace Revisit
