#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Puts a review on the newest form: a draft as it stands, what was submitted as its
// next version, with that as the reason. Every answer stays as it is, byte for byte;
// what only the newest form asks begins with what the file says to it. Returns the
// draft. Fault::Invalid when it is on the newest form already, Fault::Forbidden to
// who may not write it, Fault::Conflict when the row is no longer at `version` or
// is not the newest of its case.
struct MoveToNewestForm {
    ReviewId review;
    int version = 1;

    Result<Review> run(Session &session) const;
};

// Whether MoveToNewestForm lets them, for a review that is the newest of its case.
bool canMoveForm(const Officer &actor, const Review &newest);

} // namespace Revisit
