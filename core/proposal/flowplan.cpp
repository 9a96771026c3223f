#include "core/proposal/flowplan.h"

#include "core/proposal/flow.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace Revisit {
namespace {

constexpr long long unassignedCost = 10'000'000'000'000; // a case
constexpr long long loadCost = 10'000'000;               // a point at a load of 1
constexpr long long moveCost = 1'000'000;                // a case, when moves are all that counts
constexpr qint64 mostFlowSteps = 1000;                   // of the cost of one officer

// Cases that are the same to a flow.
struct FlowClass {
    std::vector<int> officers; // who may have them
    int points = 1;
    int holder = nobody;
    auto operator<=>(const FlowClass &) const = default;
};

class FlowBuilder
{
public:
    FlowBuilder(const PlanProblem &problem, FlowAim aim, const std::vector<qint64> &limits,
                qint64 margin)
        : m_aim(aim)
        , m_limits(limits)
        , m_margin(margin)
        , m_state(problem, Placement(problem.cases.size(), nobody))
    {
        for (int i = 0; i < m_state.cases(); ++i)
            sortIn(i);
        m_flow.nodes = int(m_classes.size()) + m_state.officers() + 2;
        m_flow.supply.assign(size_t(m_flow.nodes), 0);
    }

    FlowPlan run()
    {
        addClasses();
        addOfficers();
        m_flow.arcs.push_back({pool(), sink(), m_total, 0});
        m_flow.supply[size_t(sink())] = -m_total;
        if (const auto flow = cheapestFlow(m_flow))
            round(*flow);
        return {m_state.placement(), m_leastMoves};
    }

private:
    struct Way {
        size_t arc;
        const FlowClass *from;
        int officer;
    };

    int officerNode(int officer) const { return int(m_classes.size()) + officer; }
    int pool() const { return int(m_classes.size()) + m_state.officers(); }
    int sink() const { return pool() + 1; }

    void sortIn(int i)
    {
        const PlanCase &planCase = m_state.of(i);
        if (planCase.isLocked)
            return m_state.put(i, planCase.holder);
        FlowClass alike{{}, planCase.points, planCase.holder};
        for (int o = 0; o < m_state.officers(); ++o) {
            if (m_state.allows(i, o))
                alike.officers.push_back(o);
        }
        if (alike.holder != nobody && !m_state.allows(i, alike.holder)) {
            alike.holder = nobody;
            ++m_leastMoves; // has to go anyway
        }
        m_classes[alike].push_back(i);
        m_step = std::gcd(m_step, planCase.points);
        m_heaviest = std::max(m_heaviest, planCase.points);
        m_total += planCase.points;
    }

    void addClasses()
    {
        int node = 0;
        for (const auto &[alike, cases] : m_classes) {
            const qint64 points = qint64(cases.size()) * alike.points;
            m_flow.supply[size_t(node)] = points;
            for (const int officer : alike.officers) {
                const bool isMove = alike.holder != nobody && officer != alike.holder;
                const long long cost = m_aim == FlowAim::EvenLoads ? 1 : moveCost / alike.points;
                m_ways.push_back({m_flow.arcs.size(), &alike, officer});
                m_flow.arcs.push_back({node, officerNode(officer), points, isMove ? cost : 0});
            }
            const long long leaving = alike.holder == nobody ? 0 : moveCost;
            m_flow.arcs.push_back(
                {node, pool(), points, (unassignedCost + leaving) / alike.points});
            ++node;
        }
    }

    // What an officer may have in points, besides what is locked there.
    qint64 room(int officer) const
    {
        const std::optional<int> &cap = m_state.problem().officers[size_t(officer)].caseCap;
        qint64 room = m_total;
        if (cap)
            room = std::max<qint64>(0, *cap - qint64(m_state.held(officer).size())) * m_heaviest;
        const qint64 limit = m_limits.empty() ? -1 : m_limits[size_t(officer)];
        if (limit >= 0)
            room = std::min(room, std::max<qint64>(0, limit - m_margin - m_state.points(officer)));
        return std::min(room, m_total);
    }

    void addOfficers()
    {
        const qint64 unit = std::max<qint64>(1, m_step);
        const qint64 step = std::max(unit, m_total / mostFlowSteps / unit * unit);
        for (int o = 0; o < m_state.officers(); ++o) {
            const qint64 room = this->room(o);
            const auto capacity = double(m_state.problem().officers[size_t(o)].capacity);
            if (m_aim == FlowAim::FewestMoves || capacity <= 0) {
                const long long cost = m_aim == FlowAim::FewestMoves ? 0 : 1000 * loadCost;
                m_flow.arcs.push_back({officerNode(o), sink(), room, cost});
                continue;
            }
            for (qint64 from = 0; from < room; from += step) {
                const qint64 width = std::min(step, room - from);
                const auto middle = double(2 * (m_state.points(o) + from) + width);
                m_flow.arcs.push_back({officerNode(o), sink(), width,
                                       std::llround(middle / capacity * double(loadCost))});
            }
        }
    }

    // Whole cases of what the flow sends; what it splits goes where there is
    // most room.
    void round(const std::vector<long long> &flow)
    {
        long long cost = 0;
        std::map<FlowClass, std::vector<int>> rest = m_classes;
        for (const Way &way : m_ways) {
            cost += flow[way.arc] * m_flow.arcs[way.arc].cost;
            std::vector<int> &cases = rest[*way.from];
            for (qint64 n = flow[way.arc] / way.from->points; n > 0 && !cases.empty(); --n) {
                if (!m_state.fits(cases.back(), way.officer))
                    break;
                m_state.put(cases.back(), way.officer);
                cases.pop_back();
            }
        }
        if (m_aim == FlowAim::FewestMoves)
            m_leastMoves += (cost + moveCost - 1) / moveCost;
        for (const auto &[alike, cases] : rest) {
            for (const int i : cases)
                placeLeft(i);
        }
    }

    void placeLeft(int i)
    {
        int best = nobody;
        for (int o = 0; o < m_state.officers(); ++o) {
            const qint64 limit = m_limits.empty() ? -1 : m_limits[size_t(o)];
            const qint64 points = m_state.points(o) + m_state.of(i).points;
            if (!m_state.fits(i, o) || (limit >= 0 && points > limit))
                continue;
            if (m_aim == FlowAim::FewestMoves && o == m_state.of(i).holder)
                return m_state.put(i, o);
            if (best == nobody || m_state.loadWith(o, m_state.of(i).points) <
                                      m_state.loadWith(best, m_state.of(i).points))
                best = o;
        }
        m_state.put(i, best);
    }

    const FlowAim m_aim;
    const std::vector<qint64> &m_limits;
    const qint64 m_margin;
    PlanState m_state;
    std::map<FlowClass, std::vector<int>> m_classes;
    FlowProblem m_flow;
    std::vector<Way> m_ways;
    qint64 m_step = 0; // every weight is a multiple of it
    int m_heaviest = 1;
    qint64 m_total = 0;
    qint64 m_leastMoves = 0;
};

} // namespace

FlowPlan flowPlan(const PlanProblem &problem, FlowAim aim, const std::vector<qint64> &limits,
                  qint64 margin)
{
    return FlowBuilder(problem, aim, limits, margin).run();
}

} // namespace Revisit
