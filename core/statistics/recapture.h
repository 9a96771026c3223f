#pragma once

#include "core/statistics/measured.h"

namespace Revisit {

// How many cases there may be in all, where two sources know some each. It is too
// low where what one source knows the other is likelier to know as well.
struct Recapture {
    double cases = 0; // Chapman's estimate (1951)
    double standardError = 0;
    Interval interval; // 95 %
};

// `first` and `second` cases known to each, `both` to the two of them.
Measured<Recapture> recapture(qint64 first, qint64 second, qint64 both);

} // namespace Revisit
