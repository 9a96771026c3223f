#pragma once

#include "core/base/result.h"
#include "core/forecast/backtest.h"
#include "core/forecast/capacityahead.h"
#include "core/forecast/caseweighing.h"

namespace Revisit {

// The method by which forecasts are made; a new one gets a new name.
inline const QString forecastMethodName = QStringLiteral("mean-and-swing/1");

// What was signed off in a week and the minutes that there were for it.
struct WeekOnRecord {
    QDate monday;
    int done = 0;
    qint64 minutes = 0;

    bool operator==(const WeekOnRecord &) const = default;
};

// All that a forecast was made from: with it and the method anyone gets it again.
struct ForecastInputs {
    QDate asOf;                // known at the end of this day
    QList<WeekOnRecord> weeks; // complete ISO weeks, the oldest first
    qint64 left = 0;           // cases not signed off
    double officers = 0;       // full-time equivalents, on the books as of that day
    QDate target;
    ForecastAssumptions assumptions;
    CapacityAhead ahead;                       // with the assumptions in it
    std::optional<CaseWeighing> weighing = {}; // how its weight was worked out

    bool operator==(const ForecastInputs &) const = default;
};

// A week's end and what is left then, in 15, 50 and 85 of 100 draws at most.
struct ForecastBandPoint {
    QDate on;
    double lower = 0;
    double middle = 0;
    double upper = 0;

    bool operator==(const ForecastBandPoint &) const = default;
};

struct Forecast {
    // At forecastShares; none: not within five years in that share of the draws.
    std::array<std::optional<QDate>, 4> dates{};
    double chance = 0; // of being done by the end of the target date
    // For the target at the confidence asked for; none: no number is enough.
    std::optional<double> factorNeeded = {};
    int weeks = 0; // learned from
    double mean = 0;
    double deviation = 0;
    double correlation = 0;
    bool isDrifting = false;
    double slope = 0;
    QList<ForecastBandPoint> band = {};

    std::optional<double> rateNeeded() const; // reviews a week of the usual size
    std::optional<int> officersNeeded(double officers) const;

    bool operator==(const Forecast &) const = default;
};

// Fault::NotFound with the reason when there can be no forecast; Fault::Busy when
// the watcher stopped it.
Result<Forecast> forecastOf(const ForecastInputs &inputs, const ForecastWatcher &watcher = {});

// The history relative to its own mean capacity, and that mean in minutes a week.
QList<WeekDone> relativeWeeks(const QList<WeekOnRecord> &weeks);
double usualMinutes(const QList<WeekOnRecord> &weeks);

} // namespace Revisit
