#include "core/audit/audited.h"

#include "core/audit/auditstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

Result<> recordDenial(Session &session, const Error &refusal)
{
    return inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::Denied,
                         .entity = entityName(session.actor.id),
                         .why = refusal.message});
        return {};
    });
}

} // namespace Revisit
