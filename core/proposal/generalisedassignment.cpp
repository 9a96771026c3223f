#include "core/proposal/generalisedassignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Revisit {
namespace {

constexpr int priceRounds = 400;
constexpr double never = -std::numeric_limits<double>::infinity();

class JobSearch
{
public:
    JobSearch(const AssignmentProblem &problem, qint64 mostSteps, const PlanControl &control)
        : m_problem(problem)
        , m_mostSteps(mostSteps)
        , m_control(control)
        , m_agents(problem.capacities.size())
        , m_jobs(problem.profits.empty() ? 0 : problem.profits.front().size())
        , m_prices(m_agents, 0.0)
        , m_left(problem.capacities)
        , m_at(m_jobs, nobody)
    {}

    AssignmentAnswer run()
    {
        const double root = findPrices();
        order();
        descend(0, 0);
        m_answer.isProven = !m_isOut;
        m_answer.bound = m_isOut ? qint64(std::floor(root + 1e-6)) : m_answer.profit;
        return m_answer;
    }

private:
    bool isBarred(size_t agent, size_t job) const
    {
        return !m_problem.barred.empty() && m_problem.barred[agent][job] != 0;
    }

    double worth(size_t agent, size_t job) const
    {
        return isBarred(agent, job) ? never
                                    : double(m_problem.profits[agent][job]) -
                                          m_prices[agent] * double(m_problem.resources[agent][job]);
    }

    size_t bestAgent(size_t job) const
    {
        size_t best = 0;
        for (size_t agent = 1; agent < m_agents; ++agent) {
            if (worth(agent, job) > worth(best, job))
                best = agent;
        }
        return best;
    }

    // Prices that make the bound at the root as low as can be.
    double findPrices()
    {
        std::vector<double> bestPrices = m_prices;
        double best = std::numeric_limits<double>::infinity();
        double scale = 1;
        for (int round = 0; round < priceRounds; ++round, scale *= 0.985) {
            std::vector<double> over(m_agents);
            double bound = 0;
            for (size_t agent = 0; agent < m_agents; ++agent) {
                over[agent] = -double(m_problem.capacities[agent]);
                bound += m_prices[agent] * double(m_problem.capacities[agent]);
            }
            for (size_t job = 0; job < m_jobs; ++job) {
                const size_t agent = bestAgent(job);
                bound += worth(agent, job);
                over[agent] += double(m_problem.resources[agent][job]);
            }
            if (bound < best) {
                best = bound;
                bestPrices = m_prices;
            }
            const double length = std::inner_product(over.begin(), over.end(), over.begin(), 0.0);
            if (length <= 0)
                break;
            for (size_t agent = 0; agent < m_agents; ++agent)
                m_prices[agent] =
                    std::max(0.0, m_prices[agent] + scale * 0.05 * std::max(1.0, std::abs(best)) *
                                                        over[agent] / length);
        }
        m_prices = bestPrices;
        return best;
    }

    // Where the choice matters most first.
    void order()
    {
        m_order.resize(m_jobs);
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::ranges::stable_sort(m_order, std::greater(),
                                 [this](size_t job) { return regret(job); });
        m_rest.assign(m_jobs + 1, 0.0);
        for (size_t depth = m_jobs; depth-- > 0;)
            m_rest[depth] = m_rest[depth + 1] + worth(bestAgent(m_order[depth]), m_order[depth]);
    }

    double regret(size_t job) const
    {
        const size_t best = bestAgent(job);
        double second = never;
        for (size_t agent = 0; agent < m_agents; ++agent) {
            if (agent != best)
                second = std::max(second, worth(agent, job));
        }
        return worth(best, job) - second;
    }

    double bound(size_t depth, qint64 profit) const
    {
        double bound = double(profit) + m_rest[depth];
        for (size_t agent = 0; agent < m_agents; ++agent)
            bound += m_prices[agent] * double(m_left[agent]);
        return bound;
    }

    void descend(size_t depth, qint64 profit)
    {
        if (m_isOut || ++m_steps > m_mostSteps || (m_steps % 4096 == 0 && m_control.isStopped())) {
            m_isOut = true;
            return;
        }
        const bool isFirst = m_answer.agents.empty();
        if (!isFirst && bound(depth, profit) < double(m_answer.profit + 1) - 1e-6)
            return;
        if (depth == m_jobs) {
            if (isFirst || profit > m_answer.profit) {
                m_answer.profit = profit;
                m_answer.agents = m_at;
            }
            return;
        }
        const size_t job = m_order[depth];
        std::vector<size_t> agents(m_agents);
        std::iota(agents.begin(), agents.end(), size_t(0));
        std::ranges::stable_sort(agents, std::greater(),
                                 [&](size_t agent) { return worth(agent, job); });
        for (const size_t agent : agents) {
            const qint64 needs = m_problem.resources[agent][job];
            if (isBarred(agent, job) || needs > m_left[agent])
                continue;
            m_left[agent] -= needs;
            m_at[job] = int(agent);
            descend(depth + 1, profit + m_problem.profits[agent][job]);
            m_left[agent] += needs;
        }
    }

    const AssignmentProblem &m_problem;
    const qint64 m_mostSteps;
    const PlanControl &m_control;
    const size_t m_agents;
    const size_t m_jobs;
    std::vector<double> m_prices;
    std::vector<qint64> m_left;
    std::vector<int> m_at;
    std::vector<size_t> m_order;
    std::vector<double> m_rest;
    AssignmentAnswer m_answer;
    qint64 m_steps = 0;
    bool m_isOut = false;
};

} // namespace

AssignmentAnswer assignJobs(const AssignmentProblem &problem, qint64 mostSteps,
                            const PlanControl &control)
{
    return JobSearch(problem, mostSteps, control).run();
}

} // namespace Revisit
