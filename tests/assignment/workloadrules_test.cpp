#include "core/assignment/workloadrules.h"

#include "core/cases/programme.h"
#include "core/refdata/codebook.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

WorkCalendar shippedCalendar()
{
    QSet<QDate> holidays;
    for (const Code &day : CodeBook::instance().list(u"bank_holiday"))
        holidays.insert(QDate::fromString(day.code, Qt::ISODate));
    return WorkCalendar(holidays);
}

TEST(WorkCalendar, Invariant29LeavesOutWeekendsAndBankHolidays)
{
    const WorkCalendar calendar = shippedCalendar();
    EXPECT_FALSE(calendar.isWorkday({2026, 12, 28})); // for Saturday the 26th
    EXPECT_FALSE(calendar.isWorkday({2026, 4, 3}));
    EXPECT_FALSE(calendar.isWorkday({2026, 3, 14}));
    EXPECT_TRUE(calendar.isWorkday({2026, 12, 29}));
}

TEST(WorkCalendar, CountsTheWorkdaysOfThePublishedPlan)
{
    const WorkCalendar calendar = shippedCalendar();
    EXPECT_EQ(calendar.workdays({2025, 10, 27}, {2026, 3, 31}), 109);
    EXPECT_EQ(calendar.workdays({2025, 10, 27}, {2026, 4, 30}), 129);
    EXPECT_EQ(calendar.workdays({2026, 4, 30}, {2026, 4, 1}), 0);
}

TEST(WorkloadRules, CapacityIsWhatTheFormulaSays)
{
    const WorkCalendar calendar;
    const QDate monday(2026, 3, 2);
    EXPECT_DOUBLE_EQ(capacityHours({}, calendar, monday, monday.addDays(6)), 5 * 8 * 0.75);
    EXPECT_DOUBLE_EQ(
        capacityHours(
            {.shiftMinutes = 450, .ftePercent = 60, .abstractionPercent = 40, .reviewPercent = 50},
            calendar, monday, monday.addDays(6)),
        5 * 7.5 * 0.6 * 0.6 * 0.5);
}

TEST(WorkloadRules, CapacityIsNetOfLeaveAndOfDaysBeforeTheStart)
{
    const WorkCalendar calendar;
    const QDate monday(2026, 3, 2);
    WorkPattern pattern{.absences = {{monday.addDays(1), monday.addDays(2)}}};
    EXPECT_EQ(workdaysOf(pattern, calendar, monday, monday.addDays(6)), 3);
    pattern.startsOn = monday.addDays(4);
    EXPECT_EQ(workdaysOf(pattern, calendar, monday, monday.addDays(6)), 1);
    pattern.endsOn = monday.addDays(3);
    EXPECT_EQ(workdaysOf(pattern, calendar, monday, monday.addDays(6)), 0);
}

TEST(WorkloadRules, ACaseThatWaitsForOthersAsksNothingOfItsReviewer)
{
    const Programme programme;
    CasesByStatus cases;
    cases[CaseStatus::NotStarted] = 2;
    cases[CaseStatus::InReview] = 1;
    cases[CaseStatus::Returned] = 1;
    cases[CaseStatus::AwaitingSignOff] = 5;
    cases[CaseStatus::Escalated] = 5;
    cases[CaseStatus::SignedOff] = 9;
    EXPECT_DOUBLE_EQ(hoursLeft(cases, programme), (2 * 105 + 2 * 90) / 60.0);
    EXPECT_EQ(cases.open(), 14);
}

struct Banded {
    double hours;
    double capacity;
    LoadBand band;
};

class LoadBandTest : public testing::TestWithParam<Banded>
{
};

TEST_P(LoadBandTest, FollowsTheIndex)
{
    EXPECT_EQ(loadBand(GetParam().hours, GetParam().capacity), GetParam().band);
}

INSTANTIATE_TEST_SUITE_P(
    Bands, LoadBandTest,
    testing::Values(Banded{0, 10, LoadBand::Free}, Banded{0, 0, LoadBand::Free},
                    Banded{7.9, 10, LoadBand::Within}, Banded{8, 10, LoadBand::Near},
                    Banded{10, 10, LoadBand::Near}, Banded{10.1, 10, LoadBand::Over},
                    Banded{1, 0, LoadBand::Over}));

TEST(WorkloadRules, WorkWithoutAnHourForItHasNoIndex)
{
    EXPECT_FALSE(loadIndex(3, 0));
    EXPECT_DOUBLE_EQ(*loadIndex(3, 4), 0.75);
}

} // namespace
} // namespace Revisit
