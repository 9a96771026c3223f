#include "core/statistics/quantile.h"

#include <boost/math/distributions/binomial.hpp>

namespace Revisit {
namespace {

constexpr double quantileTail = 0.025; // outside the interval, on either side

using Binomial = boost::math::binomial_distribution<double>;

// The largest count with no more than the tail at or below it; none for a small sample.
std::optional<qsizetype> lowerPlace(const Binomial &below, qsizetype of)
{
    const auto atOrBelow = [&](qsizetype count) { return boost::math::cdf(below, double(count)); };
    auto place = qsizetype(boost::math::quantile(below, quantileTail));
    while (place >= 0 && atOrBelow(place) > quantileTail)
        --place;
    while (place + 1 < of && atOrBelow(place + 1) <= quantileTail)
        ++place;
    return place < 0 ? std::nullopt : std::optional(place);
}

// The smallest count with no more than the tail above it.
std::optional<qsizetype> upperPlace(const Binomial &below, qsizetype of)
{
    const auto above = [&](qsizetype count) {
        return boost::math::cdf(boost::math::complement(below, double(count)));
    };
    auto place = qsizetype(boost::math::quantile(boost::math::complement(below, quantileTail)));
    while (place < of && above(place) > quantileTail)
        ++place;
    while (place > 0 && above(place - 1) <= quantileTail)
        --place;
    return place < of ? std::optional(place) : std::nullopt;
}

} // namespace

Measured<Quantile> quantile(const QList<double> &sorted, double share)
{
    if (sorted.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    if (!(share > 0 && share < 1))
        return tl::unexpected(Undefined::NotAShare);
    const qsizetype of = sorted.size();
    const Binomial below(double(of), share);
    Quantile result{sorted.at(qsizetype(share * double(of - 1) + 0.5)), {}, {}, of};
    if (const auto place = lowerPlace(below, of))
        result.lower = sorted.at(*place);
    if (const auto place = upperPlace(below, of))
        result.upper = sorted.at(*place);
    return result;
}

} // namespace Revisit
