#pragma once

#include "core/cases/casestatus.h"
#include "core/cases/tierrules.h"
#include "core/refdata/code.h"
#include "core/review/review.h"

namespace Revisit {

class Connection;

// What the review makes of its case; for use inside a transaction.
void moveCase(Connection &connection, CaseId id, CaseStatus status);
// "Not a closure" (review form, decisions): the case stays open, and its
// reviewer goes on with a new version.
bool closesCase(const Code &decision);
// The decision counts for the case once it is signed off.
void decideCase(Connection &connection, CaseId id, CodeId decision, QDate on);
// What a review that counts makes of its case. A decision that settles nothing, such
// as that there is too little material, leaves the case in work.
void settleCase(Connection &connection, const Review &review, QDate on);
void undecideCase(Connection &connection, CaseId id);
// The priority that the facts of the case give it, without a live risk.
Tier tierOnFile(Connection &connection, CaseId id);
// A live risk makes it the same day's work, whatever an officer set; when the
// risk is answered away, the case goes back to the priority that its facts give
// it. Without a live risk, what an officer set with a reason stays.
void applyRisk(Connection &connection, CaseId id, const Answers &answers, QDate today);
// The priority that an officer sets with a reason (review form G4).
void overrideTier(Connection &connection, CaseId id, int tier, const QString &reason);
// The case is kept under another reference: whoever looks there finds it.
void linkDuplicate(Connection &connection, CaseId id, const QString &kept);

} // namespace Revisit
