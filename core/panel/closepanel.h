#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"

namespace Revisit {

struct Session;

// A team lead closes a panel. It decides what more than half of its votes are for,
// where those who voted make a quorum (domain.md 4.3, H2). The review that is upheld
// settles the case as a sign-off does; where the panel decides otherwise, the review
// goes back to its reviewer, because only a submission shows that what a decision
// needs is there. The log of the case names the votes, and every dissent with its
// reason. Fault::Invalid without a quorum or a majority.
struct ClosePanel {
    enum class Outcome { Decide, WithoutDecision };

    PanelId panel;
    int version = 1; // of the row as it was read
    Outcome outcome = Outcome::Decide;
    QString reasons; // at least shortestPanelReason characters

    // What was decided; nothing when the panel closes without a decision, after
    // which another can be convened.
    Result<std::optional<CodeId>> run(Session &session) const;
};

} // namespace Revisit
