#include "core/views/saveview.h"

#include "core/audit/auditstore.h"
#include "core/audit/viewactions.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "core/views/savedviewstore.h"

#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString savedViewEntity(SavedViewId id)
{
    return u"saved_view/%1"_s.arg(id.value());
}

tl::unexpected<Error> viewChangedMeanwhile()
{
    return fail(Fault::Conflict,
                CoreText::tr("This view was changed meanwhile. Look at it again first."));
}

// The one that is to be changed, if it is the actor's; another's private one is none.
Result<SavedView> ownView(Session &session, SavedViewId id)
{
    const std::optional<SavedView> found = savedViewWith(session.connection, id);
    const bool isOwn = found && found->owner == session.actor.id;
    if (!found || (!isOwn && found->audience == ViewAudience::Owner))
        return fail(Fault::NotFound, CoreText::tr("There is no such view."));
    if (!isOwn)
        return fail(Fault::Forbidden,
                    CoreText::tr("Only %1, who saved it, can change this view. Save it under "
                                 "another name.")
                        .arg(found->ownerName));
    return *found;
}

Result<> checkView(const SaveView &command, const Officer &actor)
{
    const QString name = command.name.trimmed();
    if (name.isEmpty() || name.size() > SaveView::longestName)
        return fail(Fault::Invalid, CoreText::tr("Give the view a name of up to 60 letters."));
    if (command.audience != ViewAudience::Owner && actor.role != Role::TeamLead)
        return fail(Fault::Forbidden, CoreText::tr("Team leads can share a view."));
    if (QJsonDocument(command.content).toJson(QJsonDocument::Compact).size() >
        SaveView::largestContent)
        return fail(Fault::Invalid, CoreText::tr("The view is too large to be kept."));
    return {};
}

Result<TeamId> audienceTeam(Session &session, ViewAudience audience)
{
    if (audience != ViewAudience::Team)
        return TeamId();
    const TeamId team = teamOf(session.connection, session.actor.id);
    if (!team.isValid())
        return fail(Fault::Invalid, CoreText::tr("You are in no team. Share the view with "
                                                 "everyone, or keep it for yourself."));
    return team;
}

} // namespace

Result<SavedView> SaveView::run(Session &session) const
{
    RV_CHECK(permit(session.actor, capabilityOf(kind)));
    RV_CHECK(checkView(*this, session.actor));
    return inTransaction(session, [&]() -> Result<SavedView> {
        const Result<TeamId> team = audienceTeam(session, audience);
        RV_CHECK(team);
        SavedView view{.id = id,
                       .kind = kind,
                       .owner = session.actor.id,
                       .ownerName = session.actor.name,
                       .team = *team,
                       .name = name.trimmed(),
                       .audience = audience,
                       .content = content,
                       .version = version};
        const auto named = savedViewNamed(session.connection, view.owner, kind, view.name);
        if (named && *named != id)
            return fail(Fault::Invalid, CoreText::tr("You have a view of this name already."));
        if (id.isValid()) {
            RV_CHECK(ownView(session, id));
            if (!updateSavedView(session.connection, view))
                return viewChangedMeanwhile();
            ++view.version;
        } else {
            view.id = insertSavedView(session.connection, view);
            view.version = 1;
        }
        record(session, {.action = Audit::ViewSaved,
                         .entity = savedViewEntity(view.id),
                         .why = session.purpose,
                         .version = view.version,
                         .facts = {{u"kind"_s, int(kind)}, {u"audience"_s, int(audience)}}});
        return view;
    });
}

Result<> RemoveView::run(Session &session) const
{
    return inTransaction(session, [&]() -> Result<> {
        RV_CHECK(ownView(session, id));
        if (!deleteSavedView(session.connection, id, version))
            return viewChangedMeanwhile();
        record(
            session,
            {.action = Audit::ViewRemoved, .entity = savedViewEntity(id), .why = session.purpose});
        return {};
    });
}

} // namespace Revisit
