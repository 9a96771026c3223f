#pragma once

#include "core/base/result.h"
#include "core/quality/secondreview.h"

namespace Revisit {

struct Session;

// Gives a drawn review to a second reviewer, who from now on sees nothing of what
// was done with the case until they submit. They are a review officer who neither
// reviewed nor opened the case since its review began, nor investigated it, nor
// lead who did; the lead who assigns did not review it either. The database refuses
// what this refuses, but for having opened it.
struct AssignSecondReview {
    ReviewId review;
    OfficerId officer;

    Result<SecondReviewId> run(Session &session) const;
};

} // namespace Revisit
