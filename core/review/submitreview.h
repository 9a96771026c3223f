#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Freezes a draft and hands it to the team lead. Fault::Invalid names what is
// missing. Scope is evaluated and kept under every ruleset.
struct SubmitReview {
    ReviewId review;
    int version = 1;

    Result<> run(Session &session) const;
};

} // namespace Revisit
