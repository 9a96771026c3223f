#pragma once

#include "core/statistics/measured.h"

#include <vector>

namespace Revisit {

// How even shares are; each share is 0 or more. Undefined when there is none,
// or all of them are 0.

// Gini = 2 sum(i x_(i)) / (n sum x) - (n + 1) / n, over the sorted shares: 0 is
// even, and near 1 is all with one.
Measured<double> gini(std::vector<double> shares);

// Jain's index (sum x)^2 / (n sum x^2): 1 is even, 1/n is all with one.
Measured<double> jain(const std::vector<double> &shares);

// The highest share as a multiple of the mean.
Measured<double> highestToMean(const std::vector<double> &shares);

} // namespace Revisit
