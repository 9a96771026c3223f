#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/review/review.h"
#include "core/review/scoperules.h"
#include "core/review/signoff.h"

#include <optional>

namespace Revisit {

class Connection;

// The newest version of the case's review, with its answers; nothing when the
// case was never begun.
Result<std::optional<Review>> reviewOf(Connection &connection, CaseId id);
// One version, with its answers; nothing when there is none with this id.
Result<std::optional<Review>> reviewById(Connection &connection, ReviewId id);
// Every version, the newest first.
Result<QList<Review>> reviewVersions(Connection &connection, CaseId id);

// A submitted review as the lead's list shows it.
struct SubmittedReview {
    ReviewId review;
    CaseId caseId;
    QString reference;
    QString title;
    OfficerId reviewer;
    QString reviewerName;
    CodeId decision;
    QDateTime submittedAt;
    int tier = 3;
    bool isEscalated = false;
    bool isBeforePanel = false; // one sits on the case
};
// What waits for a sign-off: the most urgent first, of these the escalated, then
// the oldest. Without a case that the viewer judges blind.
Result<QList<SubmittedReview>> submittedReviews(Connection &connection, const Officer &viewer);

// The rest is for use inside a transaction and throws StoreFault.
std::optional<Review> findReview(Connection &connection, ReviewId id);
std::optional<Review> newestReview(Connection &connection, CaseId id);
ReviewId insertReview(Connection &connection, const Review &review);
void storeAnswer(Connection &connection, ReviewId id, const QString &key, const QString &answer,
                 const QDateTime &at);
void storeAnswers(Connection &connection, ReviewId id, const Answers &answers, const QDateTime &at);
// False when the row is no longer at this version or no longer a draft.
bool touchDraft(Connection &connection, ReviewId id, int version, const QDateTime &at);
// Puts a draft on the form that it names; false as touchDraft().
bool changeForm(Connection &connection, const Review &draft);
bool freeze(Connection &connection, const Review &review, CodeId decision, const QDateTime &at);
// What the rules say of the case, kept with a draft that is about to be frozen.
void storeCriteria(Connection &connection, ReviewId id, const ScopeResult &scope);
CodeId decisionOf(Connection &connection, ReviewId id); // invalid before it is submitted
void moveReview(Connection &connection, ReviewId id, ReviewState state);
void insertSignOff(Connection &connection, ReviewId review, OfficerId officer, int decision,
                   const QString &reason, const Feedback &feedback, const QDateTime &at);
std::optional<ReviewId> reviewOfSignOff(Connection &connection, SignOffId id);
// False where it is as it should be already.
bool tickFactor(Connection &connection, SignOffId id, CodeId factor, bool isDealtWith,
                const QDateTime &at);
void insertReply(Connection &connection, SignOffId id, OfficerId officer, const QString &reply,
                 const QDateTime &at);
void storeScope(Connection &connection, CaseId id, const ScopeResult &result, const QDateTime &at);

} // namespace Revisit
