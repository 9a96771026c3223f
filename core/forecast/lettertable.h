#pragma once

#include "core/assignment/workcalendar.h"

#include <QList>

#include <optional>

namespace Revisit {

// What the letter promised, 9,000 assessments by 26 officers by April 2026, and two
// assumptions that are ours: it names neither how many of the officers are on duty
// nor how long their day is.
struct LetterTerms {
    int cases = 9000;
    int officers = 26;
    QDate lastOfMarch{2026, 3, 31}; // "by April": before it begins
    QDate lastOfApril{2026, 4, 30}; // "by April": before it ends
    QDate begun{2025, 10, 20};      // the Monday after the statement
    int availablePercent = 75;      // ours
    int minutesADay = 420;          // ours

    bool operator==(const LetterTerms &) const = default;
};

// What a start on this day asks of every officer. A start after the end leaves no
// working day, and there is no rate.
struct LetterStart {
    QDate start;
    int daysToMarch = 0; // both ends count
    int daysToApril = 0;
    std::optional<double> rateToMarch = {}; // cases an officer a working day
    std::optional<double> rateToApril = {};
    std::optional<double> rateOnDuty = {}; // to April, for each officer on duty
    std::optional<double> minutesACase = {};
};

// What a sustained pace comes to.
struct LetterPace {
    double rate = 0; // cases for each officer on duty a working day
    double teamDays = 0;
    int wholeTeamDays = 0;
    QDate latestStart = {};    // to be done by the last of April
    QDate finish = {};         // begun on the day of the terms
    double officersNeeded = 0; // to be done by the last of April; 0: no day is left
};

QList<QDate> letterStarts(); // those of the table
QList<double> letterPaces();

LetterStart letterStart(const LetterTerms &terms, const WorkCalendar &calendar, QDate start);
LetterPace letterPace(const LetterTerms &terms, const WorkCalendar &calendar, double rate);

// The `days`-th working day from `from` on, or up to it from `until` back; both ends
// count. Days are at least 1.
QDate workdayAfter(const WorkCalendar &calendar, QDate from, int days);
QDate workdayBefore(const WorkCalendar &calendar, QDate until, int days);

} // namespace Revisit
