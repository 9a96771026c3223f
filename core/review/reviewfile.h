#pragma once

#include "core/people/officer.h"
#include "core/review/review.h"
#include "core/review/reviewrecord.h"
#include "core/review/signoff.h"

namespace Revisit {

class Connection;

// A team lead's answer to one version, as it was given.
struct SignOffGiven {
    struct Reply {
        QString text;
        QDateTime at;
    };

    SignOffId id;
    int number = 0; // of the version
    QString officer;
    SignOffDecision decision = SignOffDecision::Agree;
    QString reason; // empty for plain agreement
    QDateTime at;
    Feedback feedback;
    OfficerId reviewer; // of the version, who may reply
    QList<Reply> replies;
    QList<CodeId> dealtWith; // factors that the reviewer has ticked off
};

// The review of a case with all that stands around it, of one moment.
struct ReviewFile {
    QString caseload; // its key, by which journals are told apart
    CaseId caseId;
    QString reference;
    QString title;
    OfficerId assignedTo;         // invalid when nobody is
    QList<Review> versions;       // the newest first; none when never begun
    QList<SignOffGiven> signOffs; // the newest first
    ReviewRecord record;

    const Review *newest() const { return versions.isEmpty() ? nullptr : &versions.first(); }
};

// Answers that are for their reviewer's eyes only are left out for others.
Result<ReviewFile> reviewFile(Connection &connection, const Officer &viewer, CaseId id);

} // namespace Revisit
