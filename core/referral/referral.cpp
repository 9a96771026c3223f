#include "core/referral/referral.h"

#include "core/refdata/codebook.h"

namespace Revisit {

using namespace Qt::StringLiterals;

bool maySee(const Officer &viewer, const Referral &referral)
{
    const Code *kind = CodeBook::instance().byId(referral.kind);
    const bool isRestricted = kind && kind->details["restricted"_L1].toBool();
    return !isRestricted || viewer.role == Role::TeamLead || viewer.id == referral.madeBy;
}

} // namespace Revisit
