#include "core/links/sharedvalue.h"
#include "core/people/personname.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

std::optional<NamedPart> readNamedPart(Connection &connection, const PersonPart &part)
{
    const bool isSuspect = std::holds_alternative<SuspectId>(part);
    const QString table = isSuspect ? u"suspect"_s : u"victim"_s;
    Query query(connection, u"SELECT p.case_id, p.number, coalesce(n.written, '') FROM %1 p "
                            "LEFT JOIN shared_value n ON n.case_id = p.case_id AND n.%1_id = p.id "
                            "AND n.kind = :kind WHERE p.id = :id"_s.arg(table));
    query.bind(":kind"_L1, writtenName);
    std::visit([&query](auto id) { query.bind(":id"_L1, id); }, part);
    if (!query.next())
        return std::nullopt;
    return NamedPart{query.id<CaseId>(0), int(query.number(1)), query.text(2)};
}

} // namespace Revisit
