#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Begins the review of a case on the current form and ruleset, by the officer
// to whom it is assigned or a team lead. What the file says already stands in
// it, to be checked. An unfinished draft is returned as it is. Fault::Invalid when the case was
// submitted already: revise it instead.
struct StartReview {
    CaseId caseId;

    Result<Review> run(Session &session) const;
};

} // namespace Revisit
