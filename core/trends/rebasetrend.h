#pragma once

#include "core/base/result.h"
#include "core/trends/measure.h"

namespace Revisit {

struct Session;

// Measures a series anew from a day, because something changed then that is on
// record: limits are never moved to make a signal go away.
struct RebaseTrend {
    TrendQuestion question;
    QDate from;
    QString reason;

    static constexpr int leastReason = 20; // characters

    Result<> run(Session &session) const;
};

} // namespace Revisit
