#pragma once

#include "core/base/id.h"
#include "core/review/answers.h"
#include "core/review/scoperules.h"

namespace Revisit {

class Connection;

// What the file already says to questions of the form; what it does not say is
// left open. For use inside a transaction: it throws StoreFault.
Answers answersOnFile(Connection &connection, CaseId id, const ScopeFacts &facts);

} // namespace Revisit
