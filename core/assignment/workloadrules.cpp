#include "core/assignment/workloadrules.h"

#include "core/base/text.h"
#include "core/cases/programme.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace Revisit {
namespace {

constexpr double nearCapacity = 0.8;
constexpr double fullCapacity = 1.0;

bool isAway(const WorkPattern &pattern, QDate day)
{
    return std::ranges::any_of(pattern.absences,
                               [day](const Absence &absence) { return absence.covers(day); });
}

bool isHere(const WorkPattern &pattern, QDate day)
{
    return (!pattern.startsOn.isValid() || day >= pattern.startsOn) &&
           (!pattern.endsOn.isValid() || day <= pattern.endsOn) && !isAway(pattern, day);
}

} // namespace

CasesByStatus CasesByStatus::operator+(const CasesByStatus &other) const
{
    CasesByStatus sum;
    std::ranges::transform(m_counts, other.m_counts, sum.m_counts.begin(), std::plus());
    return sum;
}

CasesByStatus CasesByStatus::operator-(const CasesByStatus &other) const
{
    CasesByStatus difference;
    std::ranges::transform(m_counts, other.m_counts, difference.m_counts.begin(), std::minus());
    return difference;
}

int CasesByStatus::open() const
{
    return total() - (*this)[CaseStatus::SignedOff];
}

int CasesByStatus::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int workdaysOf(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from, QDate until)
{
    int count = 0;
    for (QDate day = from; day <= until; day = day.addDays(1))
        count += int(contractHours(pattern, calendar, day) > 0);
    return count;
}

int rampPercent(const WorkPattern &pattern, QDate day)
{
    const qint64 week = pattern.startsOn.isValid() ? pattern.startsOn.daysTo(day) / 7 : -1;
    return week >= 0 && week < pattern.rampPercents.size() ? pattern.rampPercents[week] : 100;
}

double contractHours(const WorkPattern &pattern, const WorkCalendar &calendar, QDate day)
{
    if (calendar.isHoliday(day) || !isHere(pattern, day))
        return 0;
    if (pattern.dayMinutes)
        return (*pattern.dayMinutes)[size_t(day.dayOfWeek() - 1)] / 60.0;
    return calendar.isWorkday(day) ? pattern.shiftMinutes / 60.0 * pattern.ftePercent / 100.0 : 0;
}

double capacityHours(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from,
                     QDate until)
{
    double hours = 0;
    for (QDate day = from; day <= until; day = day.addDays(1))
        hours += contractHours(pattern, calendar, day) * rampPercent(pattern, day) / 100.0;
    return hours * (1.0 - pattern.abstractionPercent / 100.0) * (pattern.reviewPercent / 100.0);
}

int minutesLeft(CaseStatus status, const Programme &programme)
{
    switch (status) {
    case CaseStatus::NotStarted:
        return programme.triageMinutes + programme.assessmentMinutes;
    case CaseStatus::InReview:
    case CaseStatus::Returned:
        return programme.assessmentMinutes;
    case CaseStatus::AwaitingSignOff:
    case CaseStatus::Escalated:
    case CaseStatus::SignedOff:
        return 0;
    }
    return 0;
}

double hoursLeft(const CasesByStatus &cases, const Programme &programme)
{
    int minutes = 0;
    for (const CaseStatus status :
         {CaseStatus::NotStarted, CaseStatus::InReview, CaseStatus::Returned})
        minutes += cases[status] * minutesLeft(status, programme);
    return minutes / 60.0;
}

std::optional<double> loadIndex(double hoursLeft, double capacityHours)
{
    if (hoursLeft <= 0)
        return 0.0;
    return capacityHours > 0 ? std::optional(hoursLeft / capacityHours) : std::nullopt;
}

LoadBand loadBand(double hoursLeft, double capacityHours)
{
    const std::optional<double> index = loadIndex(hoursLeft, capacityHours);
    if (!index || *index > fullCapacity)
        return LoadBand::Over;
    if (*index >= nearCapacity)
        return LoadBand::Near;
    return *index > 0 ? LoadBand::Within : LoadBand::Free;
}

QString loadBandLabel(LoadBand band)
{
    switch (band) {
    case LoadBand::Free:
        return CoreText::tr("No work left");
    case LoadBand::Within:
        return CoreText::tr("Within capacity");
    case LoadBand::Near:
        return CoreText::tr("Near capacity");
    case LoadBand::Over:
        return CoreText::tr("Over capacity");
    }
    return {};
}

} // namespace Revisit
