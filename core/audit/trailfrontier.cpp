#include "core/audit/trailfrontier.h"

#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/storefault.h"

namespace Revisit {

using namespace Qt::StringLiterals;

TrailFrontier readTrailFrontier(Connection &connection)
{
    Query query(connection, u"SELECT size, frontier, last_at FROM audit_head WHERE id = 1"_s +
                                connection.dialect().lockRow());
    if (!query.next())
        throw StoreFault::defect(u"the audit trail has no head"_s);
    TrailFrontier trail{MerkleFrontier::fromStored(query.number(0), query.text(1).toLatin1()),
                        query.text(2)};
    if (trail.tree.size() != query.number(0))
        throw StoreFault::defect(u"the head of the audit trail is damaged"_s);
    return trail;
}

void storeTrailFrontier(Connection &connection, const TrailFrontier &trail)
{
    Query(connection, u"UPDATE audit_head SET size = :size, root = :root, frontier = :frontier, "
                      "last_at = :at WHERE id = 1"_s)
        .bind(":size"_L1, trail.tree.size())
        .bind(":root"_L1, QString::fromLatin1(trail.tree.root().toHex()))
        .bind(":frontier"_L1, QString::fromLatin1(trail.tree.stored()))
        .bind(":at"_L1, trail.lastAt)
        .run();
}

} // namespace Revisit
