#include "core/forecast/forecast.h"

#include "core/base/text.h"

#include <cmath>

namespace Revisit {
namespace {

constexpr int horizonWeeks = 260; // five years

SimulationPlan planOf(const ForecastInputs &inputs)
{
    const ForecastAssumptions &of = inputs.assumptions;
    SimulationPlan plan{
        .left = double(inputs.left) * of.weightPercent / 100,
        .coming = {double(of.inflowPerWeek) * of.weightPercent / 100, of.reworkPercent / 100.0},
        .draws = of.draws,
        .seed = of.seed,
        .horizon = horizonWeeks};
    const double usual = usualMinutes(inputs.weeks);
    for (qsizetype week = 0; week < inputs.ahead.minutes.size() / 7; ++week)
        plan.capacity.append(double(inputs.ahead.inWeek(week)) / usual);
    plan.target = inputs.ahead.weeksAt(inputs.target);
    return plan;
}

Forecast readOff(const ForecastInputs &inputs, const SimulationPlan &plan,
                 const SimulatedRuns &runs)
{
    Forecast forecast;
    for (size_t share = 0; share < forecastShares.size(); ++share) {
        const double weeks = quantileOf(runs.finish, forecastShares[share]);
        if (weeks < never)
            forecast.dates[share] = plan.left > 0 ? inputs.ahead.dayAt(weeks) : inputs.asOf;
    }
    forecast.chance = shareUpTo(runs.finish, *plan.target + 1e-9);
    const double factor =
        quantileOf(runs.factorNeeded, inputs.assumptions.confidencePercent / 100.0);
    if (factor < never)
        forecast.factorNeeded = factor;
    const double weight = 100.0 / inputs.assumptions.weightPercent;
    for (qsizetype week = 0; week < runs.left.size(); ++week) {
        const LeftAfterWeek &left = runs.left[week];
        forecast.band.append({inputs.ahead.from.addDays(7 * week + 6), left.lower * weight,
                              left.middle * weight, left.upper * weight});
    }
    return forecast;
}

} // namespace

std::optional<double> Forecast::rateNeeded() const
{
    return factorNeeded ? std::optional(*factorNeeded * mean) : std::nullopt;
}

std::optional<int> Forecast::officersNeeded(double officers) const
{
    if (!factorNeeded || officers <= 0)
        return {};
    return int(std::ceil(*factorNeeded * officers - 1e-9));
}

double usualMinutes(const QList<WeekOnRecord> &weeks)
{
    double minutes = 0;
    int counted = 0;
    for (const WeekOnRecord &week : weeks) {
        minutes += double(week.minutes);
        counted += int(week.minutes > 0);
    }
    return counted > 0 ? minutes / counted : 1;
}

QList<WeekDone> relativeWeeks(const QList<WeekOnRecord> &weeks)
{
    const double usual = usualMinutes(weeks);
    QList<WeekDone> relative;
    for (const WeekOnRecord &week : weeks)
        relative.append(WeekDone{week.monday, double(week.done), double(week.minutes) / usual});
    return relative;
}

Result<Forecast> forecastOf(const ForecastInputs &inputs, const ForecastWatcher &watcher)
{
    const QList<WeekDone> history = relativeWeeks(inputs.weeks);
    const auto model = throughputModel(history);
    if (!model)
        return fail(Fault::NotFound, noForecastText(model.error(), inputs.weeks.size()));
    const SimulationPlan plan = planOf(inputs);
    const std::optional<SimulatedRuns> runs = simulate(history, *model, plan, watcher);
    if (!runs)
        return fail(Fault::Busy, CoreText::tr("The forecast was stopped; nothing was kept."));
    Forecast forecast = readOff(inputs, plan, *runs);
    forecast.weeks = model->weeks;
    forecast.mean = model->mean;
    forecast.deviation = model->deviation;
    forecast.correlation = model->correlation;
    forecast.isDrifting = model->isDrifting;
    forecast.slope = model->slope;
    return forecast;
}

} // namespace Revisit
