#include "core/cases/copyreferences.h"

#include "core/audit/auditstore.h"
#include "core/cases/caselist.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<QString> CopyReferences::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewCases));
    return inTransaction(session, [&]() -> Result<QString> {
        const Result<QList<CaseRow>> rows = caseRows(session.connection, session.actor, cases);
        if (!rows)
            return tl::unexpected(rows.error());
        QStringList references;
        for (const CaseRow &row : *rows) {
            references.append(row.reference);
            record(session, {.action = Audit::ReferenceCopied,
                             .entity = entityName(row.id),
                             .caseId = row.id,
                             .why = session.purpose});
        }
        return references.join(u'\n');
    });
}

} // namespace Revisit
