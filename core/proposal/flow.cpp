#include "core/proposal/flow.h"

// LEMON 1.3 uses what C++20 took out of allocators.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace Revisit {

std::optional<std::vector<long long>> cheapestFlow(const FlowProblem &problem)
{
    using Graph = lemon::SmartDigraph;
    Graph graph;
    graph.reserveNode(problem.nodes);
    graph.reserveArc(int(problem.arcs.size()));
    std::vector<Graph::Node> nodes;
    for (int i = 0; i < problem.nodes; ++i)
        nodes.push_back(graph.addNode());
    std::vector<Graph::Arc> arcs;
    Graph::ArcMap<long long> capacity(graph);
    Graph::ArcMap<long long> cost(graph);
    for (const FlowArc &arc : problem.arcs) {
        arcs.push_back(graph.addArc(nodes[std::size_t(arc.from)], nodes[std::size_t(arc.to)]));
        capacity[arcs.back()] = arc.capacity;
        cost[arcs.back()] = arc.cost;
    }
    Graph::NodeMap<long long> supply(graph);
    for (int i = 0; i < problem.nodes; ++i)
        supply[nodes[std::size_t(i)]] = problem.supply[std::size_t(i)];

    lemon::NetworkSimplex<Graph, long long, long long> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    if (simplex.run() != decltype(simplex)::OPTIMAL)
        return std::nullopt;
    std::vector<long long> flow;
    for (const Graph::Arc &arc : arcs)
        flow.push_back(simplex.flow(arc));
    return flow;
}

} // namespace Revisit
