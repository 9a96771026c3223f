#include "core/forecast/capacityahead.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Revisit {
namespace {

constexpr int daysPerWeek = 7;
const QList<int> rampOfNew{25, 50,
                           75}; // per cent of a full pace, a week each; an assumption of ours

} // namespace

int minutesOn(const QList<WorkPattern> &patterns, const WorkCalendar &calendar, QDate day)
{
    double hours = 0;
    for (const WorkPattern &pattern : patterns)
        hours += capacityHours(pattern, calendar, day, day);
    return int(std::lround(hours * 60));
}

qint64 CapacityAhead::inWeek(qsizetype week) const
{
    const qsizetype weeks = minutes.size() / daysPerWeek;
    if (weeks == 0)
        return 0;
    const auto first = minutes.begin() + std::min(week, weeks - 1) * daysPerWeek;
    return std::accumulate(first, first + daysPerWeek, qint64(0));
}

QDate CapacityAhead::dayAt(double weeks) const
{
    const qsizetype all = minutes.size() / daysPerWeek;
    auto week = qsizetype(weeks);
    // On the boundary it was done on the last working day of the week before.
    if (week > 0 && weeks == double(week))
        --week;
    const double needed = (weeks - double(week)) * double(inWeek(week));
    const qsizetype first = std::min(week, all - 1) * daysPerWeek;
    double done = 0;
    for (int day = 0; day < daysPerWeek; ++day) {
        done += minutes[first + day];
        if (minutes[first + day] > 0 && done >= needed - 1e-6)
            return from.addDays(week * daysPerWeek + day);
    }
    return from.addDays(week * daysPerWeek + daysPerWeek - 1);
}

double CapacityAhead::weeksAt(QDate day) const
{
    const qint64 days = from.daysTo(day) + 1;
    if (days <= 0 || minutes.isEmpty())
        return 0;
    const qint64 week = days / daysPerWeek;
    const qint64 all = inWeek(week);
    if (all == 0)
        return double(week);
    const qsizetype first =
        std::min<qsizetype>(week, minutes.size() / daysPerWeek - 1) * daysPerWeek;
    const auto begin = minutes.begin() + first;
    const qint64 until = std::accumulate(begin, begin + days % daysPerWeek, qint64(0));
    return double(week) + double(until) / double(all);
}

CapacityAhead capacityAhead(const QList<WorkPattern> &patterns, const WorkCalendar &calendar,
                            QDate from, int weeks)
{
    CapacityAhead ahead{from, {}};
    for (int day = 0; day < weeks * daysPerWeek; ++day)
        ahead.minutes.append(minutesOn(patterns, calendar, from.addDays(day)));
    return ahead;
}

CapacityAhead changedBy(const ForecastAssumptions &assumptions, CapacityAhead ahead,
                        const WorkCalendar &calendar, double officers)
{
    const QDate start = assumptions.start.isValid() ? assumptions.start : ahead.from;
    WorkPattern joining;
    joining.startsOn = std::max(start, assumptions.joining.isValid() ? assumptions.joining : start);
    joining.rampPercents = rampOfNew;
    const QList<WorkPattern> more(std::max(0, assumptions.moreOfficers), joining);
    const double fewer =
        officers > 0 ? std::min(1.0, std::max(0, -assumptions.moreOfficers) / officers) : 0;
    for (qsizetype at = 0; at < ahead.minutes.size(); ++at) {
        const QDate day = ahead.from.addDays(at);
        if (day < start) {
            ahead.minutes[at] = 0;
            continue;
        }
        double minutes = ahead.minutes[at];
        if (day >= joining.startsOn)
            minutes = minutes * (1 - fewer) + minutesOn(more, calendar, day);
        ahead.minutes[at] = int(std::lround(minutes * (100 - assumptions.leavePercent) / 100.0));
    }
    return ahead;
}

} // namespace Revisit
