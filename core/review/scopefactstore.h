#pragma once

#include "core/base/id.h"
#include "core/review/scoperules.h"

namespace Revisit {

class Connection;

// What scope turns on, as the file says it; what it does not say is unknown.
// For use inside a transaction or a reading: it throws StoreFault.
ScopeFacts readScopeFacts(Connection &connection, CaseId id);

} // namespace Revisit
