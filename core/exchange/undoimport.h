#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace Revisit {

class Connection;
struct Session;

// One import as a list shows it.
struct ImportBatch {
    BatchId id;
    QString profile;
    QString by;
    QDateTime at;
    QStringList files;
    qint64 loaded = 0;
    qint64 updated = 0;
    qint64 rejected = 0;
    bool isUndone = false;
};

// Newest first.
Result<QList<ImportBatch>> importBatches(Connection &connection);

struct UndoneImport {
    BatchId batch;
    qint64 removed = 0;  // records that the batch had brought
    qint64 restored = 0; // records that say again what they said before it
};

// Takes back everything that a batch brought, so that the caseload is as it
// was before. Only the newest import can be undone, and only until work on its
// cases has begun. That it was, stays in the trail; what it said does not.
struct UndoImport {
    BatchId batch;

    Result<UndoneImport> run(Session &session) const;
};

} // namespace Revisit
