#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Keeps what was typed in a draft. Only answers that differ from those kept are
// stored, and all of one save in one entry of the trail. Returns the row's new
// version. Fault::Conflict when the draft was saved elsewhere since `version`
// was read, or was submitted; nothing is overwritten then, and the screen merges
// and saves again.
struct SaveAnswers {
    // How a draft that was saved elsewhere meanwhile came together with this one.
    struct Merge {
        int from = 0;    // the version that both sides began from
        int clashes = 0; // answers that the person had to choose between
    };

    ReviewId review;
    int version = 1;
    Answers answers; // those that may have changed
    std::optional<Merge> merge = {};

    Result<int> run(Session &session) const;
};

} // namespace Revisit
