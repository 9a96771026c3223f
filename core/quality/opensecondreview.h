#pragma once

#include "core/cases/casedetail.h"
#include "core/quality/secondreview.h"

namespace Revisit {

struct Session;

// Opens the file of a case for its blind second review: the original case and
// nothing that was done with it since. Consultation (DPA 2018 s.62), by the second
// reviewer only and until the review is submitted.
struct OpenSecondReview {
    SecondReviewId id;

    Result<CaseDetail> run(Session &session) const;
};

} // namespace Revisit
