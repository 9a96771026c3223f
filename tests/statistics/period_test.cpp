#include "core/statistics/period.h"

#include "tests/support/printing.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    PeriodKind kind;
    QDate day;
    QDate first;
    QDate last;
    QString name;
};

TEST(PeriodTest, CutsTimeWhereTheCalendarDoes)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    using enum PeriodKind;
    const QList<Row> rows{
        {Week, {2026, 1, 1}, {2025, 12, 29}, {2026, 1, 4}, u"2026 week 1"_s},
        {Week, {2025, 12, 28}, {2025, 12, 22}, {2025, 12, 28}, u"2025 week 52"_s},
        {Week, {2021, 1, 3}, {2020, 12, 28}, {2021, 1, 3}, u"2020 week 53"_s},
        {Week, {2021, 1, 4}, {2021, 1, 4}, {2021, 1, 10}, u"2021 week 1"_s},
        {Week, {2016, 1, 1}, {2015, 12, 28}, {2016, 1, 3}, u"2015 week 53"_s},
        {Week, {2027, 1, 1}, {2026, 12, 28}, {2027, 1, 3}, u"2026 week 53"_s},
        {Month, {2024, 2, 29}, {2024, 2, 1}, {2024, 2, 29}, u"Feb 2024"_s},
        {Month, {2025, 2, 1}, {2025, 2, 1}, {2025, 2, 28}, u"Feb 2025"_s},
        {Month, {2025, 12, 31}, {2025, 12, 1}, {2025, 12, 31}, u"Dec 2025"_s},
        {Quarter, {2026, 3, 31}, {2026, 1, 1}, {2026, 3, 31}, u"2026 Q1"_s},
        {Quarter, {2026, 4, 1}, {2026, 4, 1}, {2026, 6, 30}, u"2026 Q2"_s},
        {Quarter, {2025, 11, 5}, {2025, 10, 1}, {2025, 12, 31}, u"2025 Q4"_s},
        {Year, {2024, 2, 29}, {2024, 1, 1}, {2024, 12, 31}, u"2024"_s},
        {FinancialYear, {2026, 3, 31}, {2025, 4, 1}, {2026, 3, 31}, u"2025/26"_s},
        {FinancialYear, {2026, 4, 1}, {2026, 4, 1}, {2027, 3, 31}, u"2026/27"_s},
        {FinancialYear, {1999, 12, 31}, {1999, 4, 1}, {2000, 3, 31}, u"1999/00"_s}};
    for (const Row &row : rows) {
        const Period period = periodOf(row.kind, row.day);
        EXPECT_EQ(period.first, row.first) << row.name.toStdString();
        EXPECT_EQ(period.last, row.last) << row.name.toStdString();
        EXPECT_EQ(periodName(period), row.name);
        EXPECT_TRUE(period.contains(row.day));
        EXPECT_EQ(nextPeriod(period).first, row.last.addDays(1));
    }
}

TEST(PeriodTest, LeavesNoGapBetweenPeriods)
{
    for (const PeriodKind kind : {PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter,
                                  PeriodKind::Year, PeriodKind::FinancialYear}) {
        const auto periods = periodsBetween(kind, {2019, 12, 30}, {2026, 3, 17});
        ASSERT_GT(periods.size(), 6);
        EXPECT_TRUE(periods.first().contains({2019, 12, 30}));
        EXPECT_TRUE(periods.last().contains({2026, 3, 17}));
        for (qsizetype i = 1; i < periods.size(); ++i)
            EXPECT_EQ(periods.at(i).first, periods.at(i - 1).last.addDays(1));
        EXPECT_FALSE(periodKindName(kind).isEmpty());
    }
    EXPECT_TRUE(periodsBetween(PeriodKind::Week, {}, {2026, 1, 1}).isEmpty());
    EXPECT_TRUE(periodsBetween(PeriodKind::Week, {2026, 1, 12}, {2026, 1, 2}).isEmpty());
}

TEST(PeriodTest, CountsADayByTheClocksOfBritain)
{
    struct Instant {
        const char *utc;
        QDate day;
    };
    const QList<Instant> instants{{"2026-03-28T23:59:59Z", {2026, 3, 28}}, // winter
                                  {"2026-03-29T00:30:00Z", {2026, 3, 29}}, // the clocks go on
                                  {"2026-03-29T22:59:59Z", {2026, 3, 29}},
                                  {"2026-03-29T23:00:00Z", {2026, 3, 30}}, // midnight in summer
                                  {"2026-10-24T23:30:00Z", {2026, 10, 25}},
                                  {"2026-10-25T23:30:00Z", {2026, 10, 25}}, // they went back
                                  {"2026-10-26T00:00:00Z", {2026, 10, 26}},
                                  {"2026-07-31T23:30:00Z", {2026, 8, 1}}, // another month
                                  {"2025-12-31T23:59:59Z", {2025, 12, 31}}};
    for (const Instant &each : instants)
        EXPECT_EQ(dayInBritain(QDateTime::fromString(QLatin1String(each.utc), Qt::ISODate)),
                  each.day)
            << each.utc;
}

TEST(PeriodTest, KnowsTheDaysOf23And25Hours)
{
    struct Day {
        QDate day;
        int hours;
    };
    for (const Day &each : {Day{{2025, 3, 30}, 23}, Day{{2025, 10, 26}, 25}, Day{{2026, 3, 29}, 23},
                            Day{{2026, 10, 25}, 25}, Day{{2026, 3, 28}, 24}, Day{{2026, 7, 1}, 24}})
        EXPECT_EQ(hoursOf(each.day), each.hours) << each.day.toString().toStdString();
    EXPECT_EQ(periodOf(PeriodKind::Week, {2026, 3, 29}).days(), 7);
}

} // namespace
} // namespace Revisit
