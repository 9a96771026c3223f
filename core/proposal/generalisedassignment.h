#pragma once

#include "core/proposal/planstate.h"

namespace Revisit {

// Jobs to agents: each job to one agent, for the most profit within what each
// agent has. A matrix is a row an agent, a column a job.
struct AssignmentProblem {
    std::vector<std::vector<qint64>> profits;
    std::vector<std::vector<qint64>> resources;
    std::vector<qint64> capacities;
    std::vector<std::vector<char>> barred = {}; // empty: none is
};

struct AssignmentAnswer {
    qint64 profit = 0;
    qint64 bound = 0;        // no assignment has more
    std::vector<int> agents; // of each job; empty when none was found
    bool isProven = false;
};

// Branch and bound; the bound prices each agent's resource (Lagrange) at what
// a subgradient search finds best before the branching (Fisher, Management
// Science 27, 1981). Proven unless it ran out of steps.
AssignmentAnswer assignJobs(const AssignmentProblem &problem, qint64 mostSteps,
                            const PlanControl &control);

} // namespace Revisit
