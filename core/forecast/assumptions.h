#pragma once

#include <QDate>
#include <QJsonObject>

namespace Revisit {

// What a forecast takes for granted beside what is on record. All of it can be
// changed, and a set of it with a name is a scenario.
struct ForecastAssumptions {
    int weeksOfHistory = 26;    // at most: the newest complete weeks
    QDate start = {};           // first day of the work ahead; invalid: the day after as-of
    QDate target = {};          // invalid: the programme's due date
    int confidencePercent = 85; // for the officers and the pace that the target needs
    int moreOfficers = 0;       // full-time; below 0: so many fewer
    QDate joining = {};         // invalid: from the start
    int leavePercent = 0;       // time away of everybody, on top of what is on record
    int inflowPerWeek = 0;      // cases
    int reworkPercent = 0;      // of the reviews signed off, those that come back
    int weightPercent = 100;    // a case that is left, beside one that was done
    int weightVersion = 0;      // of the case weights that it is worked out by; 0: as given
    int draws = 10'000;
    quint64 seed = 1;

    bool operator==(const ForecastAssumptions &) const = default;
};

QJsonObject toJson(const ForecastAssumptions &assumptions);
ForecastAssumptions assumptionsFrom(const QJsonObject &json);

// What is wrong with them, in words; empty when nothing is.
QString problemOf(const ForecastAssumptions &assumptions);

} // namespace Revisit
