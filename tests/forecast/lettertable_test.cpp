#include "core/forecast/lettertable.h"

#include "core/forecast/bankholidays.h"
#include "core/refdata/codebook.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QSet<QDate> shippedHolidays()
{
    QSet<QDate> days;
    for (const Code &day : CodeBook::instance().list(u"bank_holiday"))
        days.insert(QDate::fromString(day.code, Qt::ISODate));
    return days;
}

WorkCalendar calendar()
{
    return calendarWith(shippedHolidays(), 2023, 2030);
}

QString written(double value, int places)
{
    return QString::number(value, 'f', places);
}

QString written(QDate day)
{
    return QLocale::c().toString(day, u"d MMM yyyy"_s);
}

TEST(BankHolidays, AreThoseThatShipForEveryYearThatShips)
{
    QSet<QDate> reckoned;
    for (int year = 2025; year <= 2028; ++year)
        reckoned.unite(regularBankHolidays(year));
    EXPECT_EQ(reckoned, shippedHolidays());
}

TEST(BankHolidays, EasterIsWhereTheTablesOfTheChurchHaveIt)
{
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22)); // the earliest there is
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25)); // the latest
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
}

TEST(BankHolidays, ADayOnAWeekendIsTakenAfterIt)
{
    const QSet<QDate> of2022 = regularBankHolidays(2022); // 25 December is a Sunday
    EXPECT_TRUE(of2022.contains({2022, 12, 26}));
    EXPECT_TRUE(of2022.contains({2022, 12, 27}));
    EXPECT_TRUE(of2022.contains({2022, 1, 3}));
    EXPECT_EQ(of2022.size(), 8);
}

TEST(BankHolidays, AYearOnRecordIsLeftAsItIs)
{
    const WorkCalendar own = calendarWith({{2025, 5, 8}}, 2024, 2025);
    EXPECT_FALSE(own.isWorkday({2025, 5, 8}));
    EXPECT_TRUE(own.isWorkday({2025, 12, 25}));
    EXPECT_FALSE(own.isWorkday({2024, 12, 25}));
}

// Every row and digit of the first table of the design's section on the letter.
TEST(LetterTable, AStartAsksWhatTheTableSays)
{
    const QStringList expected{u"16 Jun 2025|203|1.705|223|1.552|2.070|203"_s,
                               u"1 Jul 2025|192|1.803|212|1.633|2.177|193"_s,
                               u"1 Sep 2025|149|2.323|169|2.048|2.731|154"_s,
                               u"1 Oct 2025|127|2.726|147|2.355|3.140|134"_s,
                               u"20 Oct 2025|114|3.036|134|2.583|3.444|122"_s,
                               u"3 Nov 2025|104|3.328|124|2.792|3.722|113"_s,
                               u"1 Dec 2025|84|4.121|104|3.328|4.438|95"_s,
                               u"5 Jan 2026|62|5.583|82|4.221|5.629|75"_s,
                               u"2 Feb 2026|42|8.242|62|5.583|7.444|56"_s};
    QStringList rows;
    for (const QDate start : letterStarts()) {
        const LetterStart row = letterStart({}, calendar(), start);
        rows.append(QStringList{written(row.start), QString::number(row.daysToMarch),
                                written(*row.rateToMarch, 3), QString::number(row.daysToApril),
                                written(*row.rateToApril, 3), written(*row.rateOnDuty, 3),
                                written(*row.minutesACase, 0)}
                        .join(u'|'));
    }
    EXPECT_EQ(rows, expected);
}

// Every row and digit of the second.
TEST(LetterTable, APaceComesToWhatTheTableSays)
{
    const QStringList expected{u"1|461.5|462|4 Jul 2024|17 Aug 2027|89.6"_s,
                               u"1.5|307.7|308|11 Feb 2025|7 Jan 2027|59.7"_s,
                               u"2|230.8|231|4 Jun 2025|17 Sep 2026|44.8"_s,
                               u"2.5|184.6|185|7 Aug 2025|14 Jul 2026|35.8"_s,
                               u"3|153.8|154|22 Sep 2025|1 Jun 2026|29.9"_s,
                               u"4|115.4|116|13 Nov 2025|2 Apr 2026|22.4"_s};
    QStringList rows;
    for (const double rate : letterPaces()) {
        const LetterPace row = letterPace({}, calendar(), rate);
        rows.append(QStringList{QString::number(row.rate), written(row.teamDays, 1),
                                QString::number(row.wholeTeamDays), written(row.latestStart),
                                written(row.finish), written(row.officersNeeded, 1)}
                        .join(u'|'));
    }
    EXPECT_EQ(rows, expected);
}

TEST(LetterTable, TheAssumptionsAreOursAndCanBeChanged)
{
    LetterTerms terms;
    terms.availablePercent = 100;
    terms.minutesADay = 480;
    const LetterStart row = letterStart(terms, calendar(), {2025, 10, 20});
    EXPECT_DOUBLE_EQ(*row.rateOnDuty, *row.rateToApril);
    EXPECT_NEAR(*row.minutesACase, 480 * 26 * 134 / 9000.0, 1e-9);
}

TEST(LetterTable, AStartAfterTheEndHasNoRate)
{
    const LetterStart row = letterStart({}, calendar(), {2026, 4, 1});
    EXPECT_EQ(row.daysToMarch, 0);
    EXPECT_FALSE(row.rateToMarch);
    EXPECT_TRUE(row.rateToApril);
    EXPECT_FALSE(letterStart({}, calendar(), {2026, 5, 1}).minutesACase);
}

} // namespace
} // namespace Revisit
