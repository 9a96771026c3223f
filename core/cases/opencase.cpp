#include "core/cases/opencase.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/casedetailstore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

Result<CaseDetail> OpenCase::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewCases));
    return inTransaction(session, [&]() -> Result<CaseDetail> {
        const Result<QList<CaseRow>> rows = caseRows(session.connection, session.actor, {id});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return fail(Fault::NotFound, CoreText::tr("This case is no longer in the caseload."));
        record(session, {.action = Audit::CaseOpened,
                         .entity = entityName(id),
                         .caseId = id,
                         .why = session.purpose});
        CaseDetail detail;
        detail.row = rows->first();
        readFacts(session.connection, detail);
        readPeople(session.connection, detail);
        readFile(session.connection, detail);
        readHistory(session.connection, detail);
        detail.showsTrail = allows(session.actor.role, Capability::ViewAudit);
        if (detail.showsTrail)
            readTrail(session.connection, detail);
        return detail;
    });
}

} // namespace Revisit
