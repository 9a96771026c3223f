#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Begins a new version of a submitted or returned review with the answers of
// the one before, which stays as it is. A reason is needed. What is signed off
// is reopened by a team lead only, unless its decision closed nothing.
struct ReviseReview {
    CaseId caseId;
    QString reason;

    Result<Review> run(Session &session) const;
};

bool canRevise(const Officer &actor, const Review &newest);

// The next version of the newest review of a case, on the newest form, with the answers
// and the wordings answered of the one before. For use inside a transaction, once it is
// sure that the actor may: it throws StoreFault.
Review beginVersion(Session &session, const Review &newest, const QString &reason);

} // namespace Revisit
