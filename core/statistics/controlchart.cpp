#include "core/statistics/controlchart.h"

#include <algorithm>
#include <cmath>

namespace Revisit {
namespace {

constexpr double individualsReach = 2.66;  // 3 / 1.128, rounded as it is published
constexpr double movingRangeReach = 3.267; // the upper limit of moving ranges of two
constexpr double rangeToSigma = 1.128;     // d2 of two

double meanOf(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

QList<double> movingRanges(const QList<double> &values)
{
    QList<double> ranges;
    for (qsizetype i = 1; i < values.size(); ++i)
        ranges.append(std::abs(values.at(i) - values.at(i - 1)));
    return ranges;
}

// The mean of those that do not stick out; all of them where nothing would be left.
double screenedMean(const QList<double> &ranges)
{
    const double mean = meanOf(ranges);
    QList<double> usual;
    std::ranges::copy_if(ranges, std::back_inserter(usual),
                         [mean](double range) { return range <= movingRangeReach * mean; });
    return usual.isEmpty() ? mean : meanOf(usual);
}

Measured<double> pooled(const QList<Observation> &observations)
{
    if (observations.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    double counted = 0;
    double of = 0;
    for (const Observation &each : observations) {
        if (each.count < 0)
            return tl::unexpected(Undefined::OutsideTheGroup);
        if (each.of <= 0)
            return tl::unexpected(Undefined::NoDenominator);
        counted += each.count;
        of += each.of;
    }
    return counted / of;
}

// Three sigma around the centre, cut off at what the figure can be.
template<typename Sigma>
ControlChart threeSigma(ControlKind kind, const QList<Observation> &observations, double centre,
                        double most, Sigma sigma)
{
    ControlChart chart{kind, centre, 1, 0, {}};
    for (const Observation &each : observations) {
        const double reach = 3 * sigma(each);
        chart.points.append({each.count / each.of, centre, std::max(0.0, centre - reach),
                             std::min(most, centre + reach)});
    }
    return chart;
}

Measured<double> pooledShare(const QList<Observation> &observations)
{
    const Measured<double> share = pooled(observations);
    const bool fits = std::ranges::all_of(
        observations, [](const Observation &each) { return each.count <= each.of; });
    if (share && !fits)
        return tl::unexpected(Undefined::OutsideTheGroup);
    return share;
}

} // namespace

Measured<ControlChart> individualsChart(const QList<double> &values, Screening screening)
{
    if (values.size() < 2)
        return tl::unexpected(Undefined::TooFewPoints);
    const QList<double> ranges = movingRanges(values);
    const double spread = screening == Screening::On ? screenedMean(ranges) : meanOf(ranges);
    const double centre = meanOf(values);
    const double reach = individualsReach * spread;
    ControlChart chart{ControlKind::Individuals, centre, spread, movingRangeReach * spread, {}};
    for (const double value : values)
        chart.points.append({value, centre, centre - reach, centre + reach});
    return chart;
}

Measured<ControlChart> shareChart(const QList<Observation> &observations)
{
    const Measured<double> share = pooledShare(observations);
    if (!share)
        return tl::unexpected(share.error());
    return threeSigma(ControlKind::Share, observations, *share, 1, [&](const Observation &each) {
        return std::sqrt(*share * (1 - *share) / each.of);
    });
}

Measured<ControlChart> laneyChart(const QList<Observation> &observations)
{
    const Measured<double> share = pooledShare(observations);
    if (!share)
        return tl::unexpected(share.error());
    if (observations.size() < 2)
        return tl::unexpected(Undefined::TooFewPoints);
    if (*share <= 0 || *share >= 1)
        return tl::unexpected(Undefined::NoSpread);
    const auto sigma = [&](const Observation &each) {
        return std::sqrt(*share * (1 - *share) / each.of);
    };
    QList<double> scores;
    for (const Observation &each : observations)
        scores.append((each.count / each.of - *share) / sigma(each));
    const double spread = meanOf(movingRanges(scores)) / rangeToSigma;
    ControlChart chart = threeSigma(ControlKind::LaneyShare, observations, *share, 1,
                                    [&](const Observation &each) { return spread * sigma(each); });
    chart.spread = spread;
    return chart;
}

Measured<ControlChart> rateChart(const QList<Observation> &observations)
{
    const Measured<double> rate = pooled(observations);
    if (!rate)
        return tl::unexpected(rate.error());
    return threeSigma(ControlKind::Rate, observations, *rate, HUGE_VAL,
                      [&](const Observation &each) { return std::sqrt(*rate / each.of); });
}

Measured<ControlChart> countChart(const QList<double> &counts)
{
    QList<Observation> observations;
    for (const double count : counts)
        observations.append({count, 1});
    Measured<ControlChart> chart = rateChart(observations);
    if (chart)
        chart->kind = ControlKind::Count;
    return chart;
}

Measured<ControlChart> controlChart(ControlKind kind, const QList<Observation> &observations,
                                    Screening screening)
{
    QList<double> values;
    for (const Observation &each : observations) {
        if (each.of <= 0)
            return tl::unexpected(Undefined::NoDenominator);
        values.append(each.count / each.of);
    }
    switch (kind) {
    case ControlKind::Individuals:
        return individualsChart(values, screening);
    case ControlKind::Share:
        return shareChart(observations);
    case ControlKind::Rate:
        return rateChart(observations);
    case ControlKind::Count:
        return countChart(values);
    case ControlKind::LaneyShare:
        return laneyChart(observations);
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
