#pragma once

#include "core/base/result.h"
#include "core/statistics/chartrules.h"
#include "core/statistics/rateratio.h"
#include "core/trends/figure.h"
#include "core/trends/trendstore.h"

namespace Revisit {

// A period of a trend and exactly the cases behind its figure. An analyst is given
// the figure and no case.
struct TrendPoint {
    Period period;
    Observation observed;
    Figure figure; // count: what the figure counts
    double value() const { return observed.count / observed.of; }
};

// The same of a team or an area.
struct TrendGroup {
    QString name;
    Observation observed;
    Figure figure;
};

struct Trend {
    TrendQuestion question;
    QDate today;
    QList<TrendPoint> points; // of periods that are over and have something to count
    QList<TrendGroup> teams;  // over the same periods
    QList<TrendGroup> areas;
    qint64 events = 0;    // looked at
    qint64 undated = 0;   // with no date, and in no period
    qint64 waiting = 0;   // of a time that still runs
    qint64 notOver = 0;   // in a period that is not over
    int emptyPeriods = 0; // with nothing to count out of
    QList<Rebase> rebases;
};

Result<Trend> trend(Connection &connection, const Officer &viewer, const TrendQuestion &question,
                    QDate today);
Result<QList<NamedTeam>> trendTeams(Connection &connection, const Officer &viewer);
// The events, cut into periods; `isOpen` says whether the viewer may see cases.
Trend trendOf(const TrendQuestion &question, const QList<TrendEvent> &events,
              const QList<NamedTeam> &teams, QDate today, bool isOpen);

// A trend under control limits, which begin anew at each new baseline.
struct ControlledTrend {
    ControlKind kind = ControlKind::Individuals;
    QList<ControlPoint> points;
    QList<QList<PointSignal>> found; // the signals at each point
    QList<qsizetype> baselines;      // the points with which a baseline begins, the first apart
};
Measured<ControlledTrend> controlled(const Trend &trend, ControlKind kind);

// "7 on one side from 2026 week 4", each once.
struct NamedSignal {
    qsizetype from = 0;
    qsizetype until = 0;
    PointSignal signal;
    QString text;
};
QList<NamedSignal> namedSignals(const Trend &trend, const ControlledTrend &controlled);

// Counts or shares of two periods; a measured time is not a count of anything.
Measured<RateRatio> comparePeriods(const Trend &trend, qsizetype before, qsizetype after);

} // namespace Revisit
