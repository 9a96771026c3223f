#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/trends/casecolumns.h"

namespace Revisit {

class Connection;

// The caseload as it is counted, brought up to date from what is known of it. The first reading
// of a large one is done in halves, by two readers at a time; what changed between them is made
// good by countedCaseload(), in one snapshot. Forbidden: who may not see trends.
Result<CaseColumns> countedCases(Connection &connection, const Officer &viewer);
Result<CaseColumns> countedParts(Connection &connection, const Officer &viewer, QDate today);
CaseColumns joined(const CaseColumns &cases, const CaseColumns &parts);
Result<CaseColumns> countedCaseload(Connection &connection, const Officer &viewer,
                                    const CaseColumns &known, QDate today);

} // namespace Revisit
