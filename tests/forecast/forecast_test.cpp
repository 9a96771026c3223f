#include "core/forecast/forecast.h"

#include "core/forecast/forecastjson.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate forecastDay(2026, 3, 1); // a Sunday

WorkCalendar plainCalendar()
{
    return WorkCalendar({{2026, 4, 3}, {2026, 4, 6}});
}

// Two officers, 40 reviews a week of 3,600 minutes.
ForecastInputs inputs(int left = 400, QList<int> counts = QList<int>(8, 40))
{
    ForecastInputs of;
    of.asOf = forecastDay;
    of.left = left;
    of.officers = 2;
    of.target = {2026, 4, 30};
    const QList<WorkPattern> patterns(2, WorkPattern{});
    for (int week = 0; week < counts.size(); ++week) {
        const QDate monday = forecastDay.addDays(1 - 7 * (counts.size() - week));
        of.weeks.append({monday, counts[week], 3600});
    }
    of.assumptions.draws = 500;
    of.ahead = capacityAhead(patterns, plainCalendar(), forecastDay.addDays(1), 260);
    return of;
}

ForecastInputs with(const ForecastAssumptions &assumptions, int left = 400)
{
    ForecastInputs of = inputs(left);
    of.ahead = changedBy(assumptions, of.ahead, plainCalendar(), of.officers);
    of.assumptions = assumptions;
    of.assumptions.draws = 100;
    return of;
}

QDate middle(const ForecastInputs &of)
{
    return forecastOf(of)->dates[1].value_or(QDate());
}

TEST(CapacityAhead, APointInTimeIsTheWorkingDayThatItFallsOn)
{
    const CapacityAhead ahead = inputs().ahead; // from Monday 2 March
    EXPECT_EQ(ahead.dayAt(0.1), QDate(2026, 3, 2));
    EXPECT_EQ(ahead.dayAt(0.2), QDate(2026, 3, 2)); // one day of five is over
    EXPECT_EQ(ahead.dayAt(0.21), QDate(2026, 3, 3));
    EXPECT_EQ(ahead.dayAt(1), QDate(2026, 3, 6));   // Friday, not Sunday
    EXPECT_EQ(ahead.dayAt(4.9), QDate(2026, 4, 2)); // before Good Friday
    EXPECT_EQ(ahead.dayAt(5.1), QDate(2026, 4, 7)); // after Easter Monday
}

TEST(CapacityAhead, ADayIsAPointInTimeAndBack)
{
    const CapacityAhead ahead = inputs().ahead;
    EXPECT_EQ(ahead.weeksAt({2026, 3, 1}), 0);
    EXPECT_DOUBLE_EQ(ahead.weeksAt({2026, 3, 2}), 0.2);
    EXPECT_DOUBLE_EQ(ahead.weeksAt({2026, 3, 8}), 1);
    for (QDate day(2026, 3, 2); day < QDate(2026, 5, 1); day = day.addDays(1)) {
        const bool isSame = ahead.dayAt(ahead.weeksAt(day)) == day;
        EXPECT_EQ(isSame, plainCalendar().isWorkday(day)) << day.toJulianDay();
    }
}

TEST(CapacityAhead, ANewOfficerIsUpToPaceInTheFourthWeek)
{
    const CapacityAhead plain = inputs().ahead;
    const CapacityAhead more = with({.moreOfficers = 2}).ahead;
    const qint64 full = plain.inWeek(3); // of two officers
    for (const int week : {0, 1, 2})
        EXPECT_EQ(more.inWeek(week) - plain.inWeek(week), full * (week + 1) / 4) << week;
    EXPECT_EQ(more.inWeek(3) - plain.inWeek(3), full);
}

TEST(CapacityAhead, AssumptionsChangeTheMinutes)
{
    const CapacityAhead plain = inputs().ahead;
    EXPECT_EQ(plain.inWeek(0), 3600);
    EXPECT_EQ(with({.leavePercent = 10}).ahead.inWeek(0), 3240);
    EXPECT_EQ(with({.moreOfficers = -1}).ahead.inWeek(0), 1800);
    EXPECT_EQ(with({.moreOfficers = -5}).ahead.inWeek(0), 0);
    const CapacityAhead more = with({.moreOfficers = 2}).ahead;
    EXPECT_EQ(more.inWeek(0), 3600 + 900);
    EXPECT_EQ(more.inWeek(3), 7200);
    const CapacityAhead later = with({.start = {2026, 3, 16}}).ahead;
    EXPECT_EQ(later.inWeek(1), 0);
    EXPECT_EQ(later.inWeek(2), 3600);
}

TEST(Forecast, EqualWeeksGiveOneWorkingDayAtEveryShare)
{
    const Forecast forecast = *forecastOf(inputs(100));
    for (const std::optional<QDate> &date : forecast.dates)
        EXPECT_EQ(date, QDate(2026, 3, 18)); // 2.5 weeks: Wednesday of the third
    EXPECT_DOUBLE_EQ(forecast.chance, 1);
}

TEST(Forecast, UnevenWeeksGiveARange)
{
    const Forecast forecast = *forecastOf(inputs(400, {31, 52, 44, 28, 61, 37, 40, 55}));
    EXPECT_LT(*forecast.dates[0], *forecast.dates[1]);
    EXPECT_LT(*forecast.dates[1], *forecast.dates[2]);
    EXPECT_LT(*forecast.dates[2], *forecast.dates[3]);
    EXPECT_GT(forecast.chance, 0);
    EXPECT_LT(forecast.chance, 1);
    EXPECT_EQ(forecast.band.first().on, QDate(2026, 3, 8));
    EXPECT_LE(forecast.band.first().lower, forecast.band.first().upper);
}

TEST(Forecast, SaysHowManyOfficersAndWhatPaceTheTargetNeeds)
{
    ForecastInputs of = inputs(400);
    of.target = {2026, 3, 27}; // four weeks, for work of ten
    const Forecast forecast = *forecastOf(of);
    EXPECT_DOUBLE_EQ(forecast.chance, 0);
    EXPECT_NEAR(*forecast.factorNeeded, 2.5, 1e-9);
    EXPECT_NEAR(*forecast.rateNeeded(), 100, 1e-9);
    EXPECT_EQ(forecast.officersNeeded(of.officers), 5);
    EXPECT_FALSE(forecast.officersNeeded(0));
    of.target = {2026, 2, 1}; // over already: no number of officers is enough
    EXPECT_FALSE(forecastOf(of)->factorNeeded);
}

TEST(Forecast, AssumptionsMoveTheDate)
{
    const QDate plain = middle(with({}));
    EXPECT_GT(middle(with({.leavePercent = 20})), plain);
    EXPECT_GT(middle(with({.start = {2026, 4, 1}})), plain);
    EXPECT_LT(middle(with({.moreOfficers = 2})), plain);
    EXPECT_GT(middle(with({.moreOfficers = -1})), plain);
    EXPECT_GT(middle(with({.inflowPerWeek = 10})), plain);
    EXPECT_GT(middle(with({.reworkPercent = 20})), plain);
    EXPECT_GT(middle(with({.weightPercent = 150})), plain);
    EXPECT_EQ(middle(with({.weightPercent = 50})), middle(with({}, 200)));
    EXPECT_FALSE(middle(with({.inflowPerWeek = 60})).isValid()) << "never is no date";
}

TEST(Forecast, NothingLeftIsDone)
{
    const Forecast forecast = *forecastOf(inputs(0));
    EXPECT_EQ(forecast.dates[3], forecastDay);
    EXPECT_DOUBLE_EQ(forecast.chance, 1);
}

TEST(Forecast, SaysInWordsThatItCannot)
{
    const Result<Forecast> none = forecastOf(inputs(400, {40, 41, 39, 40, 42}));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fault, Fault::NotFound);
    EXPECT_TRUE(none.error().message.contains(u"6 complete weeks"_s));
    EXPECT_EQ(forecastOf(inputs(), [](int) { return false; }).error().fault, Fault::Busy);
}

TEST(Forecast, InputsAndResultComeBackFromTheRecord)
{
    const ForecastInputs of = with({.moreOfficers = 3, .joining = {2026, 4, 13}, .seed = 99});
    EXPECT_EQ(inputsFrom(toJson(of)), of);
    EXPECT_EQ(digestOf(inputsFrom(toJson(of))), digestOf(of));
    EXPECT_NE(digestOf(with({})), digestOf(of));
    const Forecast forecast = *forecastOf(inputs(400, {31, 52, 44, 28, 61, 37, 40, 55}));
    EXPECT_EQ(forecastFrom(toJson(forecast)), forecast);
    const Forecast endless = *forecastOf(with({.inflowPerWeek = 60}));
    EXPECT_EQ(forecastFrom(toJson(endless)), endless);
}

TEST(Forecast, AssumptionsOutOfReasonAreNamed)
{
    EXPECT_TRUE(problemOf({}).isEmpty());
    for (const ForecastAssumptions &wrong :
         {ForecastAssumptions{.weeksOfHistory = 5}, ForecastAssumptions{.confidencePercent = 100},
          ForecastAssumptions{.leavePercent = 91}, ForecastAssumptions{.weightPercent = 0},
          ForecastAssumptions{.inflowPerWeek = -1}, ForecastAssumptions{.draws = 0}})
        EXPECT_FALSE(problemOf(wrong).isEmpty());
}

} // namespace
} // namespace Revisit
