#pragma once

#include "core/base/result.h"
#include "core/risk/riskalert.h"

namespace Revisit {

struct Session;

// A supervisor says that they know of a live risk and what was done about it.
// Fault::Forbidden for whoever raised it; Fault::Conflict when another
// supervisor was first; Fault::Invalid where nothing is said of what was done.
struct AcknowledgeAlert {
    RiskAlertId alert;
    int version = 1; // of the row as it was read
    QString action;

    Result<> run(Session &session) const;
};

} // namespace Revisit
