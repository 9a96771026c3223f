#include "core/risk/acknowledgealert.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/risk/riskalertstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestAction = 10;

Result<> checkAcknowledgement(const std::optional<RiskAlert> &found, OfficerId by)
{
    if (!found)
        return fail(Fault::NotFound, CoreText::tr("This alert is not in the caseload."));
    if (found->raisedBy == by)
        return fail(Fault::Forbidden, CoreText::tr("Another supervisor must acknowledge the risk "
                                                   "that you found."));
    if (!found->isOpen())
        return fail(Fault::Conflict,
                    CoreText::tr("%1 acknowledged this alert already.").arg(found->acknowledgedBy));
    return {};
}

} // namespace

Result<> AcknowledgeAlert::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SignOffReviews));
    if (action.trimmed().size() < shortestAction)
        return fail(Fault::Invalid,
                    CoreText::tr("Say in at least 10 letters what was done about the risk."));
    return inTransaction(session, [&]() -> Result<> {
        std::optional<RiskAlert> found = findAlert(session.connection, alert);
        RV_CHECK(checkAcknowledgement(found, session.actor.id));
        found->acknowledgedAt = session.clock.now();
        found->action = action.trimmed();
        found->version = version;
        if (!storeAcknowledgement(session.connection, *found, session.actor.id))
            return fail(Fault::Conflict, CoreText::tr("The risk has grown meanwhile: there is a "
                                                      "further answer. Read the alert again."));
        const qint64 minutes = found->raisedAt.secsTo(found->acknowledgedAt) / 60;
        record(session, {.action = Audit::RiskAcknowledged,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = session.purpose,
                         .changes = {{u"action"_s, {}, found->action}},
                         .version = version + 1,
                         .facts = {{u"minutes"_s, minutes}}});
        return {};
    });
}

} // namespace Revisit
