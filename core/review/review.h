#pragma once

#include "core/base/id.h"
#include "core/review/form.h"
#include "core/review/scoperules.h"

#include <QDateTime>

namespace Revisit {

// How far one version of a review has come; the numbers are stored.
enum class ReviewState {
    Draft = 1,
    Submitted = 2, // frozen: a change is a new version
    Returned = 3,
    SignedOff = 4,
    Escalated = 5,
    Superseded = 6 // by a later version
};

// Triage in 10 to 15 minutes decides on scope and risk; an assessment in 1 to
// 2 hours answers the whole form.
enum class ReviewStage { Triage = 1, Assessment = 2 };

// One version of the review of a case.
struct Review {
    ReviewId id;
    CaseId caseId;
    int number = 1; // counts the versions of the case's review
    QString form;
    QString ruleset;
    OfficerId reviewer;
    QString reviewerName;
    ReviewState state = ReviewState::Draft;
    ReviewStage stage = ReviewStage::Triage;
    QDateTime startedAt;
    QDateTime savedAt;
    QDateTime submittedAt; // invalid while a draft
    QString reason;        // why this version was begun; empty for the first
    int version = 1;       // of the row, for saving
    Answers answers;
    std::optional<ScopeResult> scope; // as its rules had it when it was submitted

    bool isDraft() const { return state == ReviewState::Draft; }
};

QString reviewStateLabel(ReviewState state);

} // namespace Revisit
