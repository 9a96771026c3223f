#pragma once

#include "core/base/result.h"
#include "core/quality/secondreview.h"

namespace Revisit {

struct Session;

// Submits a blind second review; all five questions and a rationale of at least 30
// characters are needed. Tells nothing of the first: whether they agree is for the
// lead, and a difference is decided by a third person.
struct SubmitSecondReview {
    static constexpr int shortestRationale = 30;

    SecondReviewId id;
    Judgement judgement;

    Result<> run(Session &session) const;
};

// Fault::Invalid with a sentence that says which answer is missing or unknown.
Result<> checkJudgement(const Judgement &judgement);

} // namespace Revisit
