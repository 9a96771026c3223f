#pragma once

#include "core/base/result.h"

namespace Revisit {

class Connection;

// Brings the tables `code` and `bank_holiday` to what this edition ships, in
// one transaction. Codes of other editions stay: a caseload may use them. Does
// nothing when the caseload has this edition's lists already.
Result<> installReferenceData(Connection &connection);

} // namespace Revisit
