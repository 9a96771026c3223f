#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/people/officer.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

class Connection;

using RestrictionId = Id<struct RestrictionTag>;

// A limit on who may be given a case: by hand, on the board, in a handover, by a
// proposal, for a second review or in a calibration session. Whoever holds the case
// when it is restricted keeps it until it is reassigned. It says nothing about who may
// see the case: that is a matter of access, not of workload.
struct CaseRestriction {
    RestrictionId id = {};
    QList<OfficerId> officers = {};
    QStringList names = {}; // of the officers, in the order of their names
    QString reason = {};
    QString byName = {};
    QDateTime at = {};
    QString liftedBy = {}; // empty: in force
    QDateTime liftedAt = {};
    QString liftedWhy = {};

    bool isInForce() const { return liftedBy.isEmpty(); }
    bool operator==(const CaseRestriction &) const = default;
};

// "Anna Moss, Rowan Ellis", for a sentence.
QString namesText(const CaseRestriction &restriction);

// An officer who could be among those that a case is restricted to.
struct RestrictionCandidate {
    Officer officer;
    bool tookPart = false; // in the original investigation, and so cannot be given the case
};

// What a lead sees before they restrict a case, or change or lift a restriction.
struct RestrictionChoice {
    CaseId caseId = {};
    QString reference = {};
    OfficerId holder = {}; // invalid: nobody
    QString holderName = {};
    std::optional<CaseRestriction> inForce = {};
    QList<RestrictionCandidate> candidates = {}; // who review cases
};

Result<RestrictionChoice> restrictionChoice(Connection &connection, const Officer &viewer,
                                            CaseId id);

} // namespace Revisit
