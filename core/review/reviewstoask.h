#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/review/review.h"

namespace Revisit {

class Connection;

// A review whose form lacks questions that apply to it.
struct ReviewToAsk {
    ReviewId review;
    CaseId caseId;
    QString reference;
    QString title;
    int tier = 3;
    QString reviewerName;
    ReviewState state = ReviewState::Draft;
    QString form;
    int version = 1;       // of the row
    QStringList questions; // keys of the answers that are asked for
    bool mayMove = false;  // by the viewer
};

// Of each case the newest review, where it is on another form and that form does not
// ask what `form` requires of it and what has no answer: exactly those to be asked
// again. The most urgent first, then by reference.
Result<QList<ReviewToAsk>> reviewsToAskAgain(Connection &connection, const Officer &viewer,
                                             const Form &form);

} // namespace Revisit
