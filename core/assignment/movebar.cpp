#include "core/assignment/movebar.h"

#include "core/assignment/restrictionstore.h"
#include "core/base/text.h"

namespace Revisit {

QString moveBar(Connection &connection, const Holding &holding, OfficerId to)
{
    if (!isOpen(holding.status))
        return CoreText::tr("%1 has been signed off.").arg(holding.reference);
    if (!to.isValid())
        return {};
    if (isInvestigatorOf(connection, to, holding.caseId))
        return CoreText::tr("%1: the officer took part in the original investigation.")
            .arg(holding.reference);
    if (isRestrictedFrom(connection, to, holding.caseId))
        return CoreText::tr("%1: only the officers it is restricted to may be given it.")
            .arg(holding.reference);
    return {};
}

} // namespace Revisit
