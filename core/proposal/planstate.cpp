#include "core/proposal/planstate.h"

#include <algorithm>
#include <numeric>

namespace Revisit {

PlanState::PlanState(const PlanProblem &problem, const Placement &placement)
    : m_problem(problem)
    , m_placement(placement.size(), nobody)
    , m_allowed(problem.cases.size() * problem.officers.size())
    , m_points(problem.officers.size())
    , m_exposure(problem.officers.size())
    , m_held(problem.officers.size())
    , m_slot(placement.size())
{
    const size_t count = problem.officers.size();
    for (size_t i = 0; i < m_allowed.size(); ++i)
        m_allowed[i] = obstacle(problem, int(i / count), int(i % count)) == Obstacle::None;
    for (size_t i = 0; i < placement.size(); ++i)
        put(int(i), placement[i]);
}

double PlanState::loadWith(int officer, qint64 more) const
{
    return loadOf(points(officer) + more, m_problem.officers[size_t(officer)].capacity);
}

double PlanState::highestLoad() const
{
    double highest = 0;
    for (int o = 0; o < officers(); ++o)
        highest = std::max(highest, load(o));
    return highest;
}

int PlanState::highestExposure() const
{
    return m_exposure.empty() ? 0 : *std::ranges::max_element(m_exposure);
}

bool PlanState::allows(int caseIndex, int officer) const
{
    return m_allowed[size_t(caseIndex) * m_points.size() + size_t(officer)] != 0;
}

bool PlanState::fits(int caseIndex, int officer, int without) const
{
    if (!allows(caseIndex, officer))
        return false;
    const PlanOfficer &by = m_problem.officers[size_t(officer)];
    const int lessExposure = without == nobody ? 0 : of(without).exposure;
    const int exposed = exposure(officer) + of(caseIndex).exposure - lessExposure;
    const int count = int(held(officer).size()) + 1 - int(without != nobody);
    return (!by.exposureCap || exposed <= *by.exposureCap || of(caseIndex).exposure == 0) &&
           (!by.caseCap || count <= *by.caseCap);
}

void PlanState::take(int caseIndex)
{
    const int officer = officerOf(caseIndex);
    if (officer == nobody)
        return;
    std::vector<int> &list = m_held[size_t(officer)];
    const size_t slot = m_slot[size_t(caseIndex)];
    list[slot] = list.back();
    m_slot[size_t(list[slot])] = slot;
    list.pop_back();
    m_points[size_t(officer)] -= of(caseIndex).points;
    m_exposure[size_t(officer)] -= of(caseIndex).exposure;
    m_placement[size_t(caseIndex)] = nobody;
}

void PlanState::put(int caseIndex, int officer)
{
    take(caseIndex);
    if (officer == nobody)
        return;
    m_slot[size_t(caseIndex)] = m_held[size_t(officer)].size();
    m_held[size_t(officer)].push_back(caseIndex);
    m_points[size_t(officer)] += of(caseIndex).points;
    m_exposure[size_t(officer)] += of(caseIndex).exposure;
    m_placement[size_t(caseIndex)] = officer;
}

Placement keptPlacement(const PlanProblem &problem)
{
    PlanState state(problem, Placement(problem.cases.size(), nobody));
    for (const bool locked : {true, false}) {
        for (int i = 0; i < state.cases(); ++i) {
            const PlanCase &planCase = state.of(i);
            if (planCase.isLocked != locked || planCase.holder == nobody)
                continue;
            if (locked || state.fits(i, planCase.holder))
                state.put(i, planCase.holder);
        }
    }
    return state.placement();
}

} // namespace Revisit
