#pragma once

#include "core/proposal/planrules.h"

#include <functional>

namespace Revisit {

// How a long computation hears that nobody waits for it any more, and says how
// far it has come, from 0 to 100.
struct PlanControl {
    std::function<bool()> isStopped = [] { return false; };
    std::function<void(int)> tell = [](int) {};
};

// A placement under change, with the sums of each officer kept up to date.
class PlanState
{
public:
    PlanState(const PlanProblem &problem, const Placement &placement);

    const PlanProblem &problem() const { return m_problem; }
    const Placement &placement() const { return m_placement; }
    int officers() const { return int(m_points.size()); }
    int cases() const { return int(m_placement.size()); }
    int officerOf(int caseIndex) const { return m_placement[size_t(caseIndex)]; }
    const PlanCase &of(int caseIndex) const { return m_problem.cases[size_t(caseIndex)]; }

    qint64 points(int officer) const { return m_points[size_t(officer)]; }
    int exposure(int officer) const { return m_exposure[size_t(officer)]; }
    const std::vector<int> &held(int officer) const { return m_held[size_t(officer)]; }
    double load(int officer) const { return loadWith(officer, 0); }
    double loadWith(int officer, qint64 more) const;
    double highestLoad() const;
    int highestExposure() const;

    // By the hard rules that do not depend on what else is held.
    bool allows(int caseIndex, int officer) const;
    // By all hard rules, with `without` (a case, or nobody) gone from there.
    bool fits(int caseIndex, int officer, int without = nobody) const;
    void put(int caseIndex, int officer);

private:
    void take(int caseIndex);

    const PlanProblem &m_problem;
    Placement m_placement;
    std::vector<char> m_allowed;
    std::vector<qint64> m_points;
    std::vector<int> m_exposure;
    std::vector<std::vector<int>> m_held;
    std::vector<size_t> m_slot; // where a case stands in its officer's list
};

// Who may keep what they hold keeps it; the rest is with nobody.
Placement keptPlacement(const PlanProblem &problem);

} // namespace Revisit
