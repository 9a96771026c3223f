#pragma once

#include "core/cases/casefilter.h"

namespace Revisit {

// A number that a chart or a card shows, and exactly the cases that it counts.
struct Figure {
    qint64 count = 0;
    CountedCases cases = {};
};

} // namespace Revisit
