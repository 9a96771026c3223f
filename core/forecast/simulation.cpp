#include "core/forecast/simulation.h"

#include "core/forecast/forecastrandom.h"

#include <algorithm>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace Revisit {
namespace {

constexpr double leastOfMean = 0.1;
constexpr double mostOfMean = 4;
constexpr double enough = 0.95; // of the draws, for the band to end

// Counts with a given mean, from a table of their cumulated probabilities.
class PoissonTable
{
public:
    explicit PoissonTable(double mean)
    {
        if (mean <= 0)
            return;
        const boost::math::poisson counts(mean);
        double sum = 0;
        for (int count = 0; sum < 1 - 1e-12 && count < mean + 40 * std::sqrt(mean) + 40; ++count) {
            sum += boost::math::pdf(counts, count);
            m_cumulated.push_back(sum);
        }
    }

    double draw(ForecastRandom &random) const
    {
        if (m_cumulated.empty())
            return 0;
        return double(std::ranges::lower_bound(m_cumulated, random.unit()) - m_cumulated.begin());
    }

private:
    std::vector<double> m_cumulated;
};

// All draws side by side, a week at a time.
class Simulation
{
public:
    Simulation(const QList<WeekDone> &history, const ThroughputModel &model,
               const SimulationPlan &plan)
        : m_model(model)
        , m_plan(plan)
        , m_random(plan.seed)
        , m_incoming(plan.coming.perWeek)
        , m_done(size_t(plan.draws), 0)
        , m_come(size_t(plan.draws), 0)
        , m_factor(size_t(plan.draws), never)
    {
        m_runs.finish.assign(size_t(plan.draws), plan.left > 0 ? never : 0);
        m_unfinished = plan.left > 0 ? plan.draws : 0;
        isPlain() ? takeWeeks(history) : drawMeans();
    }

    std::optional<SimulatedRuns> run(const ForecastWatcher &watcher)
    {
        const int watched = int(std::ceil(m_plan.target.value_or(0)));
        for (int week = 0; week < m_plan.horizon; ++week) {
            if (m_unfinished == 0 && week >= watched)
                break;
            if (watcher && !watcher(week * 100 / m_plan.horizon))
                return {};
            work(week);
            if (m_plan.wantsBand && (m_runs.left.isEmpty() || share() < enough))
                noteLeft();
        }
        std::ranges::sort(m_runs.finish);
        std::ranges::sort(m_factor);
        m_runs.factorNeeded = std::move(m_factor);
        return std::move(m_runs);
    }

private:
    bool isPlain() const { return m_plan.method == ForecastMethod::PlainResampling; }

    double share() const { return 1 - double(m_unfinished) / m_plan.draws; }

    void takeWeeks(const QList<WeekDone> &history)
    {
        for (const WeekDone &week : history) {
            if (week.capacity > 0)
                m_weeks.push_back(week.done / week.capacity);
        }
    }

    // One mean from each slice of equal probability, so that few draws cover all. On
    // the logarithmic scale, as a pace is never negative: in the simulated histories
    // of the tests that lost less than the plain scale did, at the same coverage.
    void drawMeans()
    {
        const boost::math::students_t chance(m_model.degrees());
        const double error = m_model.standardError / m_model.mean;
        const double offset = m_random.unit();
        for (int draw = 0; draw < m_plan.draws; ++draw) {
            const double t = boost::math::quantile(chance, (draw + offset) / m_plan.draws);
            m_means.push_back(m_model.mean *
                              std::clamp(std::exp(error * t), leastOfMean, mostOfMean));
            m_swing.push_back(m_model.last - m_means.back());
        }
        m_weeks.assign(m_model.shocks.begin(), m_model.shocks.end());
    }

    double capacityOf(int week) const
    {
        if (m_plan.capacity.isEmpty())
            return 1;
        return m_plan.capacity[std::min<qsizetype>(week, m_plan.capacity.size() - 1)];
    }

    double weekOf(size_t draw)
    {
        const double drawn = m_weeks[m_random.below(m_weeks.size())];
        if (isPlain())
            return drawn;
        m_swing[draw] = m_model.correlation * m_swing[draw] + drawn;
        return std::max(0.0, m_means[draw] + m_swing[draw]);
    }

    void work(int week)
    {
        const double capacity = capacityOf(week) * (1 - m_plan.coming.reworkShare);
        for (size_t draw = 0; draw < m_done.size(); ++draw) {
            const double done = weekOf(draw) * capacity;
            const double come = m_incoming.draw(m_random);
            finishWithin(week, draw, done, come);
            if (m_plan.target)
                noteFactor(week, draw, done, come);
            m_done[draw] += done;
            m_come[draw] += come;
        }
    }

    double leftOf(size_t draw) const { return m_plan.left + m_come[draw] - m_done[draw]; }

    // Within a week both go on evenly.
    void finishWithin(int week, size_t draw, double done, double come)
    {
        if (m_runs.finish[draw] < never || leftOf(draw) + come - done > 0)
            return;
        m_runs.finish[draw] = week + leftOf(draw) / (done - come);
        --m_unfinished;
    }

    // How many times the capacity would have done all by the end of the week, or by
    // the target within it.
    void noteFactor(int week, size_t draw, double done, double come)
    {
        const double part = std::min(1.0, *m_plan.target - week);
        const double worked = m_done[draw] + done * part;
        if (part > 0 && worked > 0)
            m_factor[draw] =
                std::min(m_factor[draw], (m_plan.left + m_come[draw] + come * part) / worked);
    }

    void noteLeft()
    {
        std::vector<double> left;
        left.reserve(m_done.size());
        for (size_t draw = 0; draw < m_done.size(); ++draw)
            left.push_back(m_runs.finish[draw] < never ? 0 : std::max(0.0, leftOf(draw)));
        const auto at = [&left](double share) {
            const auto place = left.begin() + qsizetype(share * double(left.size() - 1));
            std::nth_element(left.begin(), place, left.end());
            return *place;
        };
        m_runs.left.append({at(0.15), at(0.50), at(0.85)});
    }

    const ThroughputModel &m_model;
    const SimulationPlan &m_plan;
    ForecastRandom m_random;
    const PoissonTable m_incoming;
    std::vector<double> m_weeks; // past weeks, or the shocks of past weeks
    std::vector<double> m_means;
    std::vector<double> m_swing;
    std::vector<double> m_done;
    std::vector<double> m_come;
    std::vector<double> m_factor;
    SimulatedRuns m_runs;
    int m_unfinished = 0;
};

} // namespace

double quantileOf(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return never;
    const double at = std::ceil(share * double(sorted.size())) - 1;
    return sorted[size_t(std::clamp(at, 0.0, double(sorted.size() - 1)))];
}

double shareUpTo(const std::vector<double> &sorted, double value)
{
    if (sorted.empty())
        return 0;
    return double(std::ranges::upper_bound(sorted, value) - sorted.begin()) / double(sorted.size());
}

std::optional<SimulatedRuns> simulate(const QList<WeekDone> &history, const ThroughputModel &model,
                                      const SimulationPlan &plan, const ForecastWatcher &watcher)
{
    return Simulation(history, model, plan).run(watcher);
}

double daysToFinish(double left, double perDay, double incoming)
{
    if (left <= 0)
        return 0;
    return perDay > incoming ? left / (perDay - incoming) : never;
}

double weeksUnderWay(double underWay, double donePerWeek)
{
    return donePerWeek > 0 ? underWay / donePerWeek : never;
}

} // namespace Revisit
