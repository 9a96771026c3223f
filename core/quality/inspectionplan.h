#pragma once

#include "core/statistics/acceptance.h"

#include <QChar>
#include <QList>

#include <optional>

namespace Revisit {

// A sampling plan of ISO 2859-1 (MIL-STD-105E): general inspection level II, single
// sampling, normal inspection.
struct InspectionPlan {
    QChar letter; // of the sample size
    qint64 checked = 0;
    qint64 reject = 0; // as many wrong cases, or more, and the lot is not accepted

    AcceptancePlan asAcceptance() const { return {checked, reject - 1}; }
    bool operator==(const InspectionPlan &) const = default;
};

// Shares of wrong cases that may be accepted (AQL), in hundredths of a per cent.
QList<int> acceptableShares();

// The plan for a lot of `cases` at an AQL in hundredths of a per cent: 65, 100, 150,
// 250, 400 or 650. Nothing outside the table kept here, letters H to M (lots of 281 to
// 35,000), where the standard has only an arrow to another letter, or at another AQL.
std::optional<InspectionPlan> inspectionPlan(qint64 cases, int acceptable);

// The letter and the number to check alone: 'L' and 200 for 9,000 cases. `reject` is 0.
std::optional<InspectionPlan> sampleSizeFor(qint64 cases);

} // namespace Revisit
