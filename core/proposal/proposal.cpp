#include "core/proposal/proposal.h"

#include "core/proposal/flowplan.h"
#include "core/proposal/generalisedassignment.h"
#include "core/proposal/searchplan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Revisit {
namespace {

constexpr size_t casesSearched = 40;    // at most, to be looked at in full
constexpr qint64 fullSteps = 1'500'000; // about a second
constexpr qint64 nearSteps = 20'000;    // of a neighbourhood
constexpr size_t neighbourhood = 10;    // cases
constexpr size_t casesAssigned = 200;   // at most, for the fewest moves exactly
constexpr size_t movesOrdered = 200;    // at most, each step's best first
constexpr double looseness = 0.002;     // of capacity, that a later objective may cost

const Objectives withinLimit{Objective::Unassigned, Objective::Moves, Objective::BrokenSeries};

Placement better(const PlanProblem &problem, const Placement &left, const Placement &right,
                 const Objectives &order)
{
    return compared(scoreOf(problem, left), scoreOf(problem, right), order) <= 0 ? left : right;
}

// Everything as it stands, but for a few cases of these officers.
PlanProblem onlyFew(const PlanProblem &problem, const Placement &now,
                    const std::vector<int> &officers)
{
    PlanProblem few = problem;
    std::vector<size_t> left(problem.officers.size());
    for (size_t i = 0; i < now.size(); ++i) {
        PlanCase &planCase = few.cases[i];
        const bool isTheirs = std::ranges::find(officers, now[i]) != officers.end();
        const size_t share = neighbourhood / officers.size() + 1;
        if (!planCase.isLocked && isTheirs && left[size_t(now[i])]++ < share)
            continue;
        planCase.isLocked = true;
        planCase.holder = now[i];
    }
    return few;
}

// The officer with the highest load beside each of those with the lowest.
Placement searchNear(const PlanProblem &problem, Placement now, const Objectives &order,
                     const PlanControl &control)
{
    std::vector<int> officers(problem.officers.size());
    std::iota(officers.begin(), officers.end(), 0);
    for (size_t other = 1; other < officers.size() && !control.isStopped(); ++other) {
        const std::vector<double> loads = planLoads(problem, now);
        std::ranges::stable_sort(officers, std::greater(), [&](int o) { return loads[size_t(o)]; });
        const PlanProblem few =
            onlyFew(problem, now, {officers.front(), officers[officers.size() - other]});
        now =
            better(problem, now, searchPlan(few, now, order, nearSteps, control).placement, order);
    }
    return now;
}

std::vector<qint64> limitsOf(const PlanProblem &problem, double limit)
{
    std::vector<qint64> limits;
    for (const PlanOfficer &officer : problem.officers)
        limits.push_back(qint64(std::floor(limit * double(officer.capacity) + 1e-9)));
    // What is locked stays, whatever the limit.
    std::vector<qint64> locked(limits.size());
    for (const PlanCase &planCase : problem.cases) {
        if (planCase.isLocked && planCase.holder != nobody)
            locked[size_t(planCase.holder)] += planCase.points;
    }
    for (size_t o = 0; o < limits.size(); ++o)
        limits[o] = std::max(limits[o], locked[o]);
    return limits;
}

// The loads that are lowest by flow, one officer's case at a time: for cases
// that weigh the same this ends at the least there is.
Placement lowerByFlow(const PlanProblem &problem, Placement now, const Objectives &order,
                      const PlanControl &control)
{
    for (int round = 0; round < 3 && !control.isStopped(); ++round) {
        const double highest = scoreOf(problem, now).highestLoad;
        if (highest <= 0 || !std::isfinite(highest))
            return now;
        const Placement lower =
            flowPlan(problem, FlowAim::EvenLoads, limitsOf(problem, highest * (1 - 1e-6)))
                .placement;
        if (compared(scoreOf(problem, lower), scoreOf(problem, now), order) >= 0)
            return now;
        now = lower;
    }
    return now;
}

class Proposer
{
public:
    Proposer(const PlanProblem &problem, const ProposalTerms &terms, const PlanControl &control)
        : m_problem(problem)
        , m_terms(terms)
        , m_control(control)
    {}

    Proposal run()
    {
        m_proposal.before = scoreOf(m_problem, presentPlacement(m_problem));
        m_proposal.placement = keptPlacement(m_problem);
        m_control.tell(5);
        if (!m_terms.limit || !keepLimit())
            balance();
        m_proposal.after = scoreOf(m_problem, m_proposal.placement);
        m_proposal.bottleneck = bottleneckOf(m_problem, m_proposal.placement);
        m_control.tell(90);
        listMoves();
        m_proposal.wasStopped = m_control.isStopped();
        m_control.tell(100);
        return m_proposal;
    }

private:
    void balance()
    {
        Placement &now = m_proposal.placement;
        const bool isSmall = m_problem.cases.size() <= casesSearched;
        const double tolerance = isSmall ? 0 : looseness;
        const Placement kept = now;
        now = flowPlan(m_problem, FlowAim::EvenLoads, {}).placement;
        m_control.tell(50);
        now = lowerByFlow(m_problem, now, m_terms.order, m_control);
        m_control.tell(65);
        const Placement even = balancePlan(m_problem, now, tolerance, m_control);
        now = isSmall ? better(m_problem, even, now, m_terms.order) : even;
        m_control.tell(80);
        if (isSmall) {
            now = better(m_problem, now, balancePlan(m_problem, kept, 0, m_control), m_terms.order);
            const SearchedPlan found =
                searchPlan(m_problem, now, m_terms.order, fullSteps, m_control);
            now = found.placement;
            m_proposal.isProven = found.isProven;
        } else if (m_problem.cases.size() <= casesAssigned) {
            now = searchNear(m_problem, now, m_terms.order, m_control);
        }
        m_seriesTerms = {m_terms.order, {}};
        if (!m_proposal.isProven)
            now = joinSeries(m_problem, now, m_seriesTerms, m_control);
    }

    // False when no plan keeps to the limit; then it stands in the proposal.
    bool keepLimit()
    {
        const std::vector<qint64> limits = limitsOf(m_problem, *m_terms.limit);
        FlowPlan plan = flowPlan(m_problem, FlowAim::FewestMoves, limits);
        m_proposal.leastMoves = plan.leastMoves;
        for (int margin = 1; margin <= 4 && unassigned(plan) > 0; margin *= 2)
            plan = flowPlan(m_problem, FlowAim::FewestMoves, limits, margin * heaviest());
        if (m_problem.cases.size() <= casesAssigned)
            assignWithin(limits, plan);
        const PlanScore score = scoreOf(m_problem, plan.placement);
        m_proposal.meetsLimit = score.highestLoad <= *m_terms.limit + 1e-9 &&
                                (score.unassigned == 0 || score.unassigned <= leastUnassigned());
        if (!m_proposal.meetsLimit)
            return false;
        m_proposal.placement = plan.placement;
        // Of what the flow could not place it knows no least.
        m_proposal.isProven =
            m_proposal.isProven || (score.unassigned == 0 && score.moves <= m_proposal.leastMoves);
        if (score.unassigned > 0 && !m_proposal.isProven)
            m_proposal.leastMoves = forcedMoves();
        m_seriesTerms = {withinLimit, limits};
        betterWithinLimit(score);
        return true;
    }

    // Continuity comes after the number of moves: it chooses which cases move.
    void betterWithinLimit(const PlanScore &score)
    {
        Placement &now = m_proposal.placement;
        const int least = leastBroken();
        if (m_proposal.isProven && score.brokenSeries <= least)
            return;
        now = joinSeries(m_problem, now, m_seriesTerms, m_control);
        SearchedPlan found{now, false};
        if (m_problem.cases.size() <= casesSearched)
            found =
                searchPlan(m_problem, now, withinLimit, fullSteps, m_control, m_seriesTerms.limits);
        now = found.placement;
        const PlanScore joined = scoreOf(m_problem, now);
        if (found.isProven)
            m_proposal.leastMoves = joined.moves;
        m_proposal.isProven =
            found.isProven || (m_proposal.isProven && joined.brokenSeries <= least);
    }

    // Cases that cannot stay where they are, whatever is proposed.
    int forcedMoves() const
    {
        int forced = 0;
        for (size_t i = 0; i < m_problem.cases.size(); ++i) {
            const int holder = m_problem.cases[i].holder;
            forced +=
                int(holder != nobody && obstacle(m_problem, int(i), holder) != Obstacle::None);
        }
        return forced;
    }

    // What locked cases and those reviewed already part, whatever is proposed.
    int leastBroken() const
    {
        Placement locked(m_problem.cases.size(), nobody);
        for (size_t i = 0; i < locked.size(); ++i) {
            if (m_problem.cases[i].isLocked)
                locked[i] = m_problem.cases[i].holder;
        }
        return brokenSeriesOf(m_problem, locked);
    }

    int leastUnassigned() const { return unassigned(flowPlan(m_problem, FlowAim::EvenLoads, {})); }

    int unassigned(const FlowPlan &plan) const
    {
        return scoreOf(m_problem, plan.placement).unassigned;
    }

    qint64 heaviest() const
    {
        const auto found = std::ranges::max_element(m_problem.cases, {}, &PlanCase::points);
        return found == m_problem.cases.end() ? 0 : found->points;
    }

    // As jobs to agents, with one agent more, who stands for nobody.
    void assignWithin(const std::vector<qint64> &limits, FlowPlan &plan)
    {
        const size_t cases = m_problem.cases.size();
        const size_t officers = m_problem.officers.size();
        AssignmentProblem jobs{{}, {}, limits, {}};
        for (size_t o = 0; o <= officers; ++o) {
            jobs.profits.emplace_back(cases, 0);
            jobs.resources.emplace_back(cases, 0);
            jobs.barred.emplace_back(cases, char(0));
            for (size_t i = 0; i < cases; ++i)
                setJob(jobs, o, i);
        }
        jobs.capacities.push_back(0);
        const AssignmentAnswer answer = assignJobs(jobs, fullSteps, m_control);
        if (answer.agents.empty())
            return;
        Placement placement;
        for (const int agent : answer.agents)
            placement.push_back(agent == int(officers) ? nobody : agent);
        const PlanScore score = scoreOf(m_problem, placement);
        const bool isNoWorse = compared(score, scoreOf(m_problem, plan.placement),
                                        {Objective::Unassigned, Objective::Moves}) <= 0;
        if (!isNoWorse || !hardViolations(m_problem, placement).isEmpty())
            return;
        plan.placement = placement;
        m_proposal.isProven = answer.isProven;
        if (answer.isProven)
            m_proposal.leastMoves = score.moves;
    }

    void setJob(AssignmentProblem &jobs, size_t officer, size_t i) const
    {
        const PlanCase &planCase = m_problem.cases[i];
        if (officer == m_problem.officers.size()) {
            jobs.barred[officer][i] = char(planCase.isLocked && planCase.holder != nobody);
            jobs.profits[officer][i] = qint64(planCase.holder == nobody); // leaves nobody
            return;
        }
        jobs.resources[officer][i] = planCase.points;
        jobs.barred[officer][i] = char(obstacle(m_problem, int(i), int(officer)) != Obstacle::None);
        const auto placed = qint64(m_problem.cases.size()) + 1;
        jobs.profits[officer][i] =
            placed + qint64(planCase.holder == nobody || planCase.holder == int(officer));
    }

    void listMoves()
    {
        PlanState state(m_problem, presentPlacement(m_problem));
        std::vector<int> open;
        for (int i = 0; i < state.cases(); ++i) {
            const int to = m_proposal.placement[size_t(i)];
            if (to != state.officerOf(i))
                open.push_back(i);
            if (to == nobody && !state.of(i).isLocked)
                m_proposal.unplaced.push_back(i);
        }
        std::ranges::stable_sort(open, std::greater(), [&](int i) {
            const int from = state.officerOf(i);
            return from == nobody ? -1 : state.load(from);
        });
        const auto ties = seriesTies(m_problem, m_proposal.placement, m_seriesTerms);
        while (!open.empty()) {
            const auto next = open.size() <= movesOrdered ? telling(state, open) : open.begin();
            m_proposal.moves.push_back(performed(state, *next));
            m_proposal.moves.back().ties = ties[size_t(*next)];
            open.erase(next);
        }
    }

    // The move after which the highest load is lowest.
    std::vector<int>::iterator telling(PlanState &state, std::vector<int> &open) const
    {
        return std::ranges::min_element(open, {}, [&](int i) {
            const int from = state.officerOf(i);
            state.put(i, m_proposal.placement[size_t(i)]);
            const double highest = state.highestLoad();
            state.put(i, from);
            return highest;
        });
    }

    ProposedMove performed(PlanState &state, int i) const
    {
        const auto loadOrNone = [&](int o) { return o == nobody ? 0 : state.load(o); };
        ProposedMove move{i, state.officerOf(i), m_proposal.placement[size_t(i)]};
        move.highestBefore = state.highestLoad();
        move.fromBefore = loadOrNone(move.from);
        move.toBefore = loadOrNone(move.to);
        for (int o = 0; o < state.officers(); ++o) {
            const Obstacle why = obstacle(m_problem, i, o);
            if (why != Obstacle::None && o != move.from)
                move.notPossible.push_back({o, why});
        }
        std::ranges::stable_sort(move.notPossible, {},
                                 [&](const auto &other) { return state.load(other.first); });
        state.put(i, move.to);
        move.highestAfter = state.highestLoad();
        move.fromAfter = loadOrNone(move.from);
        move.toAfter = loadOrNone(move.to);
        return move;
    }

    const PlanProblem &m_problem;
    const ProposalTerms &m_terms;
    const PlanControl &m_control;
    SeriesTerms m_seriesTerms;
    Proposal m_proposal;
};

} // namespace

Proposal proposePlan(const PlanProblem &problem, const ProposalTerms &terms,
                     const PlanControl &control)
{
    return Proposer(problem, terms, control).run();
}

} // namespace Revisit
