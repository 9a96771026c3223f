#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"

namespace Revisit {

struct Session;

// Hands a concern about a case to another body. It is a disclosure: the trail
// names the kind and, as a kept value, the recipient (DPA 2018 s.62).
struct MakeReferral {
    CaseId caseId;
    CodeId kind;
    bool urgent = false;
    QString recipientBody;
    QString recipientPerson = {};
    QString method = {};
    QDate chaseOn = {};
    std::optional<ReviewId> review = {}; // in which it is made

    Result<ReferralId> run(Session &session) const;
};

} // namespace Revisit
