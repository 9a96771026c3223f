#include "core/views/savedviewstore.h"

#include "core/storage/transaction.h"

#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectView = QStringLiteral(
    "SELECT v.id, v.kind, v.officer_id, o.name, v.team_id, v.name, v.audience, v.content, "
    "v.version FROM saved_view v JOIN officer o ON o.id = v.officer_id ");

SavedView savedViewFrom(const Query &query)
{
    return {.id = query.id<SavedViewId>(0),
            .kind = ViewKind(query.number(1)),
            .owner = query.id<OfficerId>(2),
            .ownerName = query.text(3),
            .team = query.optionalId<TeamId>(4).value_or(TeamId()),
            .name = query.text(5),
            .audience = ViewAudience(query.number(6)),
            .content = QJsonDocument::fromJson(query.text(7).toUtf8()).object(),
            .version = query.number(8)};
}

QString contentText(const SavedView &view)
{
    return QString::fromUtf8(QJsonDocument(view.content).toJson(QJsonDocument::Compact));
}

std::optional<TeamId> sharedTeam(const SavedView &view)
{
    return view.team.isValid() ? std::optional(view.team) : std::nullopt;
}

} // namespace

Result<QList<SavedView>> savedViews(Connection &connection, const Officer &viewer, ViewKind kind)
{
    RV_CHECK(permit(viewer, capabilityOf(kind)));
    return reading([&] {
        Query query(connection, selectView +
                                    u"WHERE v.kind = :kind AND (v.officer_id = :viewer "
                                    "OR v.audience = 3 OR (v.audience = 2 AND v.team_id = "
                                    "(SELECT me.team_id FROM officer me WHERE me.id = :me))) "
                                    "ORDER BY v.name, v.id"_s);
        query.bind(":kind"_L1, int(kind)).bind(":viewer"_L1, viewer.id).bind(":me"_L1, viewer.id);
        QList<SavedView> views;
        while (query.next())
            views.append(savedViewFrom(query));
        return views;
    });
}

std::optional<SavedView> savedViewWith(Connection &connection, SavedViewId id)
{
    Query query(connection, selectView + u"WHERE v.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(savedViewFrom(query)) : std::nullopt;
}

std::optional<SavedViewId> savedViewNamed(Connection &connection, OfficerId owner, ViewKind kind,
                                          const QString &name)
{
    Query query(connection, u"SELECT id FROM saved_view WHERE officer_id = :owner "
                            "AND kind = :kind AND name = :name"_s);
    query.bind(":owner"_L1, owner).bind(":kind"_L1, int(kind)).bind(":name"_L1, name);
    return query.next() ? std::optional(query.id<SavedViewId>(0)) : std::nullopt;
}

TeamId teamOf(Connection &connection, OfficerId officer)
{
    Query query(connection, u"SELECT team_id FROM officer WHERE id = :id"_s);
    query.bind(":id"_L1, officer);
    return query.next() ? query.optionalId<TeamId>(0).value_or(TeamId()) : TeamId();
}

SavedViewId insertSavedView(Connection &connection, const SavedView &view)
{
    Query query(connection, u"INSERT INTO saved_view (officer_id, kind, name, audience, team_id, "
                            "content) VALUES (:owner, :kind, :name, :audience, :team, :content) "
                            "RETURNING id"_s);
    query.bind(":owner"_L1, view.owner)
        .bind(":kind"_L1, int(view.kind))
        .bind(":name"_L1, view.name)
        .bind(":audience"_L1, int(view.audience))
        .bind(":team"_L1, sharedTeam(view))
        .bind(":content"_L1, contentText(view))
        .next();
    return query.id<SavedViewId>(0);
}

bool updateSavedView(Connection &connection, const SavedView &view)
{
    return Query(connection, u"UPDATE saved_view SET name = :name, audience = :audience, "
                             "team_id = :team, content = :content, version = version + 1 "
                             "WHERE id = :id AND version = :version"_s)
               .bind(":name"_L1, view.name)
               .bind(":audience"_L1, int(view.audience))
               .bind(":team"_L1, sharedTeam(view))
               .bind(":content"_L1, contentText(view))
               .bind(":id"_L1, view.id)
               .bind(":version"_L1, view.version)
               .run() == 1;
}

bool deleteSavedView(Connection &connection, SavedViewId id, qint64 version)
{
    return Query(connection, u"DELETE FROM saved_view WHERE id = :id AND version = :version"_s)
               .bind(":id"_L1, id)
               .bind(":version"_L1, version)
               .run() == 1;
}

} // namespace Revisit
