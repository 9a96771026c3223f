#include "core/forecast/backtest.h"

#include <algorithm>
#include <cmath>

namespace Revisit {
namespace {

// Weeks until that much was done after the week `from`; nothing if it is not yet.
std::optional<double> weeksUntilDone(const QList<WeekDone> &weeks, qsizetype from, double work)
{
    for (qsizetype at = from + 1; at < weeks.size(); ++at) {
        const double done = weeks[at].done;
        if (work <= done)
            return double(at - from - 1) + (done > 0 ? work / done : 0);
        work -= done;
    }
    return {};
}

bool isOrigin(const QList<WeekDone> &weeks, qsizetype at, Cadence cadence)
{
    if (cadence == Cadence::WeekEnds)
        return true;
    // The last week that was over when its month was.
    const QDate sunday = weeks[at].monday.addDays(6);
    return sunday.month() != sunday.addDays(7).month();
}

class Backtesting
{
public:
    Backtesting(const QList<WeekDone> &weeks, const BacktestPlan &plan)
        : m_weeks(weeks)
        , m_plan(plan)
    {}

    std::optional<Backtest> run(const ForecastWatcher &watcher)
    {
        for (qsizetype at = ThroughputModel::leastWeeks - 1; at < m_weeks.size(); ++at) {
            if (watcher && !watcher(int(at * 100 / m_weeks.size())))
                return {};
            if (isOrigin(m_weeks, at, m_plan.cadence))
                forecastFrom(at);
        }
        m_test.oursScored = scoresOf(m_test.ours);
        m_test.plainScored = scoresOf(m_test.plain);
        return std::move(m_test);
    }

private:
    void forecastFrom(qsizetype at)
    {
        const qsizetype count = std::min<qsizetype>(at + 1, m_plan.history);
        const QList<WeekDone> history = m_weeks.sliced(at + 1 - count, count);
        SimulationPlan plan{.left = workAt(at, history), .draws = m_plan.draws};
        // What is known of the working days ahead was known then.
        for (qsizetype week = at + 1; week < m_weeks.size(); ++week)
            plan.capacity.append(m_weeks[week].capacity);
        plan.capacity.append(1);
        plan.seed = m_plan.seed + quint64(at);
        const std::optional<double> actual = weeksUntilDone(m_weeks, at, plan.left);
        if (plan.left <= 0 || !actual)
            return;
        const auto ours = outcomeOf(history, plan, *actual);
        plan.method = ForecastMethod::PlainResampling;
        const auto plain = outcomeOf(history, plan, *actual);
        if (!ours || !plain)
            return;
        m_test.ours.append(*ours);
        m_test.plain.append(*plain);
        m_test.ours.last().asOf = m_test.plain.last().asOf = m_weeks[at].monday.addDays(6);
    }

    double workAt(qsizetype at, const QList<WeekDone> &history) const
    {
        if (!m_plan.work.isEmpty())
            return m_plan.work.value(at);
        double done = 0;
        for (const WeekDone &week : history)
            done += week.done;
        return std::round(m_plan.weeksOfWork * done / double(history.size()));
    }

    const QList<WeekDone> &m_weeks;
    const BacktestPlan &m_plan;
    Backtest m_test;
};

} // namespace

double pinballLoss(double stated, double actual, double share)
{
    return actual >= stated ? share * (actual - stated) : (1 - share) * (stated - actual);
}

std::optional<ForecastScores> scoresOf(const QList<ForecastOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return {};
    ForecastScores scores;
    scores.forecasts = outcomes.size();
    const double each = 1 / double(outcomes.size());
    for (const ForecastOutcome &outcome : outcomes) {
        for (size_t share = 0; share < forecastShares.size(); ++share) {
            scores.coverage[share] += outcome.held(share) ? each : 0;
            scores.loss +=
                pinballLoss(outcome.stated[share], outcome.actual, forecastShares[share]) * each /
                double(forecastShares.size());
        }
        scores.bandCoverage += outcome.isWithinBand() ? each : 0;
        scores.bandWidth += (outcome.stated[2] - outcome.stated[0]) * each;
    }
    return scores;
}

std::optional<ForecastOutcome> outcomeOf(const QList<WeekDone> &history, const SimulationPlan &plan,
                                         double actual)
{
    const auto model = throughputModel(history);
    if (!model)
        return {};
    SimulationPlan noBand = plan;
    noBand.wantsBand = false;
    const SimulatedRuns runs = *simulate(history, *model, noBand);
    ForecastOutcome outcome{.actual = actual};
    for (size_t share = 0; share < forecastShares.size(); ++share)
        outcome.stated[share] =
            std::min(quantileOf(runs.finish, forecastShares[share]), double(plan.horizon));
    return outcome;
}

std::optional<Backtest> backtest(const QList<WeekDone> &weeks, const BacktestPlan &plan,
                                 const ForecastWatcher &watcher)
{
    return Backtesting(weeks, plan).run(watcher);
}

} // namespace Revisit
