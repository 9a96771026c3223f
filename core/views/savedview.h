#pragma once

#include "core/base/id.h"
#include "core/people/capability.h"
#include "core/people/officer.h"

#include <QJsonObject>
#include <QString>

namespace Revisit {

using SavedViewId = Id<struct SavedViewTag>;

// The page that a view is of; the numbers are stored.
enum class ViewKind {
    Queue = 1, // filter, words and order of the case queue
    Dashboard = 2,
    Trends = 3
};

// Who is offered a view; the numbers are stored.
enum class ViewAudience {
    Owner = 1,
    Team = 2, // whoever was in the owner's team when it was shared, by the team of each now
    Everyone = 3
};

// What somebody looks at under a name. The content is the page's own: choices by
// stable codes, with "form", the number of the form it is written in.
struct SavedView {
    SavedViewId id;
    ViewKind kind = ViewKind::Queue;
    OfficerId owner;
    QString ownerName;
    TeamId team; // of a view that is shared with a team
    QString name;
    ViewAudience audience = ViewAudience::Owner;
    QJsonObject content;
    qint64 version = 1;
};

// Who may see the page may keep views of it.
Capability capabilityOf(ViewKind kind);
// "Only you", "My team", "Everyone".
QString audienceName(ViewAudience audience);

} // namespace Revisit
