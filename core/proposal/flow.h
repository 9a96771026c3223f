#pragma once

#include <optional>
#include <vector>

// Plain types only: what implements this is compiled as C++17.
namespace Revisit {

struct FlowArc {
    int from = 0;
    int to = 0;
    long long capacity = 0;
    long long cost = 0;
};

struct FlowProblem {
    int nodes = 0;
    std::vector<FlowArc> arcs;
    std::vector<long long> supply; // a node; below 0 is demand, and the sum is 0
};

// The flow on each arc that meets all demand at the least cost; nothing when
// the demand cannot be met.
std::optional<std::vector<long long>> cheapestFlow(const FlowProblem &problem);

} // namespace Revisit
