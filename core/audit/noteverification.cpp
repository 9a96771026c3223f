#include "core/audit/noteverification.h"

#include "core/audit/auditstore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> NoteVerification::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewAudit));
    QJsonObject facts{{u"entries"_s, report.entries}, {u"ok"_s, int(report.ok)}};
    if (report.firstBad)
        facts.insert(u"first_bad"_s, *report.firstBad);
    return inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::TrailVerified, .entity = u"trail"_s, .facts = facts});
        return {};
    });
}

} // namespace Revisit
