#pragma once

#include "core/base/result.h"

#include <QString>

namespace Revisit {

class Connection;

// Copies the SQLite file behind the connection to a dated file beside `path`
// and returns the copy's path. Other connections may go on reading meanwhile.
Result<QString> backUp(Connection &connection, const QString &path);

} // namespace Revisit
