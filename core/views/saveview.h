#pragma once

#include "core/base/result.h"
#include "core/views/savedview.h"

namespace Revisit {

struct Session;

// Keeps a view under a name; with an id it replaces that one (its name, who is
// offered it, what it shows), which only its owner may. Team leads alone share.
// Invalid: no name or one over 60 letters, a name of another view of theirs, a
// content of more than 8 KB. Conflict: it was changed meanwhile.
struct SaveView {
    SavedViewId id = {}; // invalid: a new one
    qint64 version = 1;
    ViewKind kind = ViewKind::Queue;
    QString name = {};
    ViewAudience audience = ViewAudience::Owner;
    QJsonObject content = {};

    static constexpr int longestName = 60;
    static constexpr int largestContent = 8192; // bytes

    Result<SavedView> run(Session &session) const;
};

// Takes it away, from its owner and from everyone it was shared with.
struct RemoveView {
    SavedViewId id;
    qint64 version = 1;

    Result<> run(Session &session) const;
};

} // namespace Revisit
