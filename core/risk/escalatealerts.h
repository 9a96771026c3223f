#pragma once

#include "core/base/result.h"

namespace Revisit {

struct Session;

// Lets every alert go up that no supervisor has acknowledged within an hour,
// each with an entry. Any desk that can open cases does so as time passes; what
// went up before does not again. Returns how many went up now.
struct EscalateAlerts {
    Result<int> run(Session &session) const;
};

} // namespace Revisit
