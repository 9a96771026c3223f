#include "core/statistics/recapture.h"

#include <cmath>

namespace Revisit {

Measured<Recapture> recapture(qint64 first, qint64 second, qint64 both)
{
    constexpr double z = 1.959963984540054; // the normal's quantile at 0.975
    if (first <= 0 || second <= 0)
        return tl::unexpected(Undefined::NothingToCompare);
    if (both < 0 || both > first || both > second)
        return tl::unexpected(Undefined::OutsideTheGroup);
    const double a = double(first);
    const double b = double(second);
    const double m = double(both);
    const double cases = (a + 1) * (b + 1) / (m + 1) - 1;
    const double variance = (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1) * (m + 1) * (m + 2));
    const double error = std::sqrt(variance);
    return Recapture{cases, error, {cases - z * error, cases + z * error}};
}

} // namespace Revisit
