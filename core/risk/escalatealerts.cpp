#include "core/risk/escalatealerts.h"

#include "core/audit/auditstore.h"
#include "core/people/capability.h"
#include "core/risk/riskalertstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<int> EscalateAlerts::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewCases));
    return inTransaction(session, [&]() -> Result<int> {
        const QList<RiskAlert> due = escalateDue(session.connection, session.clock.now());
        for (const RiskAlert &alert : due)
            record(session, {.action = Audit::RiskEscalated,
                             .entity = entityName(alert.caseId),
                             .caseId = alert.caseId,
                             .why = session.purpose,
                             .version = alert.version + 1,
                             .facts = {{u"automatic"_s, 1}}});
        return int(due.size());
    });
}

} // namespace Revisit
