#pragma once

#include "core/base/result.h"
#include "core/exchange/importreport.h"
#include "core/exchange/profile.h"

#include <functional>

namespace Revisit {

struct Session;

// How far a running import is; false from the callback stops it, and nothing
// is kept. It is called on the thread that imports.
struct ImportProgress {
    QString file;
    qint64 rows = 0;      // of all files so far
    qint64 bytesRead = 0; // of the file as it lies on disk
    qint64 bytesOfFile = 0;
};
using ImportWatcher = std::function<bool(const ImportProgress &)>;

// Loads the files of an export by a profile, in one transaction: all of them
// or nothing. Each file's rows are loaded, updated, unchanged or rejected, and
// unless these add up to the rows read, nothing is committed. The files may be
// given in any order. A dry run does the same work and then undoes it.
struct ImportCases {
    QStringList files;
    Profile profile;
    bool dryRun = false;
    ImportWatcher watcher = {};

    Result<ImportReport> run(Session &session) const;
};

} // namespace Revisit
