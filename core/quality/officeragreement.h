#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/drift.h"
#include "core/quality/judgedagreement.h"

#include <QList>

namespace Revisit {

class Connection;

// How far second reviewers came to the same as one reviewer: a prompt for a
// conversation. It says nothing of who was right, and the cases of two reviewers are
// not alike, so that people are not ranked by it.
struct OfficerAgreement {
    // Of fewer cases nothing is told about one person (domain.md 7.7).
    static constexpr qint64 fewest = 3;

    OfficerId officer = {};
    QString name = {};
    qint64 judged = 0;              // reviews of theirs with a submitted second one
    JudgedAgreement agreement = {}; // nothing measured where too few
    // Whether something else was settled on than they decided, in the order judged;
    // those not settled yet are left out.
    Measured<Drift> drift = tl::unexpected(Undefined::NothingToCompare);

    bool isTellable() const { return judged >= fewest; }
    // Whether a conversation is worth having: kappa is low over all questions or one of
    // them, or the watch has reached its alarm.
    bool promptsTalk() const;
};

// Everybody whose reviews were judged twice, by name and in no other order. For those
// who may sample.
Result<QList<OfficerAgreement>> agreementByOfficer(Connection &connection, const Officer &viewer);

} // namespace Revisit
