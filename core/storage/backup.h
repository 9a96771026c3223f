#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace Revisit {

class Connection;

// Copies the SQLite file behind the connection to a dated file beside `path`
// and returns the copy's path. Other connections may go on reading meanwhile.
Result<QString> backUp(Connection &connection, const QString &path);

// How far a copy is, from 0 to 1; false stops it.
using CopyWatcher = std::function<bool(double)>;

// Copies the SQLite file behind the connection to another file, in the midst of a
// reading, so that a writer beside it does not make it begin again.
Result<> copyFile(Connection &connection, const QString &path, const CopyWatcher &watcher);
tl::unexpected<Error> copyStopped();

} // namespace Revisit
