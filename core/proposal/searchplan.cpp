#include "core/proposal/searchplan.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Revisit {
namespace {

constexpr qint64 stepsBetweenLooks = 4096;

// Depth first over the cases that may move, the one with the fewest officers first.
class PlanSearch
{
public:
    PlanSearch(const PlanProblem &problem, const Placement &start, const Objectives &order,
               qint64 mostSteps, const PlanControl &control, const std::vector<qint64> &limits)
        : m_order(order)
        , m_limits(limits)
        , m_mostSteps(mostSteps)
        , m_control(control)
        , m_state(problem, Placement(problem.cases.size(), nobody))
        , m_best(start)
        , m_bestScore(scoreOf(problem, start))
    {
        for (const PlanOfficer &officer : problem.officers)
            m_capacity += officer.capacity;
        for (const auto &[series, officer] : problem.seriesDone)
            m_broken += enter(series, officer);
        for (int i = 0; i < m_state.cases(); ++i)
            sortIn(i);
        std::ranges::stable_sort(m_free, {}, [this](int i) {
            return std::pair(int(choices(i).size()), -m_state.of(i).points);
        });
        m_restPoints.assign(m_free.size() + 1, 0);
        for (size_t depth = m_free.size(); depth-- > 0;)
            m_restPoints[depth] = m_restPoints[depth + 1] + m_state.of(m_free[depth]).points;
    }

    SearchedPlan run()
    {
        descend(0);
        return {m_best, !m_isOut};
    }

private:
    void sortIn(int i)
    {
        const PlanCase &planCase = m_state.of(i);
        if (planCase.isLocked) {
            m_state.put(i, planCase.holder);
            m_unassigned += int(planCase.holder == nobody);
            m_broken += planCase.holder == nobody ? 0 : enter(planCase.series, planCase.holder);
        } else if (choices(i).empty()) {
            ++m_unassigned;
            m_moves += int(planCase.holder != nobody);
        } else {
            m_free.push_back(i);
        }
    }

    std::vector<int> choices(int i) const
    {
        std::vector<int> officers;
        for (int o = 0; o < m_state.officers(); ++o) {
            if (m_state.allows(i, o))
                officers.push_back(o);
        }
        return officers;
    }

    // Whoever would have least first: good placements early cut off more.
    std::vector<int> ordered(int i) const
    {
        std::vector<int> officers = choices(i);
        std::ranges::stable_sort(
            officers, {}, [this, i](int o) { return m_state.loadWith(o, m_state.of(i).points); });
        officers.push_back(nobody);
        return officers;
    }

    // No figure of a placement below this branch is lower than its own here,
    // for placements that leave no more cases unassigned.
    PlanScore floor(size_t depth) const
    {
        PlanScore score;
        qint64 points = m_restPoints[depth];
        for (int o = 0; o < m_state.officers(); ++o) {
            score.highestLoad = std::max(score.highestLoad, m_state.load(o));
            score.highestExposure = std::max(score.highestExposure, m_state.exposure(o));
            score.convexLoad +=
                m_state.points(o) > 0 ? m_state.load(o) * double(m_state.points(o)) : 0;
            points += m_state.points(o);
        }
        const double evenLoad = loadOf(points, m_capacity);
        score.highestLoad = std::max(score.highestLoad, evenLoad);
        score.convexLoad = std::max(score.convexLoad, points > 0 ? evenLoad * double(points) : 0);
        score.unassigned = m_unassigned;
        score.moves = m_moves;
        score.brokenSeries = m_broken;
        return score;
    }

    void descend(size_t depth)
    {
        if (m_isOut || ++m_steps > m_mostSteps ||
            (m_steps % stepsBetweenLooks == 0 && m_control.isStopped())) {
            m_isOut = true;
            return;
        }
        const PlanScore least = floor(depth);
        if (compared(least, m_bestScore, m_order) >= 0)
            return;
        if (depth == m_free.size()) {
            m_best = m_state.placement();
            m_bestScore = least;
            return;
        }
        for (const int o : ordered(m_free[depth]))
            tryAt(depth, o);
    }

    void tryAt(size_t depth, int officer)
    {
        const int i = m_free[depth];
        const PlanCase &planCase = m_state.of(i);
        if (officer != nobody && !hasRoom(i, officer))
            return;
        const int unassigned = int(officer == nobody);
        const int moved = int(planCase.holder != nobody && officer != planCase.holder);
        const int broken = officer == nobody ? 0 : enter(planCase.series, officer);
        m_state.put(i, officer);
        m_unassigned += unassigned;
        m_moves += moved;
        m_broken += broken;
        descend(depth + 1);
        m_broken -= broken;
        m_moves -= moved;
        m_unassigned -= unassigned;
        m_state.put(i, nobody);
        if (officer != nobody && planCase.series != noSeries)
            --m_series[planCase.series][officer];
    }

    bool hasRoom(int i, int officer) const
    {
        return m_state.fits(i, officer) &&
               (m_limits.empty() ||
                m_state.points(officer) + m_state.of(i).points <= m_limits[size_t(officer)]);
    }

    // 1 when the series thereby has one officer more beyond its first.
    int enter(int series, int officer)
    {
        if (series == noSeries)
            return 0;
        std::map<int, int> &of = m_series[series];
        const auto others = std::ranges::count_if(of, [](const auto &e) { return e.second > 0; });
        return int(++of[officer] == 1 && others > 0);
    }

    const Objectives &m_order;
    const std::vector<qint64> &m_limits;
    const qint64 m_mostSteps;
    const PlanControl &m_control;
    PlanState m_state;
    Placement m_best;
    PlanScore m_bestScore;
    qint64 m_capacity = 0;
    std::vector<int> m_free;
    std::vector<qint64> m_restPoints;
    std::map<int, std::map<int, int>> m_series; // officers of a series, and how many cases each
    int m_unassigned = 0;
    int m_moves = 0;
    int m_broken = 0;
    qint64 m_steps = 0;
    bool m_isOut = false;
};

} // namespace

SearchedPlan searchPlan(const PlanProblem &problem, const Placement &start, const Objectives &order,
                        qint64 mostSteps, const PlanControl &control,
                        const std::vector<qint64> &limits)
{
    return PlanSearch(problem, start, order, mostSteps, control, limits).run();
}

} // namespace Revisit
