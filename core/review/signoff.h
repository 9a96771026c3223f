#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

#include <QList>

#include <optional>

namespace Revisit {

struct Session;

enum class SignOffDecision { Agree = 1, AgreeWithChanges = 2, Return = 3, Escalate = 4 };

using SignOffId = Id<struct SignOffTag>;

// What a supervisor tells the reviewer beside the decision.
struct Feedback {
    QList<CodeId> factors = {};      // not considered; of the list "return_factor"
    QString improve = {};            // areas to improve
    std::optional<int> quality = {}; // 1 (poor) to 5 (excellent); absent: not graded

    bool isEmpty() const { return factors.isEmpty() && improve.trimmed().isEmpty(); }
    bool operator==(const Feedback &) const = default;
};

// A team lead's answer to a submitted review. Anything but agreement needs a
// reason of at least 20 characters, and a return names a factor that was not
// considered or an area to improve (review form H1). Nobody signs off their own
// review, nor a case that they, or somebody they lead or led, investigated; and
// what a panel decides (needsPanel()) nobody signs off before it. The database refuses
// all of this, too.
struct SignOff {
    static constexpr int shortestReason = 20;

    ReviewId review;
    SignOffDecision decision = SignOffDecision::Agree;
    QString reason = {};
    Feedback feedback = {};

    Result<> run(Session &session) const;
};

// The reviewer answers a sign-off; each answer is kept beside it. Fault::Forbidden
// for anybody else.
struct ReplyToSignOff {
    SignOffId signOff;
    QString reply;

    Result<> run(Session &session) const;
};

QString signOffLabel(SignOffDecision decision); // "Return", on a button
QString signOffDone(SignOffDecision decision);  // "Returned", in a history

} // namespace Revisit
