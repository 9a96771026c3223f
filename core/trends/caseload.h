#pragma once

#include "core/assignment/officerloads.h"
#include "core/trends/casecolumns.h"
#include "core/trends/figure.h"

namespace Revisit {

// What everybody holds of the caseload, counted.
QList<HeldCount> heldCounts(const CaseColumns &columns, QDate today);

// The states that a caseload bar is made of, in the order in which they stand.
QList<CaseStatus> caseloadStatuses();

// The cases of one officer in one state.
Figure caseloadFigure(const OfficerLoad &load, CaseStatus status);
// All open cases of the officer.
Figure caseloadFigure(const OfficerLoad &load);

// How many open cases the officer's hours to the due date are enough for, at
// the mix of states they hold now.
double caseCapacity(const OfficerLoad &load);

} // namespace Revisit
