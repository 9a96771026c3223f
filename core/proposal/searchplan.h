#pragma once

#include "core/proposal/planstate.h"

namespace Revisit {

struct SearchedPlan {
    Placement placement;
    bool isProven = false; // nothing is better; false when the search ran out of steps
};

// Looks at every placement that could still be better than the best so far,
// beginning with `start`, which keeps the hard rules. For small plans and for
// neighbourhoods: a branch is left as soon as what it holds already, with the
// rest poured out like water, is no better. `limits` are points an officer, which locked
// cases alone may exceed; empty for none.
SearchedPlan searchPlan(const PlanProblem &problem, const Placement &start, const Objectives &order,
                        qint64 mostSteps, const PlanControl &control,
                        const std::vector<qint64> &limits = {});

} // namespace Revisit
