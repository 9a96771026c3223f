#pragma once

#include "core/base/result.h"
#include "core/quality/secondreview.h"

namespace Revisit {

struct Session;

// Shows two reviews that differ side by side, to a lead who gave neither and did
// not investigate the case. Consultation (DPA 2018 s.62).
struct CompareReviews {
    SecondReviewId id;

    Result<ReviewComparison> run(Session &session) const;
};

// The third person's own answers to all that was asked, with the reasons in at least
// 30 characters. The first review stays as it was signed off: what follows from the
// decision is for the lead of its case.
struct DecideDisagreement {
    SecondReviewId id;
    Judgement judgement;

    Result<> run(Session &session) const;
};

} // namespace Revisit
