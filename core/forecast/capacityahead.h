#pragma once

#include "core/assignment/workloadrules.h"
#include "core/forecast/assumptions.h"

namespace Revisit {

// Minutes that the officers have for reviews on a day, with absences and ramp-up.
int minutesOn(const QList<WorkPattern> &patterns, const WorkCalendar &calendar, QDate day);

// Minutes for reviews day by day.
struct CapacityAhead {
    QDate from;
    QList<int> minutes; // the last week of it goes on

    QDate lastDay() const { return from.addDays(minutes.size() - 1); }
    qint64 inWeek(qsizetype week) const; // the `week`-th seven days from `from`
    // A point in time, in weeks from `from`, as the working day that it falls on:
    // within a week the work is spread as the minutes are.
    QDate dayAt(double weeks) const;
    // The end of a day, in weeks; 0 before `from`.
    double weeksAt(QDate day) const;

    bool operator==(const CapacityAhead &) const = default;
};

CapacityAhead capacityAhead(const QList<WorkPattern> &patterns, const WorkCalendar &calendar,
                            QDate from, int weeks);

// The same with the changes that the assumptions make: a later start, more or fewer
// officers, more time away. `officers` is how many there are now.
CapacityAhead changedBy(const ForecastAssumptions &assumptions, CapacityAhead ahead,
                        const WorkCalendar &calendar, double officers);

} // namespace Revisit
