#pragma once

#include "core/forecast/backtest.h"
#include "core/forecast/forecastrandom.h"
#include "core/forecast/simulation.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>

namespace Revisit {

// Weekly counts as the design's measurement made them: negative binomial, mean 40,
// size 8, each week correlated with the one before (a Gaussian copula).
class SimulatedWeeks
{
public:
    SimulatedWeeks(double correlation, quint64 seed)
        : m_correlation(correlation)
        , m_random(seed)
        , m_state(normal())
    {}

    double next()
    {
        static const std::vector<double> table = cumulated();
        const double share = boost::math::cdf(boost::math::normal(), m_state);
        m_state = m_correlation * m_state + std::sqrt(1 - m_correlation * m_correlation) * normal();
        return double(std::ranges::lower_bound(table, share) - table.begin());
    }

private:
    double normal() { return boost::math::quantile(boost::math::normal(), m_random.unit()); }

    static std::vector<double> cumulated()
    {
        constexpr double size = 8;
        constexpr double mean = 40;
        const boost::math::negative_binomial counts(size, size / (size + mean));
        std::vector<double> table;
        for (int count = 0; count < 400; ++count)
            table.push_back(boost::math::cdf(counts, count));
        return table;
    }

    const double m_correlation;
    ForecastRandom m_random;
    double m_state;
};

// A cell of the design's table: history and work to do, in weeks.
struct CalibrationCell {
    int history;
    int backlog;
    double correlation;
};

inline const QList<CalibrationCell> &calibrationCells()
{
    static const QList<CalibrationCell> cells{{6, 40, 0},    {12, 12, 0}, {12, 40, 0},
                                              {12, 40, 0.8}, {26, 40, 0}, {26, 40, 0.8}};
    return cells;
}

struct HeldShares {
    ForecastScores ours;
    ForecastScores plain;
};

// Many histories of one cell, each forecast with either method and then lived on.
inline HeldShares calibrate(const CalibrationCell &cell, int histories, int draws, quint64 seed = 1)
{
    constexpr double mean = 40;
    QList<ForecastOutcome> ours;
    QList<ForecastOutcome> plain;
    for (int number = 0; number < histories; ++number) {
        SimulatedWeeks weeks(cell.correlation, seed * 1'000'003 + quint64(number) * 7919);
        QList<WeekDone> history;
        for (int week = 0; week < cell.history; ++week)
            history.append(WeekDone{.done = weeks.next()});
        SimulationPlan plan{.left = mean * cell.backlog, .draws = draws, .seed = seed};
        double left = plan.left;
        double actual = 0;
        while (left > 0) {
            const double done = weeks.next();
            actual += done >= left ? left / done : 1;
            left -= done;
        }
        ours.append(*outcomeOf(history, plan, actual));
        plan.method = ForecastMethod::PlainResampling;
        plain.append(*outcomeOf(history, plan, actual));
    }
    return {*scoresOf(ours), *scoresOf(plain)};
}

} // namespace Revisit
