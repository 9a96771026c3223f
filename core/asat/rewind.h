#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Revisit {

class Connection;

// The last entry of the trail at the instant: Fault::NotFound before the first.
Result<qint64> entryAt(Connection &connection, const QDateTime &instant);

// Brings a copy of a caseload back to how it stood right after the entry: whatever
// later acts changed is as it was. The copy is a SQLite file of its own that nobody
// else has open; afterwards it has no triggers and no history of later changes.
// What has been forgotten of the rows of imported files since stays forgotten, and
// the codes are today's.
Result<> rewind(Connection &copy, qint64 entry);

} // namespace Revisit
