#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Keeps what was typed in a draft. Only answers that differ from those kept are
// stored, and all of one save in one entry of the trail. Returns the row's new
// version. Fault::Conflict when the draft was saved elsewhere since `version`
// was read, or was submitted; nothing is overwritten then.
struct SaveAnswers {
    ReviewId review;
    int version = 1;
    Answers answers; // those that may have changed

    Result<int> run(Session &session) const;
};

} // namespace Revisit
