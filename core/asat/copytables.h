#pragma once

#include "core/storage/backup.h"

namespace Revisit {

class Connection;

// Copies the caseload as it stands at one moment to a new SQLite file, whichever
// engine it is on. The file can be read by its owner only. Others may go on working
// in the caseload meanwhile.
Result<> copyCaseload(Connection &from, const QString &file, const CopyWatcher &watcher);

} // namespace Revisit
