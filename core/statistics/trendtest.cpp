#include "core/statistics/trendtest.h"

#include <QMap>

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace Revisit {
namespace {

int direction(double step)
{
    return step > 0 ? 1 : step < 0 ? -1 : 0;
}

double middleOf(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

double varianceOf(const QList<double> &values)
{
    const auto share = [](double n) { return n * (n - 1) * (2 * n + 5); };
    QMap<double, int> tied;
    for (const double value : values)
        ++tied[value];
    double sum = share(double(values.size()));
    for (const int each : std::as_const(tied))
        sum -= share(each);
    return sum / 18;
}

} // namespace

Measured<TrendTest> trendTest(const QList<double> &values)
{
    constexpr qsizetype fewest = 3;
    if (values.size() < fewest)
        return tl::unexpected(Undefined::TooFewPoints);
    TrendTest test;
    QList<double> slopes;
    for (qsizetype later = 1; later < values.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const double step = values.at(later) - values.at(earlier);
            test.score += direction(step);
            slopes.append(step / double(later - earlier));
        }
    }
    test.slope = middleOf(slopes);
    test.variance = varianceOf(values);
    if (test.variance <= 0)
        return tl::unexpected(Undefined::NoSpread);
    test.z = double(test.score - direction(double(test.score))) / std::sqrt(test.variance);
    test.pValue =
        2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(test.z)));
    return test;
}

Measured<std::array<double, 12>> monthIndices(const QList<MonthValue> &months)
{
    constexpr int years = 3;
    std::array<double, 12> sums{};
    std::array<int, 12> counts{};
    double total = 0;
    for (const MonthValue &each : months) {
        const size_t month = size_t(each.month.month()) - 1;
        sums[month] += each.value;
        ++counts[month];
        total += each.value;
    }
    if (*std::ranges::min_element(counts) < years)
        return tl::unexpected(Undefined::TooFewPoints);
    if (total <= 0)
        return tl::unexpected(Undefined::NoSpread);
    const double usual = total / double(months.size());
    for (size_t month = 0; month < sums.size(); ++month)
        sums[month] /= counts[month] * usual;
    return sums;
}

} // namespace Revisit
