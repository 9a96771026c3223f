#include "core/trends/printfigures.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> PrintFigures::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("A report needs a handling marking."));
    return inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::FiguresPrinted,
                         .entity = u"report/"_s + report,
                         .why = session.purpose,
                         .facts = {{u"marking"_s, marking}}});
        return {};
    });
}

} // namespace Revisit
