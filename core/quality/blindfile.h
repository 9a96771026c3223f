#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

class Connection;

// The original file of a case as it came, and nothing that was done with it since: what
// a blind judgement is made from. For use inside a transaction; throws StoreFault.
CaseDetail blindFile(Connection &connection, CaseId id);

} // namespace Revisit
