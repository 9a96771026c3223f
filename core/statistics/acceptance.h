#pragma once

#include "core/statistics/measured.h"

#include <QList>

namespace Revisit {

// Exact limits of a share of which `found` of `checked` cases were seen (Clopper
// and Pearson 1934). `confidence` lies between 0 and 1, both excluded.
Measured<Interval> clopperPearson(qint64 found, qint64 checked, double confidence = 0.95);
// The share is no larger than this, with that confidence.
Measured<double> upperLimit(qint64 found, qint64 checked, double confidence = 0.95);

// A plan: of a lot, `checked` cases are looked at and the lot is accepted when no
// more than `allowed` of them are wrong.
struct AcceptancePlan {
    qint64 checked = 0;
    qint64 allowed = 0;
};
// How probable it is that the plan accepts a lot of which the share `wrong` is
// wrong, 0 to 1: of a lot without end (binomial), or of one of `lot` cases of
// which `wrong` are (hypergeometric).
Measured<double> acceptsShare(const AcceptancePlan &plan, double wrong);
Measured<double> acceptsLot(const AcceptancePlan &plan, qint64 lot, qint64 wrong);
// The share that the plan accepts with the given probability.
Measured<double> shareAcceptedWith(const AcceptancePlan &plan, double probability);
// The fewest cases to look at, so that at least one wrong case is seen with the
// given confidence where `wrong` of `lot` are.
Measured<qint64> smallestSample(qint64 lot, qint64 wrong, double confidence = 0.95);

// A group of the frame and what was found in what was looked at of it. A group
// looked at as a whole is a census: it is known and adds no uncertainty.
struct SampledGroup {
    qint64 cases = 0;
    qint64 checked = 0;
    qint64 found = 0;
};
// The share of cases wrongly closed, over all groups.
struct EstimatedShare {
    double share = 0;
    Interval interval; // 95 %
    qint64 cases = 0;
    qint64 checked = 0;
    qint64 found = 0;
};
// Every case weighs what it stands for: a group's cases over those looked at
// (Cochran 1977, ch. 5). The interval is that of Korn and Graubard (1998, Survey
// Methodology 24): Clopper and Pearson's, at the size of the simple random sample
// that would tell as much. Where nothing was found, or all, that size is Kish's. A
// census group is added as it was counted.
Measured<EstimatedShare> estimatedShare(const QList<SampledGroup> &groups);

} // namespace Revisit
