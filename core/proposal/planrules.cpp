#include "core/proposal/planrules.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace Revisit {
namespace {

constexpr double rounding = 1e-9;

struct PlanTotals {
    std::vector<qint64> points;
    std::vector<int> exposure;
    std::vector<int> cases;
    std::vector<int> lockedExposure;
    std::vector<int> lockedCases;
};

PlanTotals totalsOf(const PlanProblem &problem, const Placement &placement)
{
    const size_t count = problem.officers.size();
    PlanTotals totals{std::vector<qint64>(count), std::vector<int>(count), std::vector<int>(count),
                      std::vector<int>(count), std::vector<int>(count)};
    for (size_t i = 0; i < placement.size(); ++i) {
        if (placement[i] == nobody)
            continue;
        const auto officer = size_t(placement[i]);
        const PlanCase &planCase = problem.cases[i];
        totals.points[officer] += planCase.points;
        totals.exposure[officer] += planCase.exposure;
        ++totals.cases[officer];
        totals.lockedExposure[officer] += planCase.isLocked ? planCase.exposure : 0;
        totals.lockedCases[officer] += int(planCase.isLocked);
    }
    return totals;
}

bool exceeds(int value, const std::optional<int> &cap, int locked)
{
    return cap && value > std::max(*cap, locked);
}

} // namespace

Obstacle obstacle(const PlanProblem &problem, int caseIndex, int officer)
{
    const PlanCase &planCase = problem.cases[size_t(caseIndex)];
    const PlanOfficer &of = problem.officers[size_t(officer)];
    if (planCase.isLocked)
        return planCase.holder == officer ? Obstacle::None : Obstacle::Locked;
    if (std::ranges::find(planCase.conflicts, officer) != planCase.conflicts.end())
        return Obstacle::Conflict;
    if (planCase.only && std::ranges::find(*planCase.only, officer) == planCase.only->end())
        return Obstacle::Restriction;
    if ((planCase.skills & ~of.skills) != 0)
        return Obstacle::Skill;
    const bool takesMore = of.presence == Presence::Here && of.capacity > 0;
    const bool keeps = of.presence != Presence::Away && planCase.holder == officer;
    return takesMore || keeps ? Obstacle::None : Obstacle::Absence;
}

const Objectives &allObjectives()
{
    static const Objectives all{Objective::Unassigned,      Objective::HighestLoad,
                                Objective::HighestExposure, Objective::ConvexLoad,
                                Objective::Moves,           Objective::BrokenSeries};
    return all;
}

double PlanScore::value(Objective objective) const
{
    switch (objective) {
    case Objective::Unassigned:
        return unassigned;
    case Objective::HighestLoad:
        return highestLoad;
    case Objective::HighestExposure:
        return highestExposure;
    case Objective::ConvexLoad:
        return convexLoad;
    case Objective::Moves:
        return moves;
    case Objective::BrokenSeries:
        return brokenSeries;
    }
    return 0;
}

int compared(const PlanScore &left, const PlanScore &right, const Objectives &order)
{
    for (const Objective objective : order) {
        const double a = left.value(objective);
        const double b = right.value(objective);
        if (a == b)
            continue;
        if (!std::isfinite(a) || !std::isfinite(b) ||
            std::abs(a - b) > rounding * std::max({1.0, std::abs(a), std::abs(b)}))
            return a < b ? -1 : 1;
    }
    return 0;
}

double loadOf(qint64 points, qint64 capacity)
{
    if (points <= 0)
        return 0;
    return capacity > 0 ? double(points) / double(capacity)
                        : std::numeric_limits<double>::infinity();
}

std::vector<double> planLoads(const PlanProblem &problem, const Placement &placement)
{
    const PlanTotals totals = totalsOf(problem, placement);
    std::vector<double> loads;
    for (size_t o = 0; o < problem.officers.size(); ++o)
        loads.push_back(loadOf(totals.points[o], problem.officers[o].capacity));
    return loads;
}

int brokenSeriesOf(const PlanProblem &problem, const Placement &placement)
{
    std::set<std::pair<int, int>> parts(problem.seriesDone.begin(), problem.seriesDone.end());
    for (size_t i = 0; i < placement.size(); ++i) {
        if (placement[i] != nobody && problem.cases[i].series != noSeries)
            parts.insert({problem.cases[i].series, placement[i]});
    }
    std::set<int> series;
    for (const auto &[number, officer] : parts)
        series.insert(number);
    return int(parts.size() - series.size());
}

PlanScore scoreOf(const PlanProblem &problem, const Placement &placement)
{
    const PlanTotals totals = totalsOf(problem, placement);
    PlanScore score;
    for (size_t o = 0; o < problem.officers.size(); ++o) {
        const double load = loadOf(totals.points[o], problem.officers[o].capacity);
        score.highestLoad = std::max(score.highestLoad, load);
        score.highestExposure = std::max(score.highestExposure, totals.exposure[o]);
        score.convexLoad += totals.points[o] > 0 ? load * double(totals.points[o]) : 0;
    }
    for (size_t i = 0; i < placement.size(); ++i) {
        const int holder = problem.cases[i].holder;
        score.unassigned += int(placement[i] == nobody);
        score.moves += int(holder != nobody && placement[i] != holder);
    }
    score.brokenSeries = brokenSeriesOf(problem, placement);
    return score;
}

Placement presentPlacement(const PlanProblem &problem)
{
    Placement placement;
    for (const PlanCase &planCase : problem.cases)
        placement.push_back(planCase.holder);
    return placement;
}

QStringList hardViolations(const PlanProblem &problem, const Placement &placement)
{
    QStringList found;
    for (size_t i = 0; i < placement.size(); ++i) {
        const PlanCase &planCase = problem.cases[i];
        const bool isElsewhere = planCase.isLocked && placement[i] != planCase.holder;
        const bool isBarred =
            placement[i] != nobody && obstacle(problem, int(i), placement[i]) != Obstacle::None;
        if (isElsewhere || isBarred)
            found.append(CoreText::tr("%1 cannot be there.").arg(planCase.reference));
    }
    const PlanTotals totals = totalsOf(problem, placement);
    for (size_t o = 0; o < problem.officers.size(); ++o) {
        const PlanOfficer &officer = problem.officers[o];
        if (exceeds(totals.exposure[o], officer.exposureCap, totals.lockedExposure[o]))
            found.append(CoreText::tr("%1 is over the exposure cap.").arg(officer.name));
        if (exceeds(totals.cases[o], officer.caseCap, totals.lockedCases[o]))
            found.append(CoreText::tr("%1 is over the cap of cases.").arg(officer.name));
    }
    return found;
}

} // namespace Revisit
