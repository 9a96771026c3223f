#include "core/capacity/capacityrules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate firstMonday(2026, 1, 5);

WorkPattern plain()
{
    return {.shiftMinutes = 480, .ftePercent = 100, .abstractionPercent = 0, .reviewPercent = 100};
}

struct PatternRow {
    const char *what;
    WorkPattern pattern;
    QDate from;
    QDate until;
    double hours;
};

QList<PatternRow> patternRows()
{
    const QDate friday = firstMonday.addDays(4);
    const QDate sunday = firstMonday.addDays(6);
    QList<PatternRow> rows{{"a full week", plain(), firstMonday, sunday, 40}};
    WorkPattern pattern = plain();
    pattern.dayMinutes = {480, 480, 480, 0, 0, 0, 0};
    rows.append({"three days a week", pattern, firstMonday, sunday, 24});
    pattern.ftePercent = 60;
    rows.append({"a pattern stands for the full-time share", pattern, firstMonday, sunday, 24});
    pattern.dayMinutes = {0, 0, 0, 0, 0, 300, 0};
    rows.append(
        {"a Saturday is worked where the pattern says so", pattern, firstMonday, sunday, 5});
    pattern = plain();
    pattern.startsOn = firstMonday;
    pattern.rampPercents = {25, 50, 75};
    rows.append({"the first week of somebody new", pattern, firstMonday, friday, 10});
    rows.append({"the first five weeks", pattern, firstMonday, firstMonday.addDays(34), 140});
    pattern = plain();
    pattern.endsOn = firstMonday.addDays(1);
    rows.append({"until the last day", pattern, firstMonday, friday, 16});
    pattern = plain();
    pattern.absences = {{firstMonday, firstMonday.addDays(1), AbsenceKind::Court}};
    rows.append({"net of court", pattern, firstMonday, friday, 24});
    pattern = plain();
    pattern.abstractionPercent = 25;
    pattern.reviewPercent = 50;
    rows.append({"shares multiply", pattern, firstMonday, friday, 15});
    return rows;
}

} // namespace

TEST(CapacityRulesTest, CountsTheHoursOfEveryPattern)
{
    for (const PatternRow &row : patternRows())
        EXPECT_NEAR(capacityHours(row.pattern, {}, row.from, row.until), row.hours, 1e-9)
            << row.what;
}

TEST(CapacityRulesTest, NoPatternWorksOnABankHoliday)
{
    WorkPattern pattern = plain();
    pattern.dayMinutes = {480, 480, 480, 480, 480, 480, 480};
    const WorkCalendar calendar({QDate(2026, 12, 28)});

    EXPECT_EQ(contractHours(pattern, calendar, QDate(2026, 12, 28)), 0);
    EXPECT_EQ(contractHours(pattern, calendar, QDate(2026, 12, 27)), 8);
}

TEST(CapacityRulesTest, ReadsOnlyAWholePattern)
{
    EXPECT_TRUE(dayMinutesOf(u"480,480,480,480,480,0,0"_s));
    EXPECT_FALSE(dayMinutesOf(u"480,480"_s));
    EXPECT_FALSE(dayMinutesOf(u"480,480,x,480,480,0,0"_s));
    EXPECT_FALSE(dayMinutesOf(u"1441,0,0,0,0,0,0"_s));
    EXPECT_EQ(dayMinutesText(*dayMinutesOf(u"1,2,3,4,5,6,7"_s)), u"1,2,3,4,5,6,7"_s);
    EXPECT_EQ(rampOf(u"25, 50,75"_s), QList<int>({25, 50, 75}));
}

TEST(CapacityRulesTest, WeighsByPriorityAndStage)
{
    CaseWeights weights = CaseWeights::of({});
    EXPECT_EQ(weights.minutesLeft(3, CaseStatus::NotStarted), 105);
    weights.tiers[0] = {30, 480};
    EXPECT_EQ(weights.minutesLeft(0, CaseStatus::NotStarted), 510);
    EXPECT_EQ(weights.minutesLeft(0, CaseStatus::Returned), 480);
    EXPECT_EQ(weights.minutesLeft(0, CaseStatus::AwaitingSignOff), 0);
    EXPECT_EQ(weights.minutesLeft(1, CaseStatus::InReview), 90);
}

TEST(CapacityRulesTest, BandsAgesAndNamesWhatIsStalled)
{
    const QDate today(2026, 2, 1);
    const int days[] = {0, 7, 8, 14, 15, 28, 29, 400};
    const int bands[] = {0, 0, 1, 1, 2, 2, 3, 3};
    for (size_t i = 0; i < std::size(days); ++i)
        EXPECT_EQ(ageBand(today.addDays(-days[i]), today), bands[i]) << days[i];
    EXPECT_FALSE(isStalled(CaseStatus::InReview, today.addDays(-14), today));
    EXPECT_TRUE(isStalled(CaseStatus::InReview, today.addDays(-15), today));
    EXPECT_TRUE(isStalled(CaseStatus::AwaitingSignOff, today.addDays(-8), today));
    EXPECT_FALSE(isStalled(CaseStatus::SignedOff, today.addDays(-800), today));
    EXPECT_FALSE(isStalled(CaseStatus::InReview, {}, today));
}

TEST(CapacityRulesTest, SplitsHoursIntoWeeks)
{
    WorkPattern pattern = plain();
    pattern.absences = {{firstMonday.addDays(7), firstMonday.addDays(8)}};
    const QList<OfficerWeek> weeks =
        weeksOf(pattern, {}, firstMonday.addDays(2), firstMonday.addDays(11));

    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks[0].monday, firstMonday);
    EXPECT_NEAR(weeks[0].hours, 24, 1e-9);
    EXPECT_NEAR(weeks[1].hours, 24, 1e-9);
    EXPECT_EQ(weeks[1].away, 2);
}

} // namespace Revisit
