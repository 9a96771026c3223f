#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"

namespace Revisit {

struct Session;

// A member votes for a decision, or abstains; either way with a reason of at least
// shortestPanelReason characters. A vote is final, and sealed until the panel has
// closed: the trail says that it was cast, not for what. Fault::Forbidden for who is
// no member or is barred (PanelBar), Fault::Conflict for a second vote.
struct CastVote {
    PanelId panel;
    std::optional<CodeId> decision; // absent: abstains
    QString reason;

    Result<> run(Session &session) const;
};

} // namespace Revisit
