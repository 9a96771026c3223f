#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/scope/scoperun.h"
#include "core/trends/figure.h"

namespace Revisit {

class Connection;

// Cases that two runs answer differently, and the criteria that it turns on: of
// a case that enters, those that kept it out or unclear before; of any other,
// those that put it out or leave it unclear now. A case counts under each.
struct ScopeMove {
    struct Share {
        QString criterion;
        Figure cases;
    };

    ScopeAnswer was = ScopeAnswer::Unclear;
    ScopeAnswer is = ScopeAnswer::Unclear;
    Figure cases;
    QList<Share> criteria; // in the order of the criteria; those with a case
};

struct ScopeComparison {
    ScopeRun before;
    ScopeRun after;
    QList<ScopeMove> moves; // with a case: first what enters, then what leaves, then the rest
    qint64 same = 0;        // answered alike
    qint64 added = 0;       // came into the caseload after the earlier run
};

// Fault::NotFound where a run is not there.
Result<ScopeComparison> compareScope(Connection &connection, const Officer &viewer,
                                     ScopeRunId before, ScopeRunId after);

} // namespace Revisit
