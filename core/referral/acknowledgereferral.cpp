#include "core/referral/acknowledgereferral.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/referral/referralstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> AcknowledgeReferral::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        std::optional<Referral> found = findReferral(session.connection, referral);
        if (!found)
            return fail(Fault::NotFound, CoreText::tr("This referral is not in the caseload."));
        if (found->isAcknowledged())
            return fail(Fault::Conflict, CoreText::tr("This referral was acknowledged already."));
        found->acknowledgedAt = session.clock.now();
        found->outcome = outcome.trimmed();
        found->version = version;
        if (!storeAcknowledgement(session.connection, *found))
            return fail(Fault::Conflict, CoreText::tr("Someone else has changed this referral. "
                                                      "Reload it and try again."));
        record(session, {.action = Audit::ReferralAcknowledged,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = session.purpose,
                         .changes = {{u"outcome"_s, {}, found->outcome}},
                         .version = version + 1});
        return {};
    });
}

} // namespace Revisit
