#include "core/trends/burndown.h"

#include "core/trends/kpis.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

// Ten cases decided on each Monday from the start of the programme.
Progress steady(QDate today, int total)
{
    Progress progress;
    progress.today = today;
    progress.cases[CaseStatus::NotStarted] = total;
    for (QDate day = progress.terms.from; day <= today; day = day.addDays(7))
        progress.decisions[day] = 10;
    return progress;
}

TEST(BurnDown, StartsFullTheDayBeforeTheProgrammeAndEndsToday)
{
    const BurnDown burn = burnDown(steady({2025, 11, 19}, 100));
    EXPECT_EQ(burn.points.first().on, QDate(2025, 10, 26));
    EXPECT_EQ(burn.points.first().left.count, 100);
    EXPECT_EQ(burn.points.at(1).left.count, 90);
    EXPECT_EQ(burn.points.last().on, QDate(2025, 11, 19));
    EXPECT_EQ(burn.left(), 60);
}

TEST(BurnDown, DrawsThePaceOfSixWeeksOnAsAStraightLine)
{
    const BurnDown burn = burnDown(steady({2026, 3, 19}, 300)); // 21 weeks in, 90 left
    EXPECT_DOUBLE_EQ(burn.line.perWeek, 10);
    EXPECT_EQ(burn.left(), 90);
    EXPECT_EQ(burn.line.clearedOn, QDate(2026, 3, 19).addDays(63));
    EXPECT_EQ(burn.line.leftWhenDue, 30); // six weeks to 30 April
}

TEST(BurnDown, WithoutAnyPaceThereIsNoEnd)
{
    Progress progress = steady({2026, 3, 19}, 300);
    progress.decisions = {{QDate(2025, 10, 27), 10}};
    EXPECT_FALSE(burnDown(progress).line.clearedOn.isValid());
    progress.decisions.clear();
    EXPECT_EQ(burnDown(progress).line.leftWhenDue, 300);
}

TEST(Kpis, CompareThisWeekWithTheElevenBefore)
{
    Progress progress = steady({2026, 3, 19}, 300);
    progress.decisions[QDate(2026, 3, 17)] = 5;
    const Kpis figures = kpis(progress);
    EXPECT_EQ(figures.weekly.size(), 12);
    EXPECT_EQ(figures.signedOffInSevenDays.count, 15);
    EXPECT_DOUBLE_EQ(figures.weekly.last(), 15);
    EXPECT_DOUBLE_EQ(figures.usualWeek, 10);
}

} // namespace
} // namespace Revisit
