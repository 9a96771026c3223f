#pragma once

#include "core/assignment/workcalendar.h"
#include "core/capacity/absencekind.h"
#include "core/cases/casestatus.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Revisit {

struct Programme;

// Days away, the first and the last included.
struct Absence {
    QDate from;
    QDate until;
    AbsenceKind kind = AbsenceKind::Leave;

    bool covers(QDate day) const { return day >= from && day <= until; }
};

// How much of an officer's time goes to reviews. No authority publishes a
// figure for any of this: they are assumptions that a force sets.
struct WorkPattern {
    int shiftMinutes = 480;
    int ftePercent = 100;
    int abstractionPercent = 25; // sickness, training, court and the like
    int reviewPercent = 100;
    QDate startsOn = {}; // invalid: always here
    QDate endsOn = {};   // the last day; invalid: stays
    QList<Absence> absences = {};
    // Contract minutes Monday to Sunday, in place of shift and full-time share.
    std::optional<std::array<int, 7>> dayMinutes = {};
    QList<int> rampPercents = {}; // of the first weeks after startsOn, a week each
};

// The share of full speed on a day, in percent: 25, 50, 75 in the first three
// weeks of somebody new, and 100 after them, unless their pattern says else.
int rampPercent(const WorkPattern &pattern, QDate day);

// Contract hours of a day; none on a bank holiday, or when the officer is away.
double contractHours(const WorkPattern &pattern, const WorkCalendar &calendar, QDate day);

// Cases by how far their review has come.
class CasesByStatus
{
public:
    int &operator[](CaseStatus status) { return m_counts[size_t(status)]; }
    int operator[](CaseStatus status) const { return m_counts[size_t(status)]; }
    CasesByStatus operator+(const CasesByStatus &other) const;
    CasesByStatus operator-(const CasesByStatus &other) const;
    int open() const;
    int total() const;

private:
    std::array<int, 7> m_counts{};
};

// Workdays on which the officer is here, from one day to the other, both included.
int workdaysOf(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from, QDate until);

// Hours the officer has for reviews: contract hours of each day (shift x
// full-time share, or their pattern) x (1 - abstraction) x share of time for
// reviews x ramp-up.
double capacityHours(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from,
                     QDate until);

// What a case in this state still asks of its reviewer. Nothing while it waits
// for somebody else.
int minutesLeft(CaseStatus status, const Programme &programme);
double hoursLeft(const CasesByStatus &cases, const Programme &programme);

enum class LoadBand { Free, Within, Near, Over };

// Hours left as a share of the hours there are to the due date. Nothing when
// there is work but no hour to do it in.
std::optional<double> loadIndex(double hoursLeft, double capacityHours);

// Below 0.8 is within capacity, above 1.0 over it, between the two near.
LoadBand loadBand(double hoursLeft, double capacityHours);
// "Over capacity", in the language of the interface.
QString loadBandLabel(LoadBand band);

} // namespace Revisit
