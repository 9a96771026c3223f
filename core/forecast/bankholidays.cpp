#include "core/forecast/bankholidays.h"

namespace Revisit {
namespace {

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

// The next day that is neither a weekend nor taken.
QDate observed(QDate day, const QSet<QDate> &taken)
{
    while (day.dayOfWeek() >= Qt::Saturday || taken.contains(day))
        day = day.addDays(1);
    return day;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QSet<QDate> regularBankHolidays(int year)
{
    const QDate easter = easterSunday(year);
    QSet<QDate> days{observed({year, 1, 1}, {}), easter.addDays(-2),  easter.addDays(1),
                     firstMonday(year, 5),       lastMonday(year, 5), lastMonday(year, 8)};
    // On a weekend Christmas keeps its order: 25 December takes the first free day.
    const QDate christmas = observed({year, 12, 25}, {});
    days.insert(christmas);
    days.insert(observed({year, 12, 26}, {christmas}));
    return days;
}

WorkCalendar calendarWith(QSet<QDate> onRecord, int first, int last)
{
    QSet<int> years;
    for (const QDate day : std::as_const(onRecord))
        years.insert(day.year());
    for (int year = first; year <= last; ++year) {
        if (!years.contains(year))
            onRecord.unite(regularBankHolidays(year));
    }
    return WorkCalendar(std::move(onRecord));
}

} // namespace Revisit
