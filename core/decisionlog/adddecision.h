#pragma once

#include "core/decisionlog/decisionlog.h"

namespace Revisit {

struct Session;

// Writes a decision into the log of a case by hand, and gives its number. What
// was decided and why are needed. `corrects` names an earlier entry of the case.
struct AddDecision {
    CaseId caseId;
    QString decision;
    QString reasons;
    QString options = {};
    QString consulted = {};
    std::optional<int> corrects = {};

    Result<int> run(Session &session) const;
};

} // namespace Revisit
