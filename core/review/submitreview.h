#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Freezes a draft, with the referrals and enquiries on record, and hands it to
// the team lead. Fault::Invalid names what is missing. Scope is kept under every
// ruleset, and a priority that was set by hand takes hold.
struct SubmitReview {
    ReviewId review;
    int version = 1;

    Result<> run(Session &session) const;
};

} // namespace Revisit
