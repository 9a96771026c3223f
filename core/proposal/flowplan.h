#pragma once

#include "core/proposal/planstate.h"

namespace Revisit {

enum class FlowAim {
    EvenLoads,  // the sum of points^2 / capacity, and then few moves
    FewestMoves // whatever the loads, within their limits
};

struct FlowPlan {
    Placement placement;   // keeps the hard rules
    qint64 leastMoves = 0; // no placement of as many cases within the limits has fewer
};

// Places the cases by min-cost flow: cases that are alike are one node, each
// officer takes points at a cost that rises with their load, and staying with
// the holder costs nothing. Exact when all cases weigh the same, none is
// exposing and no cap binds; else what the flow splits is rounded, and the
// placement is a start for balancePlan. `limits` are points an officer; below 0
// is none. The flow leaves `margin` points of each limit for the rounding.
FlowPlan flowPlan(const PlanProblem &problem, FlowAim aim, const std::vector<qint64> &limits,
                  qint64 margin = 0);

} // namespace Revisit
