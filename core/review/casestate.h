#pragma once

#include "core/cases/casestatus.h"
#include "core/review/review.h"

namespace Revisit {

class Connection;

// What the review makes of its case; for use inside a transaction.
void moveCase(Connection &connection, CaseId id, CaseStatus status);
// The decision counts for the case once it is signed off.
void decideCase(Connection &connection, CaseId id, CodeId decision, QDate on);
void undecideCase(Connection &connection, CaseId id);
// A live risk makes it the same day's work; when the risk is answered away,
// the case goes back to the priority that its facts give it. What an officer
// set with a reason stays.
void applyRisk(Connection &connection, CaseId id, const Answers &answers, QDate today);

} // namespace Revisit
