#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/secondreview.h"

namespace Revisit {

class Connection;
struct Session;

// Keeps what the second reviewer has typed so far, however little, until they submit.
// Nobody else reads it: the trail says that a draft was kept, not what is in it.
// Fault::Forbidden for anybody else, Fault::Conflict once it is submitted.
struct SaveSecondReview {
    SecondReviewId id;
    Judgement judgement;

    Result<> run(Session &session) const;
};

// The viewer's own draft, empty where they have typed nothing yet. Fault::Forbidden
// for anybody else and once it is submitted.
Result<Judgement> secondReviewDraft(Connection &connection, const Officer &viewer,
                                    SecondReviewId id);

} // namespace Revisit
