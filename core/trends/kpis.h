#pragma once

#include "core/trends/figure.h"
#include "core/trends/progress.h"

namespace Revisit {

// The figures that a lead looks at first.
struct Kpis {
    qint64 total = 0;
    Figure signedOff;
    Figure signedOffInSevenDays; // today and the six before
    Figure overdue;
    Figure awaitingSignOff;
    QList<double> weekly; // signed off in each of the last twelve weeks, the latest last
    double usualWeek = 0; // the mean of the eleven weeks before this one
};

Kpis kpis(const Progress &progress);

} // namespace Revisit
