#include "core/referral/makereferral.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/referral/referralstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkReferral(const MakeReferral &command)
{
    const Code *kind = CodeBook::instance().byId(command.kind);
    if (!kind || kind->list != "referral_kind"_L1)
        return fail(Fault::Invalid, CoreText::tr("Choose what kind of referral this is."));
    if (command.recipientBody.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say which body the referral goes to."));
    return {};
}

AuditEntry entryFor(const Referral &referral, const QString &purpose)
{
    const Code *kind = CodeBook::instance().byId(referral.kind);
    return {.action = Audit::ReferralMade,
            .entity = entityName(referral.caseId),
            .caseId = referral.caseId,
            .why = purpose,
            .changes = {{u"recipient"_s, {}, referral.recipientBody}},
            .version = 1,
            .facts = {{u"kind"_s, kind->code}, {u"urgent"_s, int(referral.urgent)}}};
}

} // namespace

Result<ReferralId> MakeReferral::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkReferral(*this));
    return inTransaction(session, [&]() -> Result<ReferralId> {
        Referral referral;
        referral.caseId = caseId;
        referral.kind = kind;
        referral.urgent = urgent;
        referral.madeBy = session.actor.id;
        referral.madeAt = session.clock.now();
        referral.recipientBody = recipientBody.trimmed();
        referral.recipientPerson = recipientPerson.trimmed();
        referral.method = method.trimmed();
        referral.chaseOn = chaseOn;
        referral.review = review;
        const ReferralId id = insertReferral(session.connection, referral);
        record(session, entryFor(referral, session.purpose));
        return id;
    });
}

} // namespace Revisit
