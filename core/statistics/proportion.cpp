#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace Revisit {

Measured<Share> wilson(qint64 count, qint64 of)
{
    constexpr double z = 1.959963984540054; // the normal's quantile at 0.975
    if (of == 0)
        return tl::unexpected(Undefined::NoDenominator);
    if (count < 0 || of < 0 || count > of)
        return tl::unexpected(Undefined::OutsideTheGroup);
    const double n = double(of);
    const double share = double(count) / n;
    const double denominator = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / denominator;
    const double reach = z / denominator * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double lower = count == 0 ? 0 : std::max(0.0, middle - reach);
    const double upper = count == of ? 1 : std::min(1.0, middle + reach);
    return Share{share, {lower, upper}, count, of};
}

} // namespace Revisit
