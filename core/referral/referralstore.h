#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"

#include <QList>

#include <optional>

namespace Revisit {

class Connection;

// The referrals of a case, the newest first.
Result<QList<Referral>> referralsOf(Connection &connection, CaseId id);
// All that nobody has acknowledged, the most urgent and oldest first.
Result<QList<Referral>> unacknowledgedReferrals(Connection &connection, const Officer &viewer);

// For use inside a transaction; they throw StoreFault.
std::optional<Referral> findReferral(Connection &connection, ReferralId id);
ReferralId insertReferral(Connection &connection, const Referral &referral);
// False when someone else changed the row since `version` was read.
bool storeAcknowledgement(Connection &connection, const Referral &referral);

} // namespace Revisit
