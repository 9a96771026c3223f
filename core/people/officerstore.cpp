#include "core/people/officerstore.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Officer officerFrom(const Query &query)
{
    return {query.id<OfficerId>(0), query.text(1), Role(query.number(2)), query.id<TeamId>(3)};
}

} // namespace

Result<QList<Officer>> activeOfficers(Connection &connection)
{
    return reading([&] {
        QList<Officer> officers;
        Query query(connection, u"SELECT id, name, role, coalesce(team_id, 0) FROM officer "
                                "WHERE active = 1 ORDER BY role, name"_s);
        while (query.next())
            officers.append(officerFrom(query));
        return officers;
    });
}

Result<Officer> officerById(Connection &connection, OfficerId id)
{
    const auto found = reading([&]() -> std::optional<Officer> {
        Query query(connection, u"SELECT id, name, role, coalesce(team_id, 0) FROM officer "
                                "WHERE id = :id AND active = 1"_s);
        query.bind(":id"_L1, id);
        return query.next() ? std::optional(officerFrom(query)) : std::nullopt;
    });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(Fault::NotFound, CoreText::tr("This officer is no longer active."));
    return **found;
}

OfficerId insertOfficer(Session &session, const QString &name, Role role,
                        const QString &staffReference)
{
    Query query(session.connection, u"INSERT INTO officer (staff_ref, name, role) "
                                    "VALUES (:staff, :name, :role) RETURNING id"_s);
    if (staffReference.isEmpty())
        query.bindNull(":staff"_L1);
    else
        query.bind(":staff"_L1, staffReference);
    query.bind(":name"_L1, name).bind(":role"_L1, int(role)).next();
    return query.id<OfficerId>(0);
}

} // namespace Revisit
