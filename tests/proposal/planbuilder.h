#pragma once

#include "core/proposal/planrules.h"

#include <random>

namespace Revisit {

// The published example: four officers, seven cases, three conflicts.
PlanProblem fourOfficers();

struct PlanShape {
    int officers = 3;
    int cases = 5;
    bool isWeighted = true; // points 1 to 5, exposure 0 to 3
    bool hasCaps = true;
};
PlanProblem randomPlan(std::mt19937 &random, const PlanShape &shape);

// The best score there is, by looking at every placement; written apart from
// the rules that it checks.
PlanScore bestByTrying(const PlanProblem &problem, const Objectives &order);
// The best of those in which nobody is above a share of their capacity; nothing when
// there is none.
std::optional<PlanScore> bestWithin(const PlanProblem &problem, double limit,
                                    const Objectives &order);

} // namespace Revisit
