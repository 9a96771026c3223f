#pragma once

#include "core/proposal/balanceplan.h"
#include "core/proposal/seriesplan.h"

namespace Revisit {

struct ProposalTerms {
    // Nothing: as even as can be. Else the fewest moves that bring everybody to
    // this share of their capacity or below.
    std::optional<double> limit = {};
    Objectives order = allObjectives();
};

// A case that goes from one officer to another, in the order in which the moves
// are best read.
struct ProposedMove {
    int caseIndex = 0;
    int from = nobody;
    int to = nobody;
    double highestBefore = 0; // over everybody, before and after this one move
    double highestAfter = 0;
    double fromBefore = 0;
    double fromAfter = 0;
    double toBefore = 0;
    double toAfter = 0;
    // Who could not have had it, those with most room first.
    std::vector<std::pair<int, Obstacle>> notPossible = {};
    std::optional<SeriesTies> ties = {}; // when continuity decided who has it
};

struct Proposal {
    Placement placement;
    PlanScore before;
    PlanScore after;
    std::vector<ProposedMove> moves;
    std::vector<int> unplaced; // cases that nobody can have
    Bottleneck bottleneck;     // what keeps the highest load up
    bool meetsLimit = true;    // of the terms, if they set one
    bool isProven = false;     // nothing is better by the terms
    qint64 leastMoves = 0;     // with a limit: no plan has fewer
    bool wasStopped = false;
};

// What a lead could do; it changes nothing. Keeps every hard rule.
Proposal proposePlan(const PlanProblem &problem, const ProposalTerms &terms,
                     const PlanControl &control);

} // namespace Revisit
