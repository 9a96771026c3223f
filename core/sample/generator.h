#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDate>

namespace Revisit {

// What a demonstration is to hold. The same plan gives the same content on any
// machine; only the salts of the audit trail differ.
struct SamplePlan {
    int cases = 9000;
    int officers = 26;
    quint64 seed = 1;
    QDate asOf{2026, 3, 2}; // the day that the demonstration stands at
};

struct SampleMade {
    qint64 cases = 0;
    qint64 reviews = 0;
    qint64 entries = 0; // of the audit trail
};

// Makes a synthetic caseload in a new file: an invented force's export,
// imported as any other, and four months of work on it. Nothing is left behind
// when it fails.
Result<SampleMade> generateSample(const ConnectionSpec &spec, const SamplePlan &plan);

} // namespace Revisit
