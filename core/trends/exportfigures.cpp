#include "core/trends/exportfigures.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> ExportFigures::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    return inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::FiguresExported,
                         .entity = u"chart/"_s + chart,
                         .why = session.purpose,
                         .facts = {{u"format"_s, format}, {u"marking"_s, marking}}});
        return {};
    });
}

} // namespace Revisit
