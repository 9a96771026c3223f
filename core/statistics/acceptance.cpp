#include "core/statistics/acceptance.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace Revisit {
namespace {

bool isBetween(double share)
{
    return share > 0 && share < 1;
}

Measured<void> checkCounts(qint64 found, qint64 checked)
{
    if (checked == 0)
        return tl::unexpected(Undefined::NothingToCompare);
    if (found < 0 || checked < 0 || found > checked)
        return tl::unexpected(Undefined::OutsideTheGroup);
    return {};
}

// Counts need not be whole: Korn and Graubard's are not.
double lowerEnd(double found, double checked, double tail)
{
    if (found <= 0)
        return 0;
    return boost::math::quantile(boost::math::beta_distribution<>(found, checked - found + 1),
                                 tail);
}

double upperEnd(double found, double checked, double tail)
{
    if (found >= checked)
        return 1;
    return boost::math::quantile(boost::math::complement(
        boost::math::beta_distribution<>(found + 1, checked - found), tail));
}

// Of the groups that were sampled, not looked at as a whole.
struct Sampled {
    double cases = 0;
    double checked = 0;
    double found = 0;    // of all its cases, as estimated
    double variance = 0; // of the estimated share
    double squaredWeights = 0;
    qsizetype groups = 0;

    double share() const { return found / cases; }
};

Sampled sampledOf(const QList<SampledGroup> &groups)
{
    Sampled all;
    for (const SampledGroup &group : groups) {
        if (group.cases == group.checked)
            continue;
        const double weight = double(group.cases) / double(group.checked);
        all.cases += double(group.cases);
        all.checked += double(group.checked);
        all.found += weight * double(group.found);
        all.squaredWeights += weight * weight * double(group.checked);
        ++all.groups;
    }
    for (const SampledGroup &group : groups) {
        if (group.cases == group.checked)
            continue;
        const double share = double(group.found) / double(group.checked);
        const double left = 1 - double(group.checked) / double(group.cases);
        all.variance += std::pow(double(group.cases) / all.cases, 2) * left * share * (1 - share) /
                        double(group.checked - 1);
    }
    return all;
}

// The size of a simple random sample that would tell as much.
double effectiveSize(const Sampled &sampled)
{
    const double share = sampled.share();
    const double kish = sampled.cases * sampled.cases / sampled.squaredWeights;
    if (sampled.variance <= 0)
        return kish;
    const double size = share * (1 - share) / sampled.variance;
    const double freedom = sampled.checked - double(sampled.groups);
    const auto reach = [](double degrees) {
        return boost::math::quantile(boost::math::students_t(degrees), 0.975);
    };
    const double adjusted = size * std::pow(reach(sampled.checked - 1) / reach(freedom), 2);
    return std::min(adjusted, sampled.checked);
}

Interval sampledInterval(const Sampled &sampled)
{
    const double size = effectiveSize(sampled);
    const double found = sampled.share() * size;
    constexpr double tail = 0.025;
    return {lowerEnd(found, size, tail), upperEnd(found, size, tail)};
}

} // namespace

Measured<Interval> clopperPearson(qint64 found, qint64 checked, double confidence)
{
    if (const auto fits = checkCounts(found, checked); !fits)
        return tl::unexpected(fits.error());
    if (!isBetween(confidence))
        return tl::unexpected(Undefined::NotAShare);
    const double tail = (1 - confidence) / 2;
    return Interval{lowerEnd(double(found), double(checked), tail),
                    upperEnd(double(found), double(checked), tail)};
}

Measured<double> upperLimit(qint64 found, qint64 checked, double confidence)
{
    if (const auto fits = checkCounts(found, checked); !fits)
        return tl::unexpected(fits.error());
    if (!isBetween(confidence))
        return tl::unexpected(Undefined::NotAShare);
    return upperEnd(double(found), double(checked), 1 - confidence);
}

Measured<double> acceptsShare(const AcceptancePlan &plan, double wrong)
{
    if (const auto fits = checkCounts(plan.allowed, plan.checked); !fits)
        return tl::unexpected(fits.error());
    if (wrong < 0 || wrong > 1)
        return tl::unexpected(Undefined::NotAShare);
    return boost::math::cdf(boost::math::binomial(double(plan.checked), wrong),
                            double(plan.allowed));
}

Measured<double> acceptsLot(const AcceptancePlan &plan, qint64 lot, qint64 wrong)
{
    if (const auto fits = checkCounts(plan.allowed, plan.checked); !fits)
        return tl::unexpected(fits.error());
    if (wrong < 0 || wrong > lot || plan.checked > lot)
        return tl::unexpected(Undefined::OutsideTheGroup);
    const qint64 fewest = std::max<qint64>(0, plan.checked + wrong - lot);
    if (plan.allowed < fewest)
        return 0.0;
    if (plan.allowed >= std::min(plan.checked, wrong))
        return 1.0;
    return boost::math::cdf(
        boost::math::hypergeometric(unsigned(wrong), unsigned(plan.checked), unsigned(lot)),
        unsigned(plan.allowed));
}

Measured<double> shareAcceptedWith(const AcceptancePlan &plan, double probability)
{
    if (const auto fits = checkCounts(plan.allowed, plan.checked); !fits)
        return tl::unexpected(fits.error());
    if (!isBetween(probability) || plan.allowed == plan.checked)
        return tl::unexpected(Undefined::NotAShare);
    return upperEnd(double(plan.allowed), double(plan.checked), probability);
}

Measured<qint64> smallestSample(qint64 lot, qint64 wrong, double confidence)
{
    if (wrong < 1 || wrong > lot)
        return tl::unexpected(Undefined::OutsideTheGroup);
    if (!isBetween(confidence))
        return tl::unexpected(Undefined::NotAShare);
    double unseen = 1; // the probability that no wrong case was drawn yet
    qint64 checked = 0;
    while (unseen > 1 - confidence) {
        unseen *= double(lot - wrong - checked) / double(lot - checked);
        ++checked;
    }
    return checked;
}

Measured<EstimatedShare> estimatedShare(const QList<SampledGroup> &groups)
{
    EstimatedShare all;
    qint64 counted = 0;
    for (const SampledGroup &group : groups) {
        if (group.cases < 0 || group.found < 0 || group.found > group.checked ||
            group.checked > group.cases)
            return tl::unexpected(Undefined::OutsideTheGroup);
        if (group.cases > 0 && group.checked == 0)
            return tl::unexpected(Undefined::GroupNotSampled);
        if (group.cases > 1 && group.checked == 1)
            return tl::unexpected(Undefined::OneItem);
        all.cases += group.cases;
        all.checked += group.checked;
        all.found += group.found;
        if (group.cases == group.checked)
            counted += group.found;
    }
    if (all.cases == 0)
        return tl::unexpected(Undefined::NothingToCompare);
    const Sampled sampled = sampledOf(groups);
    const double cases = double(all.cases);
    all.share = (double(counted) + sampled.found) / cases;
    all.interval = {all.share, all.share};
    if (sampled.groups == 0)
        return all;
    const Interval ofSampled = sampledInterval(sampled);
    all.interval = {(double(counted) + ofSampled.lower * sampled.cases) / cases,
                    (double(counted) + ofSampled.upper * sampled.cases) / cases};
    return all;
}

} // namespace Revisit
