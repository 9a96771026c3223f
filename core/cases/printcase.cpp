#include "core/cases/printcase.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/opencase.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<CaseDetail> PrintCase::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewCases));
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("A report needs a handling marking."));
    return inTransaction(session, [&] {
        record(session, {.action = Audit::CasePrinted,
                         .entity = entityName(id),
                         .caseId = id,
                         .why = session.purpose,
                         .facts = {{u"marking"_s, marking}}});
        return caseDetail(session.connection, session.actor, id); // an error undoes the entry
    });
}

} // namespace Revisit
