#include "core/statistics/chartrules.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>

namespace Revisit {
namespace {

constexpr qsizetype runLength = 7;

int signOf(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

// Where the sign and those before it, `length` in all, are the same and not 0.
QList<int> completedRuns(const QList<int> &signs, qsizetype length)
{
    QList<int> completed;
    qsizetype run = 0;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const bool goesOn = i > 0 && signs.at(i) == signs.at(i - 1);
        run = signs.at(i) == 0 ? 0 : goesOn ? run + 1 : 1;
        completed.append(run >= length ? signs.at(i) : 0);
    }
    return completed;
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

// Beyond two thirds of the way to a limit, and not beyond the limit.
int nearLimit(const ControlPoint &point)
{
    if (isOutside(point))
        return 0;
    const double away = point.value - point.centre;
    const double limit = away > 0 ? point.upper - point.centre : point.centre - point.lower;
    return std::abs(away) > 2 * limit / 3 ? signOf(away) : 0;
}

void add(QList<PointSignal> &signals_, Signal signal, int way)
{
    if (way != 0)
        signals_.append({signal, way});
}

} // namespace

QList<int> sevenOnOneSide(const QList<int> &sides)
{
    return completedRuns(sides, runLength);
}

QList<int> trendOfSeven(const QList<double> &values)
{
    QList<int> steps;
    for (qsizetype i = 0; i < values.size(); ++i)
        steps.append(i == 0 ? 0 : signOf(values.at(i) - values.at(i - 1)));
    return completedRuns(steps, runLength - 1); // seven points, six steps
}

QList<int> twoOfThree(const QList<int> &near)
{
    QList<int> found(near.size(), 0);
    for (qsizetype first = 0; first + 2 < near.size(); ++first) {
        for (const int way : {1, -1}) {
            if (std::count(near.begin() + first, near.begin() + first + 3, way) >= 2)
                std::fill_n(found.begin() + first, 3, way);
        }
    }
    return found;
}

QList<int> wholeRuns(const QList<int> &completed)
{
    QList<int> whole(completed.size(), 0);
    for (qsizetype last = 0; last < completed.size(); ++last) {
        if (completed.at(last) != 0) {
            const qsizetype first = std::max<qsizetype>(0, last - runLength + 1);
            std::fill(whole.begin() + first, whole.begin() + last + 1, completed.at(last));
        }
    }
    return whole;
}

bool isOutside(const ControlPoint &point)
{
    return point.value > point.upper || point.value < point.lower;
}

QList<QList<PointSignal>> signalsOf(const ControlChart &chart)
{
    QList<int> sides;
    QList<double> values;
    QList<int> near;
    for (const ControlPoint &point : chart.points) {
        sides.append(signOf(point.value - point.centre));
        values.append(point.value);
        near.append(nearLimit(point));
    }
    const QList<int> oneSide = wholeRuns(sevenOnOneSide(sides));
    const QList<int> trend = wholeRuns(trendOfSeven(values));
    const QList<int> two = twoOfThree(near);
    QList<QList<PointSignal>> all;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        QList<PointSignal> here;
        add(here, Signal::OutsideLimits, isOutside(chart.points.at(i)) ? sides.at(i) : 0);
        add(here, Signal::OneSide, oneSide.at(i));
        add(here, Signal::Trend, trend.at(i));
        add(here, Signal::NearLimit, near.at(i) == two.at(i) ? near.at(i) : 0);
        all.append(here);
    }
    return all;
}

Measured<RunChart> runChart(const QList<double> &values)
{
    if (values.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    RunChart chart;
    chart.median = medianOf(values);
    int run = 0;
    int side = 0;
    for (const double value : values) {
        const int now = signOf(value - chart.median);
        if (now == 0)
            continue;
        ++chart.useful;
        if (side != 0 && now != side)
            ++chart.crossings;
        run = now == side ? run + 1 : 1;
        side = now;
        chart.longestRun = std::max(chart.longestRun, run);
    }
    if (chart.useful < 2)
        return tl::unexpected(Undefined::NoSpread);
    using Rounding = boost::math::policies::policy<
        boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;
    const boost::math::binomial_distribution<double, Rounding> chance(chart.useful - 1, 0.5);
    chart.longestUsual = int(std::lround(std::log2(chart.useful))) + 3;
    chart.fewestUsual = int(boost::math::quantile(chance, 0.05));
    return chart;
}

} // namespace Revisit
