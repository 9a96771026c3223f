#pragma once

#include "core/base/result.h"
#include "core/review/review.h"
#include "core/storage/session.h"

namespace Revisit {

// A panel on a submitted review: three members who may sit and are independent of the
// reviewer's team, their votes, and its end. `upholds`: all are for what the review
// decides; else all are for further enquiries, and it goes back. Nothing happens where
// too few may sit.
struct SamplePanel {
    ReviewId review;
    CaseId caseId;
    CodeId proposed;
    bool upholds = true;

    Result<> run(Session &lead) const;
};

} // namespace Revisit
