#include "core/statistics/rateratio.h"

#include "core/statistics/acceptance.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <limits>

namespace Revisit {
namespace {

constexpr double z = 1.959963984540054; // the normal's quantile at 0.975
constexpr double tail = 0.025;

Measured<void> checkPeriods(const TwoPeriods &periods)
{
    if (periods.overBefore <= 0 || periods.overAfter <= 0)
        return tl::unexpected(Undefined::NoDenominator);
    if (periods.before < 0 || periods.after < 0)
        return tl::unexpected(Undefined::OutsideTheGroup);
    if (periods.before + periods.after == 0)
        return tl::unexpected(Undefined::NothingToCompare);
    return {};
}

// The ratio of the rates at which the second period has the share of all counts.
double ratioAt(double share, const TwoPeriods &periods)
{
    if (share >= 1)
        return std::numeric_limits<double>::infinity();
    return share / (1 - share) * periods.overBefore / periods.overAfter;
}

// Half the probability of the count itself and all of what lies beyond.
double midTail(double count, double all, double share, bool isUpper)
{
    const boost::math::binomial chance(all, share);
    const double beyond = isUpper ? boost::math::cdf(boost::math::complement(chance, count))
                                  : (count > 0 ? boost::math::cdf(chance, count - 1) : 0);
    return beyond + boost::math::pdf(chance, count) / 2;
}

// The share at which the tail holds 2.5 %: it grows with the share at the upper
// side and falls with it at the lower.
double midShare(double count, double all, bool isUpper)
{
    double low = 0;
    double high = 1;
    constexpr int halvings = 100;
    for (int i = 0; i < halvings; ++i) {
        const double share = (low + high) / 2;
        const bool isTooSmall = midTail(count, all, share, isUpper) < tail;
        (isTooSmall == isUpper ? low : high) = share;
    }
    return (low + high) / 2;
}

Interval midInterval(const TwoPeriods &periods)
{
    const double all = double(periods.before + periods.after);
    const double after = double(periods.after);
    const double lower = periods.after == 0 ? 0 : midShare(after, all, true);
    const double upper = periods.before == 0 ? 1 : midShare(after, all, false);
    return {ratioAt(lower, periods), ratioAt(upper, periods)};
}

// The sum of all probabilities that are no greater than that of what was seen.
double exactP(const TwoPeriods &periods)
{
    const double all = double(periods.before + periods.after);
    const double share = periods.overAfter / (periods.overBefore + periods.overAfter);
    const boost::math::binomial chance(all, share);
    const double seen = boost::math::pdf(chance, double(periods.after)) * (1 + 1e-7);
    double sum = 0;
    for (double count = 0; count <= all; ++count) {
        const double each = boost::math::pdf(chance, count);
        if (each <= seen)
            sum += each;
    }
    return std::min(1.0, sum);
}

Measured<Interval> waldInterval(const TwoPeriods &periods, double phi)
{
    if (periods.before == 0 || periods.after == 0)
        return tl::unexpected(Undefined::NothingBefore);
    const double ratio =
        (double(periods.after) / periods.overAfter) / (double(periods.before) / periods.overBefore);
    const double reach =
        z * std::sqrt(phi * (1 / double(periods.before) + 1 / double(periods.after)));
    return Interval{ratio * std::exp(-reach), ratio * std::exp(reach)};
}

} // namespace

Measured<RateRatio> rateRatio(const TwoPeriods &periods)
{
    if (const auto fits = checkPeriods(periods); !fits)
        return tl::unexpected(fits.error());
    const double before = double(periods.before) / periods.overBefore;
    const double after = double(periods.after) / periods.overAfter;
    RateRatio compared;
    if (periods.before > 0)
        compared.ratio = after / before;
    compared.wald = waldInterval(periods, 1);
    const Interval exact = *clopperPearson(periods.after, periods.before + periods.after);
    compared.exact = {ratioAt(exact.lower, periods), ratioAt(exact.upper, periods)};
    compared.midP = midInterval(periods);
    compared.pValue = exactP(periods);
    compared.difference = after - before;
    const double reach = z * std::sqrt(before / periods.overBefore + after / periods.overAfter);
    compared.differenceInterval = {compared.difference - reach, compared.difference + reach};
    return compared;
}

Measured<Interval> quasiPoisson(const TwoPeriods &periods, double phi)
{
    if (const auto fits = checkPeriods(periods); !fits)
        return tl::unexpected(fits.error());
    return waldInterval(periods, std::max(1.0, phi));
}

} // namespace Revisit
