#include "core/forecast/lettertable.h"

#include <cmath>

namespace Revisit {
namespace {

double onDuty(const LetterTerms &terms)
{
    return terms.officers * terms.availablePercent / 100.0;
}

std::optional<double> share(double of, double by)
{
    return by > 0 ? std::optional(of / by) : std::nullopt;
}

QDate walk(const WorkCalendar &calendar, QDate day, int days, int way)
{
    for (int left = days; true; day = day.addDays(way)) {
        left -= int(calendar.isWorkday(day));
        if (left <= 0)
            return day;
    }
}

} // namespace

QList<QDate> letterStarts()
{
    return {{2025, 6, 16}, {2025, 7, 1},  {2025, 9, 1}, {2025, 10, 1}, {2025, 10, 20},
            {2025, 11, 3}, {2025, 12, 1}, {2026, 1, 5}, {2026, 2, 2}};
}

QList<double> letterPaces()
{
    return {1, 1.5, 2, 2.5, 3, 4};
}

LetterStart letterStart(const LetterTerms &terms, const WorkCalendar &calendar, QDate start)
{
    const int toMarch = calendar.workdays(start, terms.lastOfMarch);
    const int toApril = calendar.workdays(start, terms.lastOfApril);
    LetterStart row{start, toMarch, toApril};
    row.rateToMarch = share(terms.cases, double(terms.officers) * toMarch);
    row.rateToApril = share(terms.cases, double(terms.officers) * toApril);
    row.rateOnDuty = share(terms.cases, onDuty(terms) * toApril);
    if (toApril > 0)
        row.minutesACase = share(terms.minutesADay * onDuty(terms) * toApril, terms.cases);
    return row;
}

LetterPace letterPace(const LetterTerms &terms, const WorkCalendar &calendar, double rate)
{
    LetterPace row{.rate = rate};
    row.teamDays = terms.cases / (onDuty(terms) * rate);
    row.wholeTeamDays = int(std::ceil(row.teamDays));
    row.latestStart = workdayBefore(calendar, terms.lastOfApril, row.wholeTeamDays);
    row.finish = workdayAfter(calendar, terms.begun, row.wholeTeamDays);
    const int days = calendar.workdays(terms.begun, terms.lastOfApril);
    row.officersNeeded =
        share(terms.cases, days * rate * terms.availablePercent / 100.0).value_or(0);
    return row;
}

QDate workdayAfter(const WorkCalendar &calendar, QDate from, int days)
{
    return walk(calendar, from, days, 1);
}

QDate workdayBefore(const WorkCalendar &calendar, QDate until, int days)
{
    return walk(calendar, until, days, -1);
}

} // namespace Revisit
