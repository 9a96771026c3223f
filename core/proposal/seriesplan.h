#pragma once

#include "core/proposal/planstate.h"

namespace Revisit {

// What a placement is judged by where only continuity is left to win: objectives in
// their order, and limits of points an officer (empty: none).
struct SeriesTerms {
    Objectives order = allObjectives();
    std::vector<qint64> limits = {};
};

// Brings cases of a series together by moving single cases and by exchanging cases
// that are alike; no objective of the order that comes before is given up.
Placement joinSeries(const PlanProblem &problem, const Placement &start, const SeriesTerms &terms,
                     const PlanControl &control);

// What speaks for where a case of a series is: others of the series that its officer
// has, or has reviewed.
struct SeriesTies {
    std::vector<int> cases = {};
    bool hasReviewed = false;
};

// For the cases that continuity alone brought to where they are: another place would
// have been as good by all that comes before, and would have parted the series more.
// Nothing for every other case; in the order of PlanProblem::cases.
std::vector<std::optional<SeriesTies>>
seriesTies(const PlanProblem &problem, const Placement &placement, const SeriesTerms &terms);

} // namespace Revisit
