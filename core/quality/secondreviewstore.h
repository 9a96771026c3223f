#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/secondreview.h"

namespace Revisit {

class Connection;

// What was drawn, in the order of the cases' references. For those who may sample.
Result<QList<SampledReview>> sampledReviews(Connection &connection, const Officer &viewer,
                                            QualitySampleId sample);
// What waits for the viewer's second review, the longest first.
Result<QList<SecondReviewTask>> secondReviewTasks(Connection &connection, const Officer &viewer);
// Who may give the second review of this review: nobody who saw the first one
// made, judged it or investigated the case. For those who may sample.
Result<QList<Officer>> possibleSecondReviewers(Connection &connection, const Officer &viewer,
                                               ReviewId review);

// The rest is for use inside a transaction and throws StoreFault.
struct SecondReview {
    SecondReviewId id = {};
    ReviewId review = {};
    CaseId caseId = {};
    OfficerId firstReviewer = {};
    OfficerId officer = {};
    bool isSubmitted = false;
    bool isDecided = false;
    Judgement judgement = {};
};
std::optional<SecondReview> findSecondReview(Connection &connection, SecondReviewId id);
QList<Officer> eligibleSecondReviewers(Connection &connection, ReviewId review);
// Whether the review is in a sample that was drawn, and has no second one yet.
bool waitsForSecondReview(Connection &connection, ReviewId review);
Judgement firstJudgement(Connection &connection, ReviewId review);
SecondReviewId insertSecondReview(Connection &connection, ReviewId review, OfficerId officer,
                                  OfficerId by, const QDateTime &at);
// Empty where nothing is kept.
Judgement draftOf(Connection &connection, SecondReviewId id);
void storeDraft(Connection &connection, SecondReviewId id, const Judgement &judgement,
                const QDateTime &at);
void removeDraft(Connection &connection, SecondReviewId id);
// False when it was submitted since.
bool storeJudgement(Connection &connection, SecondReviewId id, const Judgement &judgement,
                    bool differs, const QDateTime &at);
void insertDecision(Connection &connection, SecondReviewId id, OfficerId officer,
                    const Judgement &judgement, const QDateTime &at);

} // namespace Revisit
