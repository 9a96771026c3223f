#include "core/people/independence.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

bool isIndependent(Connection &connection, OfficerId officer, CaseId id)
{
    Query query(connection, u"SELECT 1 FROM investigation_bar "
                            "WHERE case_id = :case AND officer_id = :officer"_s);
    query.bind(":case"_L1, id).bind(":officer"_L1, officer);
    return !query.next();
}

} // namespace Revisit
