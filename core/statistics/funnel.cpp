#include "core/statistics/funnel.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>

namespace Revisit {
namespace {

// The point between the whole counts at which the distribution would reach the
// probability.
template<typename Distribution>
double interpolated(const Distribution &distribution, double probability)
{
    const double guess = boost::math::mean(distribution);
    double count = std::max(0.0, std::floor(guess));
    while (count > 0 && boost::math::cdf(distribution, count - 1) >= probability)
        --count;
    while (boost::math::cdf(distribution, count) < probability)
        ++count;
    const double at = boost::math::cdf(distribution, count);
    return count - (at - probability) / boost::math::pdf(distribution, count);
}

template<typename Distribution>
FunnelLimits limitsOf(const Distribution &distribution, double of)
{
    return {interpolated(distribution, 0.001) / of, interpolated(distribution, 0.025) / of,
            interpolated(distribution, 0.975) / of, interpolated(distribution, 0.999) / of};
}

FunnelLimits widened(const FunnelLimits &limits, double target, double by)
{
    const auto away = [&](double limit) {
        return std::clamp(target + (limit - target) * by, 0.0, 1.0);
    };
    return {away(limits.lower999), away(limits.lower95), away(limits.upper95),
            away(limits.upper999)};
}

FunnelPlace placeOf(double share, const FunnelLimits &limits)
{
    if (share < limits.lower999)
        return FunnelPlace::Below999;
    if (share > limits.upper999)
        return FunnelPlace::Above999;
    if (share < limits.lower95)
        return FunnelPlace::Below95;
    return share > limits.upper95 ? FunnelPlace::Above95 : FunnelPlace::Within;
}

double targetOf(const QList<Observation> &observations)
{
    double counted = 0;
    double of = 0;
    for (const Observation &each : observations) {
        counted += each.count;
        of += each.of;
    }
    return counted / of;
}

// A tenth of the scores at each end takes the value of its neighbour inside.
void winsorise(QList<double> &scores)
{
    std::ranges::sort(scores);
    const qsizetype ends = scores.size() / 10;
    for (qsizetype i = 0; i < ends; ++i) {
        scores[i] = scores.at(ends);
        scores[scores.size() - 1 - i] = scores.at(scores.size() - 1 - ends);
    }
}

} // namespace

Measured<FunnelLimits> binomialFunnel(double target, qint64 of)
{
    if (of <= 0)
        return tl::unexpected(Undefined::NoDenominator);
    if (target <= 0 || target >= 1)
        return tl::unexpected(Undefined::NotAShare);
    return limitsOf(boost::math::binomial(double(of), target), double(of));
}

Measured<FunnelLimits> poissonFunnel(double expected)
{
    if (expected <= 0)
        return tl::unexpected(Undefined::NoDenominator);
    return limitsOf(boost::math::poisson(expected), expected);
}

Measured<double> overdispersion(const QList<Observation> &observations)
{
    if (observations.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    const bool isCounted =
        std::ranges::all_of(observations, [](const Observation &each) { return each.of > 0; });
    if (!isCounted)
        return tl::unexpected(Undefined::NoDenominator);
    const double target = targetOf(observations);
    if (target <= 0 || target >= 1)
        return tl::unexpected(Undefined::NoSpread);
    QList<double> scores;
    for (const Observation &each : observations)
        scores.append((each.count / each.of - target) / std::sqrt(target * (1 - target) / each.of));
    winsorise(scores);
    double squares = 0;
    for (const double score : scores)
        squares += score * score;
    return squares / double(scores.size());
}

Measured<Funnel> funnelOfShares(const QList<Observation> &observations, Overdispersion how)
{
    const Measured<double> phi = overdispersion(observations);
    if (!phi)
        return tl::unexpected(phi.error());
    Funnel funnel{targetOf(observations), *phi, {}};
    const double by = how == Overdispersion::Adjusted && *phi > 1 ? std::sqrt(*phi) : 1;
    for (const Observation &each : observations) {
        const Measured<FunnelLimits> limits = binomialFunnel(funnel.target, qint64(each.of));
        if (!limits)
            return tl::unexpected(limits.error());
        const FunnelLimits wide = widened(*limits, funnel.target, by);
        const double share = each.count / each.of;
        funnel.points.append({each, share, wide, placeOf(share, wide)});
    }
    return funnel;
}

} // namespace Revisit
