#pragma once

#include "core/statistics/measured.h"

namespace Revisit {

// A share with its interval of 95 %, and what it was counted out of.
struct Share {
    double value = 0;
    Interval interval;
    qint64 count = 0;
    qint64 of = 0;
};

// Wilson's score interval (1927), which stays within 0 and 1 and says something
// where nothing, or all, was found.
Measured<Share> wilson(qint64 count, qint64 of);

} // namespace Revisit
