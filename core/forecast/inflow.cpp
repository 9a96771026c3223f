#include "core/forecast/inflow.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace Revisit {
namespace {

constexpr int inflowWeek = 7;        // days
constexpr double ofEachTail = 0.025; // of 95 of 100

QDate mondayAfter(QDate day)
{
    return day.addDays(inflowWeek + 1 - day.dayOfWeek());
}

// Of the sum of `weeks` weeks (Garwood 1936).
std::pair<double, double> poissonLimits(int cases)
{
    using Chi = boost::math::chi_squared;
    const double lower = cases == 0 ? 0 : quantile(Chi(2.0 * cases), ofEachTail) / 2;
    return {lower, quantile(complement(Chi(2.0 * (cases + 1)), ofEachTail)) / 2};
}

// What the mean may be off by, by the spread of the weeks.
double studentReach(const QList<int> &weekly, double mean)
{
    const auto count = double(weekly.size());
    double squares = 0;
    for (const int cases : weekly)
        squares += (cases - mean) * (cases - mean);
    const double error = std::sqrt(squares / (count - 1) / count);
    return error * quantile(complement(boost::math::students_t(count - 1), ofEachTail));
}

} // namespace

QList<int> weeklyInflow(const QList<CasesCameIn> &days, QDate asOf)
{
    QDate first;
    for (const CasesCameIn &day : days) {
        if (day.cases > 0 && (!first.isValid() || day.on < first))
            first = day.on;
    }
    if (!first.isValid())
        return {};
    const QDate start = mondayAfter(first);
    const qint64 weeks = (start.daysTo(asOf) + 1) / inflowWeek;
    QList<int> weekly(std::max<qint64>(0, weeks), 0);
    for (const CasesCameIn &day : days) {
        const qint64 since = start.daysTo(day.on);
        if (since >= 0 && since / inflowWeek < weekly.size())
            weekly[since / inflowWeek] += day.cases;
    }
    return weekly;
}

std::optional<InflowEstimate> inflowEstimate(const QList<int> &weekly)
{
    if (weekly.size() < fewestInflowWeeks)
        return std::nullopt;
    const int cases = std::accumulate(weekly.begin(), weekly.end(), 0);
    const auto weeks = double(weekly.size());
    const double mean = cases / weeks;
    const double reach = studentReach(weekly, mean);
    const auto [least, most] = poissonLimits(cases);
    return InflowEstimate{int(weekly.size()), cases, mean,
                          std::max(0.0, std::min(least / weeks, mean - reach)),
                          std::max(most / weeks, mean + reach)};
}

} // namespace Revisit
