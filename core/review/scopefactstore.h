#pragma once

#include "core/base/id.h"
#include "core/review/answers.h"
#include "core/review/scoperules.h"

#include <unordered_map>

namespace Revisit {

class Connection;

// What scope turns on, as the file says it; what it does not say is unknown.
// For use inside a transaction or a reading: it throws StoreFault.
ScopeFacts readScopeFacts(Connection &connection, CaseId id);

// The same of every case at once, in as many passes as there are tables.
std::unordered_map<qint64, ScopeFacts> readAllScopeFacts(Connection &connection);

// What the newest submitted review of each case answered to part B of the form,
// for withAnswers() and scopeOf(); cases never submitted are left out.
std::unordered_map<qint64, Answers> readScopeAnswers(Connection &connection);

} // namespace Revisit
