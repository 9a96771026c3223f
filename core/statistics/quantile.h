#pragma once

#include "core/statistics/measured.h"

#include <QList>

#include <optional>

namespace Revisit {

// A quantile of a sample with its interval of 95 %; an end is missing where the sample
// is too small to have one.
struct Quantile {
    double value = 0;
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    qint64 of = 0;
};

// The interval lies between two of the values that were seen, whatever their
// distribution is (Conover 1999, section 3.2). `sorted` goes from the smallest on;
// `share` lies between 0 and 1, both excluded: 0.5 is the median.
Measured<Quantile> quantile(const QList<double> &sorted, double share);

} // namespace Revisit
