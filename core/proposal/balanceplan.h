#pragma once

#include "core/proposal/planstate.h"

namespace Revisit {

// Betters a placement by moving and swapping cases, objective by objective in
// the house's order; never breaks a hard rule. A later objective may raise the
// highest load by no more than `tolerance`, a share of capacity.
Placement balancePlan(const PlanProblem &problem, const Placement &start, double tolerance,
                      const PlanControl &control);

// Who cannot be relieved, and why: everybody to whom the cases of the officer
// with the highest load could go, directly or by way of others. What they hold
// can be with nobody else, so that no placement of these cases has a lower
// highest load than theirs together.
struct Bottleneck {
    std::vector<int> officers;
    double leastLoad = 0;
};
Bottleneck bottleneckOf(const PlanProblem &problem, const Placement &placement);

} // namespace Revisit
