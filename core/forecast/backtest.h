#pragma once

#include "core/forecast/simulation.h"

#include <array>
#include <optional>

namespace Revisit {

// The shares at which a date is given.
inline constexpr std::array<double, 4> forecastShares{0.15, 0.50, 0.85, 0.95};

// A forecast that was made in the past and what came of it, in weeks.
struct ForecastOutcome {
    std::array<double, 4> stated{}; // at forecastShares
    double actual = 0;
    QDate asOf = {};

    bool held(size_t share) const { return actual <= stated[share]; }
    bool isWithinBand() const { return actual >= stated[0] && actual <= stated[2]; }
};

// The loss of stating `stated` for the share of outcomes below it (Koenker and
// Bassett 1978): the smaller the better.
double pinballLoss(double stated, double actual, double share);

// How good past forecasts were. Nothing of this is defined without a forecast.
struct ForecastScores {
    qsizetype forecasts = 0;
    std::array<double, 4> coverage{}; // the share that each stated share held
    double bandCoverage = 0;          // from the first to the third share
    double bandWidth = 0;             // mean, in weeks
    double loss = 0;                  // mean pinball loss over the shares, in weeks
};
std::optional<ForecastScores> scoresOf(const QList<ForecastOutcome> &outcomes);

// A forecast with the weeks known then, beside what came. Nothing when the weeks
// say too little. A share that never ends is scored as the horizon.
std::optional<ForecastOutcome> outcomeOf(const QList<WeekDone> &history, const SimulationPlan &plan,
                                         double actual);

// When past forecasts are made anew.
enum class Cadence { MonthEnds, WeekEnds };

struct BacktestPlan {
    int history = 26;        // weeks at most that a forecast learns from
    double weeksOfWork = 4;  // what each is asked: when will this much work be done?
    QList<double> work = {}; // instead, the reviews to do as of the end of each week
    Cadence cadence = Cadence::MonthEnds;
    int draws = 2'000;
    quint64 seed = 1;
};

// What would have been forecast and what came; only where it has come.
struct Backtest {
    QList<ForecastOutcome> ours;
    QList<ForecastOutcome> plain; // the same by plain resampling
    std::optional<ForecastScores> oursScored;
    std::optional<ForecastScores> plainScored;
};

// Nothing when the watcher stopped it.
std::optional<Backtest> backtest(const QList<WeekDone> &weeks, const BacktestPlan &plan,
                                 const ForecastWatcher &watcher = {});

} // namespace Revisit
