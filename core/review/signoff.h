#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

enum class SignOffDecision { Agree = 1, AgreeWithChanges = 2, Return = 3, Escalate = 4 };

// A team lead's answer to a submitted review. Anything but agreement needs a
// reason of at least 20 characters. Nobody signs off their own review; the
// database refuses it, too.
struct SignOff {
    static constexpr int shortestReason = 20;

    ReviewId review;
    SignOffDecision decision = SignOffDecision::Agree;
    QString reason = {};

    Result<> run(Session &session) const;
};

QString signOffLabel(SignOffDecision decision); // "Return", on a button
QString signOffDone(SignOffDecision decision);  // "Returned", in a history

} // namespace Revisit
