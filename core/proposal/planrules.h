#pragma once

#include "core/proposal/plan.h"

namespace Revisit {

// What keeps a case from an officer, whatever else they hold.
enum class Obstacle { None, Locked, Conflict, Restriction, Skill, Absence };

Obstacle obstacle(const PlanProblem &problem, int caseIndex, int officer);

// What is made as small as can be, each without giving up the one before it.
enum class Objective { Unassigned, HighestLoad, HighestExposure, ConvexLoad, Moves, BrokenSeries };
using Objectives = std::vector<Objective>;

// Section by section as the house decided it: everyone served, nobody crushed,
// the heavy material spread, the rest even, few moves, series together.
const Objectives &allObjectives();

struct PlanScore {
    int unassigned = 0;
    double highestLoad = 0;  // points / capacity of whoever has most; infinite without capacity
    int highestExposure = 0; // summed over an officer's cases
    double convexLoad = 0;   // sum over officers of points^2 / capacity
    int moves = 0;           // cases that somebody held and no longer holds
    int brokenSeries = 0;    // officers of a series beyond its first, summed; who reviewed one too

    double value(Objective objective) const;
};

// Below 0 when `left` is better. Figures that differ by rounding are equal.
int compared(const PlanScore &left, const PlanScore &right, const Objectives &order);

// The load of each officer as a share of their capacity.
std::vector<double> planLoads(const PlanProblem &problem, const Placement &placement);
double loadOf(qint64 points, qint64 capacity);

// Officers of a series beyond its first, summed.
int brokenSeriesOf(const PlanProblem &problem, const Placement &placement);
PlanScore scoreOf(const PlanProblem &problem, const Placement &placement);
Placement presentPlacement(const PlanProblem &problem);

// Each breach of a hard rule in a sentence. What is locked is nobody's breach,
// and neither is a cap that locked cases alone exceed.
QStringList hardViolations(const PlanProblem &problem, const Placement &placement);

} // namespace Revisit
