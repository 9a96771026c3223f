#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/statistics/period.h"
#include "core/trends/casecolumns.h"
#include "core/trends/figure.h"

namespace Revisit {

// What a chart of the dashboard cuts the caseload by. The unit of every one is the case, which
// counts once at each place where it belongs.
enum class Breakdown {
    Throughput, // decided, by week
    Inflow,     // came in and decided, by month
    Decisions,  // how it was decided, by month
    Findings,   // missed opportunities that its latest submitted review found
    Referrals,  // made, by month, and whether all of them are acknowledged
    Scope,      // what the rules in force say
    Outcomes,   // that its suspects had, by year of closure
    Reasons,    // of the closure
    Settings,   // by year of closure
    Crossover   // of sexual and other exploitation, by year of closure
};

QList<Breakdown> breakdowns();
// Whether its places are in time, and how that is cut; nothing: they are categories.
std::optional<PeriodKind> cutOf(Breakdown breakdown);

// A line of a chart, or a colour of its bars.
struct BreakdownSeries {
    enum class Kind { One, Other, NotRecorded };

    Kind kind = Kind::One;
    qint64 key = 0;
    QString label;        // empty where categories have one series only
    QList<qint64> counts; // one a place

    bool operator==(const BreakdownSeries &) const = default;
};

// The cases, counted.
struct BreakdownTable {
    Breakdown breakdown = Breakdown::Throughput;
    FigureFilter filter;
    QDate today;
    QList<Period> periods;  // in order, without a gap; or
    QList<qint64> keys;     // of the categories, the most frequent first
    QStringList categories; // their names
    QList<BreakdownSeries> series;
    qint64 cases = 0;       // of the area and team
    qint64 counted = 0;     // of these, in some place
    qint64 several = 0;     // of these, in two or more
    qint64 notRecorded = 0; // in the place for that
    qint64 undated = 0;     // with nothing that says when, and in no place
    int kinds = 0;          // that occur, drawn or not

    qsizetype places() const { return std::max<qsizetype>(periods.size(), keys.size()); }
    bool isEmpty() const { return counted == 0; }
    bool operator==(const BreakdownTable &) const = default;
};

// Counts; of codes in time the `named` most frequent have a series of their own.
BreakdownTable breakdownOf(const CountedSelection &selection, Breakdown breakdown, QDate today,
                           int named = 3);

// Exactly the cases behind a place, by the same reckoning. Forbidden: who may not see cases.
Result<Figure> figureOf(const CountedSelection &selection, const BreakdownTable &table, int series,
                        int place, const Officer &viewer);

} // namespace Revisit
