#include "core/cases/searchcases.h"

#include "core/audit/auditstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<QList<CaseId>> SearchCases::run(Session &session) const
{
    return inTransaction(session, [&]() -> Result<QList<CaseId>> {
        Result<QList<CaseId>> found = caseIds(session.connection, session.actor, filter, sort);
        if (!found)
            return found;
        record(session, {.action = Audit::CasesSearched,
                         .entity = u"caseload"_s,
                         .why = session.purpose,
                         .changes = {{u"terms"_s, {}, filter.text.simplified()}},
                         .facts = {{u"rows"_s, found->size()}}});
        return found;
    });
}

} // namespace Revisit
