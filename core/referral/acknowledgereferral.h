#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"

namespace Revisit {

struct Session;

// Writes down that the recipient has confirmed a referral, and what came of it
// so far. Fault::Conflict when another officer did so meanwhile.
struct AcknowledgeReferral {
    ReferralId referral;
    int version = 1; // of the row as it was read
    QString outcome;

    Result<> run(Session &session) const;
};

} // namespace Revisit
