#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

class Connection;

// Readings of one case, part by part; they throw StoreFault. The part that is
// the case's row comes from caseRows().
void readFacts(Connection &connection, CaseDetail &detail);
void readPeople(Connection &connection, CaseDetail &detail);
void readFile(Connection &connection, CaseDetail &detail);    // notes, officers, source rows
void readHistory(Connection &connection, CaseDetail &detail); // reviews, assignments, scope
void readTrail(Connection &connection, CaseDetail &detail);   // the newest 200 entries

} // namespace Revisit
