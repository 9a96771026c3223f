#include "core/briefing/briefingstore.h"

#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

TrailHead trailHead(Connection &connection)
{
    Query query(connection, u"SELECT size, root FROM audit_head WHERE id = 1"_s);
    if (!query.next())
        throw StoreFault::defect(u"the audit trail has no head"_s);
    return {query.number(0), query.text(1)};
}

} // namespace Revisit
