#pragma once

#include "core/people/officer.h"
#include "core/review/answermerge.h"
#include "core/review/draftjournal.h"
#include "core/review/review.h"

namespace Revisit {

class Connection;

// What journals hold of one draft, left by sittings that did not end well.
struct DraftLeft {
    QStringList files; // the oldest first
    JournalOwner owner;
    QDateTime at;     // of the last word
    Answers original; // as each answer was saved when it was typed over
    Answers typed;    // the same keys
};

// Those of one officer at one caseload. What a sitting has open that is still
// going on is not among them. Journals that hold nothing are cleared away;
// one that is damaged tells what stands before the damage.
QList<DraftLeft> draftsLeft(const QString &folder, const QString &caseload, OfficerId officer);

// Takes from the desk each journal of the caseload whose officer may no longer
// open its case: they have left or have another role, or the case was erased.
// Throws what Query throws.
void forgetWhatMayNotBeSeen(Connection &connection, const QString &folder, const QString &caseload);

// Takes the journals from the disk, once what they hold is saved or given up.
void discard(const DraftLeft &left);

// What was left, held against the caseload as it is now.
struct DraftOffer {
    DraftLeft left;
    QString reference;
    // The officer's own draft, which can take it; nothing when the review was
    // submitted, or is another's, since.
    std::optional<Review> draft;
    // What was typed against what is saved; clashes are answers that were saved
    // elsewhere after they were typed.
    AnswerMerge merge;

    // Keys of what would be restored, in order.
    QStringList keys() const;
};

// What there is to offer to the viewer, of one case or of all; nothing to who may
// not open cases. Journals whose every word is saved by now are cleared away, and
// so is what its officer, whoever it is, may no longer see.
Result<QList<DraftOffer>> draftOffers(Connection &connection, const QString &folder,
                                      const Officer &viewer, CaseId only = {});

// The key that a caseload was born with.
Result<QString> caseloadKey(Connection &connection);

} // namespace Revisit
