#pragma once

#include "core/statistics/controlchart.h"

#include <optional>

namespace Revisit {

// The signs by which a control chart tells more than chance: +1 above or rising, -1
// below or falling, 0 none, a place for each point. Rules and vectors are those of
// NHSRplotthedots (ptd_calculate_point_type).

// Set where a point and the six before it lie on one side.
QList<int> sevenOnOneSide(const QList<int> &sides);
// Set where a point and the six before it rise, or fall, each time.
QList<int> trendOfSeven(const QList<double> &values);
// Set in each three neighbours of which two or more are set the same way.
QList<int> twoOfThree(const QList<int> &near);
// Sets the six before, too, where a run of seven was completed.
QList<int> wholeRuns(const QList<int> &completed);

enum class Signal { OutsideLimits, OneSide, Trend, NearLimit };

struct PointSignal {
    Signal signal = Signal::OutsideLimits;
    int way = 1; // 1 above or rising, -1 below or falling

    bool operator==(const PointSignal &) const = default;
};

// The signals at each point; most points have none.
QList<QList<PointSignal>> signalsOf(const ControlChart &chart);
// By the point rule alone.
bool isOutside(const ControlPoint &point);

// The rules for run charts of Anhoej and Olesen (2014): an unusually long run on one
// side of the median, or unusually few crossings of it.
struct RunChart {
    double median = 0;
    int useful = 0; // points that do not lie on the median
    int longestRun = 0;
    int longestUsual = 0;
    int crossings = 0;
    int fewestUsual = 0;

    bool isShifted() const { return longestRun > longestUsual; }
    bool isCrossedTooRarely() const { return crossings < fewestUsual; }
};
Measured<RunChart> runChart(const QList<double> &values);

} // namespace Revisit
