#include "core/proposal/balanceplan.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Revisit {
namespace {

constexpr int mostRounds = 20'000;
constexpr double worthwhile = 1e-9;

// One case to another officer, and perhaps one back.
struct Exchange {
    int there = nobody; // a case
    int back = nobody;  // a case
    double gain = 0;
};

class PlanBalancer
{
public:
    PlanBalancer(const PlanProblem &problem, const Placement &start, double tolerance,
                 const PlanControl &control)
        : m_state(problem, start)
        , m_tolerance(tolerance)
        , m_control(control)
    {}

    Placement run()
    {
        placeUnassigned();
        repeat([this] { return lowerHighest(); });
        m_ceiling = m_state.highestLoad() + m_tolerance;
        repeat([this] { return lowerExposure(); });
        m_mostExposure = m_state.highestExposure();
        repeat([this] { return evenOut(); });
        giveBack();
        return m_state.placement();
    }

private:
    template<typename Step>
    void repeat(Step step)
    {
        for (int round = 0; round < mostRounds && !m_control.isStopped() && step(); ++round) {
        }
    }

    std::vector<int> byLoad() const
    {
        std::vector<int> officers;
        for (int o = 0; o < m_state.officers(); ++o)
            officers.push_back(o);
        std::ranges::stable_sort(officers, std::greater(),
                                 [this](int o) { return m_state.load(o); });
        return officers;
    }

    // A case for each weight and exposure that `from` holds and `to` may have.
    std::vector<int> kinds(int from, int to) const
    {
        std::map<std::pair<int, int>, int> kinds;
        for (const int i : m_state.held(from)) {
            const PlanCase &planCase = m_state.of(i);
            if (planCase.isLocked || !m_state.allows(i, to))
                continue;
            int &of = kinds.try_emplace({planCase.points, planCase.exposure}, i).first->second;
            if (planCase.holder == to || m_state.of(of).holder == from)
                of = i; // rather one that goes home, or that has moved already
        }
        std::vector<int> cases;
        for (const auto &[kind, i] : kinds)
            cases.push_back(i);
        return cases;
    }

    void placeUnassigned()
    {
        for (int i = 0; i < m_state.cases() && !m_control.isStopped(); ++i) {
            if (m_state.officerOf(i) == nobody && !m_state.of(i).isLocked && !place(i))
                makeRoom(i);
        }
    }

    bool place(int i)
    {
        int best = nobody;
        for (int o = 0; o < m_state.officers(); ++o) {
            const bool isLess = best == nobody || m_state.loadWith(o, m_state.of(i).points) <
                                                      m_state.loadWith(best, m_state.of(i).points);
            if (m_state.fits(i, o) && isLess)
                best = o;
        }
        m_state.put(i, best);
        return best != nobody;
    }

    // Sends one case on to make room under a cap.
    void makeRoom(int i)
    {
        for (int o = 0; o < m_state.officers(); ++o) {
            if (!m_state.allows(i, o))
                continue;
            for (const int other : std::vector<int>(m_state.held(o))) {
                if (m_state.of(other).isLocked || !m_state.fits(i, o, other))
                    continue;
                for (int to = 0; to < m_state.officers(); ++to) {
                    if (to != o && m_state.fits(other, to)) {
                        m_state.put(other, to);
                        m_state.put(i, o);
                        return;
                    }
                }
            }
        }
    }

    bool fitsBoth(int there, int from, int back, int to) const
    {
        return m_state.fits(there, to, back) && (back == nobody || m_state.fits(back, from, there));
    }

    // The best exchange between two officers by `gain` of (there, back).
    template<typename Gain>
    Exchange best(int from, int to, Gain gain) const
    {
        Exchange best;
        std::vector<int> backs = kinds(to, from);
        backs.push_back(nobody);
        for (const int there : kinds(from, to)) {
            for (const int back : backs) {
                const double worth = gain(there, back);
                if (worth > std::max(best.gain, worthwhile) && fitsBoth(there, from, back, to))
                    best = {there, back, worth};
            }
        }
        return best;
    }

    void perform(const Exchange &exchange, int from, int to)
    {
        m_state.put(exchange.there, to);
        if (exchange.back != nobody)
            m_state.put(exchange.back, from);
    }

    qint64 pointsOf(int i) const { return i == nobody ? 0 : m_state.of(i).points; }
    int exposureOf(int i) const { return i == nobody ? 0 : m_state.of(i).exposure; }

    bool lowerHighest()
    {
        const std::vector<int> order = byLoad();
        const int from = order.empty() ? 0 : order.front();
        const double highest = order.empty() ? 0 : m_state.load(from);
        for (auto to = order.rbegin(); to != order.rend() && *to != from; ++to) {
            const Exchange found = best(from, *to, [&](int there, int back) {
                const qint64 points = pointsOf(there) - pointsOf(back);
                if (points <= 0)
                    return 0.0;
                const double after =
                    std::max(m_state.loadWith(from, -points), m_state.loadWith(*to, points));
                return std::isinf(highest) && !std::isinf(after) ? 1.0 : highest - after;
            });
            if (found.there != nobody) {
                perform(found, from, *to);
                return true;
            }
        }
        return false;
    }

    bool lowerExposure()
    {
        std::vector<int> order = byLoad();
        std::ranges::stable_sort(order, std::greater(),
                                 [this](int o) { return m_state.exposure(o); });
        const int from = order.empty() ? 0 : order.front();
        const int highest = m_state.highestExposure();
        for (auto to = order.rbegin(); to != order.rend() && *to != from; ++to) {
            const Exchange found = best(from, *to, [&](int there, int back) {
                const qint64 points = pointsOf(there) - pointsOf(back);
                const int exposure = exposureOf(there) - exposureOf(back);
                const bool isHigh = m_state.loadWith(from, -points) > m_ceiling ||
                                    m_state.loadWith(*to, points) > m_ceiling;
                const int after = std::max(highest - exposure, m_state.exposure(*to) + exposure);
                return isHigh ? 0.0 : double(highest - after);
            });
            if (found.there != nobody) {
                perform(found, from, *to);
                return true;
            }
        }
        return false;
    }

    double square(int officer, qint64 more) const
    {
        const double load = m_state.loadWith(officer, more);
        return load > 0 ? load * double(m_state.points(officer) + more) : 0;
    }

    bool evenOut()
    {
        const std::vector<int> order = byLoad();
        for (size_t from = 0; from < order.size(); ++from) {
            for (size_t to = order.size(); to-- > from + 1;) {
                if (evenOut(order[from], order[to]))
                    return true;
            }
        }
        return false;
    }

    bool evenOut(int from, int to)
    {
        const double now = square(from, 0) + square(to, 0);
        const Exchange found = best(from, to, [&](int there, int back) {
            const qint64 points = pointsOf(there) - pointsOf(back);
            const int exposure = exposureOf(there) - exposureOf(back);
            if (points <= 0 || m_state.loadWith(to, points) > m_ceiling ||
                m_state.exposure(to) + exposure > m_mostExposure ||
                m_state.exposure(from) - exposure > m_mostExposure)
                return 0.0;
            // Below a hundredth of a point nothing is gained but a move.
            const double gain = now - square(from, -points) - square(to, points);
            return gain > 0.01 * m_tolerance ? gain : 0.0;
        });
        if (found.there == nobody)
            return false;
        perform(found, from, to);
        return true;
    }

    // Two cases of one weight that changed places for nothing go back.
    void giveBack()
    {
        for (int i = 0; i < m_state.cases() && !m_control.isStopped(); ++i) {
            const int home = m_state.of(i).holder;
            const int now = m_state.officerOf(i);
            if (home == nobody || now == nobody || now == home || !m_state.allows(i, home))
                continue;
            for (const int other : m_state.held(home)) {
                const PlanCase &of = m_state.of(other);
                const bool isAlike =
                    of.points == m_state.of(i).points && of.exposure == m_state.of(i).exposure;
                if (isAlike && !of.isLocked && of.holder != home && m_state.allows(other, now)) {
                    m_state.put(other, now);
                    m_state.put(i, home);
                    break;
                }
            }
        }
    }

    PlanState m_state;
    const double m_tolerance;
    const PlanControl &m_control;
    double m_ceiling = 0;
    int m_mostExposure = 0;
};

} // namespace

Placement balancePlan(const PlanProblem &problem, const Placement &start, double tolerance,
                      const PlanControl &control)
{
    return PlanBalancer(problem, start, tolerance, control).run();
}

Bottleneck bottleneckOf(const PlanProblem &problem, const Placement &placement)
{
    const PlanState state(problem, placement);
    Bottleneck neck;
    std::vector<char> isIn(problem.officers.size());
    for (int o = 0; o < state.officers(); ++o) {
        if (neck.officers.empty() || state.load(o) > state.load(neck.officers.front()))
            neck.officers.assign(1, o);
    }
    qint64 points = 0;
    qint64 capacity = 0;
    for (size_t next = 0; next < neck.officers.size(); ++next) {
        const int from = neck.officers[next];
        isIn[size_t(from)] = 1;
        points += state.points(from);
        capacity += problem.officers[size_t(from)].capacity;
        for (int to = 0; to < state.officers(); ++to) {
            const bool reaches =
                !isIn[size_t(to)] &&
                std::ranges::any_of(state.held(from), [&](int i) { return state.allows(i, to); });
            if (reaches) {
                isIn[size_t(to)] = 1;
                neck.officers.push_back(to);
            }
        }
    }
    neck.leastLoad = loadOf(points, capacity);
    return neck;
}

} // namespace Revisit
