#pragma once

#include "core/base/result.h"
#include "core/views/savedview.h"

#include <QList>

#include <optional>

namespace Revisit {

class Connection;

// The viewer's own views of a page and those that are shared with them, by name.
Result<QList<SavedView>> savedViews(Connection &connection, const Officer &viewer, ViewKind kind);

// The rest is for use inside a transaction and throws StoreFault.
std::optional<SavedView> savedViewWith(Connection &connection, SavedViewId id);
std::optional<SavedViewId> savedViewNamed(Connection &connection, OfficerId owner, ViewKind kind,
                                          const QString &name);
TeamId teamOf(Connection &connection, OfficerId officer);
// Its key; new without one. False: somebody changed it meanwhile.
SavedViewId insertSavedView(Connection &connection, const SavedView &view);
bool updateSavedView(Connection &connection, const SavedView &view);
bool deleteSavedView(Connection &connection, SavedViewId id, qint64 version);

} // namespace Revisit
