#pragma once

#include "core/statistics/measured.h"

namespace Revisit {

// Counts of two periods and what each was counted over: days, cases.
struct TwoPeriods {
    qint64 before = 0;
    qint64 after = 0;
    double overBefore = 1;
    double overAfter = 1;
};

// How the second period compares with the first: (after / overAfter) over
// (before / overBefore), each interval of 95 %.
struct RateRatio {
    Measured<double> ratio = tl::unexpected(Undefined::NothingBefore);
    Measured<Interval> wald = tl::unexpected(Undefined::NothingBefore);
    Interval exact;        // Clopper and Pearson on after | before + after; endless upper: infinity
    Interval midP;         // the same with half of the point's probability
    double pValue = 1;     // two-sided and exact: what is no likelier than what was seen
    double difference = 0; // of the rates
    Interval differenceInterval;
};

Measured<RateRatio> rateRatio(const TwoPeriods &periods);
// Wald's interval where counts vary more than by chance, for suspects come in
// groups: wider by the root of `phi`, which is not below 1 (quasi-Poisson).
Measured<Interval> quasiPoisson(const TwoPeriods &periods, double phi);

} // namespace Revisit
