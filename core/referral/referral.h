#pragma once

#include "core/base/id.h"
#include "core/people/officer.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Revisit {

// A concern handed to someone who can act on it (review form C6). Until it is
// acknowledged it is not known to have arrived: a report once lay fourteen
// hours in a mailbox (HMIC 2016).
struct Referral {
    ReferralId id;
    CaseId caseId;
    std::optional<ReviewId> review; // in which it was made
    CodeId kind;                    // of the list "referral_kind"
    bool urgent = false;
    OfficerId madeBy;
    QDateTime madeAt;
    QString recipientBody;
    QString recipientPerson;
    QString method;
    QDateTime acknowledgedAt; // invalid: not acknowledged
    QString outcome;
    QDate chaseOn; // when to ask again; invalid where none was set
    int version = 1;

    bool operator==(const Referral &) const = default;
    bool isAcknowledged() const { return acknowledgedAt.isValid(); }
    bool isOverdue(QDate today) const
    {
        return !isAcknowledged() && chaseOn.isValid() && chaseOn < today;
    }
};

// One to professional standards or to occupational health is for who made it
// and the team leads.
bool maySee(const Officer &viewer, const Referral &referral);

} // namespace Revisit
