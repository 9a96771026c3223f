#include "core/proposal/fairness.h"

#include <algorithm>
#include <numeric>

namespace Revisit {
namespace {

double sumOfShares(const std::vector<double> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

} // namespace

Measured<double> gini(std::vector<double> shares)
{
    const double sum = sumOfShares(shares);
    if (sum <= 0)
        return tl::unexpected(Undefined::NothingToCompare);
    std::ranges::sort(shares);
    double weighted = 0;
    for (size_t i = 0; i < shares.size(); ++i)
        weighted += double(i + 1) * shares[i];
    const auto count = double(shares.size());
    return 2 * weighted / (count * sum) - (count + 1) / count;
}

Measured<double> jain(const std::vector<double> &shares)
{
    const double sum = sumOfShares(shares);
    if (sum <= 0)
        return tl::unexpected(Undefined::NothingToCompare);
    const double squares = std::inner_product(shares.begin(), shares.end(), shares.begin(), 0.0);
    return sum * sum / (double(shares.size()) * squares);
}

Measured<double> highestToMean(const std::vector<double> &shares)
{
    const double sum = sumOfShares(shares);
    if (sum <= 0)
        return tl::unexpected(Undefined::NothingToCompare);
    return *std::ranges::max_element(shares) * double(shares.size()) / sum;
}

} // namespace Revisit
