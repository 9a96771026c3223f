#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/trends/figure.h"
#include "core/trends/figurefilter.h"

#include <QDate>

#include <algorithm>

namespace Revisit {

class Connection;

// When a case came in, was given to somebody, was first worked on and was decided;
// an invalid day: not yet, or not recorded.
struct CaseFlow {
    CaseId id;
    QDate cameIn;
    QDate allotted;
    QDate started;
    QDate decided;
};

// How many cases had come in, been started and been decided by the end of a day;
// what lies between two of them is work that waits or is in progress.
struct FlowDay {
    QDate day;
    qint64 cameIn = 0;
    qint64 started = 0;
    qint64 decided = 0;
    Figure inProgress; // started and not decided

    qint64 waiting() const { return cameIn - std::max(started, decided); }
};

// Open cases by how long ago they were given to whoever has them.
struct AgeBand {
    int fromDays = 0;
    int untilDays = 0; // the last day of the band; 0: no end
    Figure open;
};

// Days that decided cases took, of the cases decided in a month.
struct TimePercentiles {
    QDate month; // its first day
    qint64 cases = 0;
    double p15 = 0;
    double p50 = 0;
    double p85 = 0;
    double p95 = 0;
};

struct Flow {
    QDate today;
    QList<FlowDay> weeks; // at the end of each week
    QList<AgeBand> ages;
    qint64 ageUnknown = 0;             // open and never allotted
    QList<TimePercentiles> leadTimes;  // from allocation to decision
    QList<TimePercentiles> cycleTimes; // from the start of the review to decision
};

// What one point of the charts of flow stands for.
enum class FlowCount {
    CameIn,   // by the end of a day
    Started,  // by the end of a day
    Decided,  // by the end of a day
    LeadTime, // decided in the month of a day, with the day of allocation on record
    CycleTime // the same with the day on which the review began
};

// Exactly the cases behind a point, read when somebody asks for them: kept with every
// point of a million cases they would not fit. Forbidden: who may not see cases.
Result<Figure> flowFigure(Connection &connection, const Officer &viewer, FlowCount count, QDate day,
                          const FigureFilter &filter = {});
// The same of cases that were read.
Figure flowFigureOf(const QList<CaseFlow> &cases, FlowCount count, QDate day);

// Of the cases of an area and team; a time leaves out weeks and months that are not in it, and
// what is open is as it is now.
Result<Flow> flow(Connection &connection, const Officer &viewer, QDate today,
                  const FigureFilter &filter = {});
// The same of cases that were read; `isOpen` says whether the viewer may see cases.
Flow flowOf(const QList<CaseFlow> &cases, QDate today, bool isOpen, const DayRange &range = {});

} // namespace Revisit
