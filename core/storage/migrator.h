#pragma once

#include "core/base/result.h"

#include <QString>

namespace Revisit {

class Connection;
struct ConnectionSpec;

// What a migration did, for the log and the start screen.
struct Migration {
    int applied = 0;    // steps taken now; 0 when the file was up to date
    QString backupPath; // copy made before the first step; empty for a new file
};

// Brings the database to the newest schema. Each numbered script is one
// transaction and is entered in `schema_step` with its checksum. A SQLite file
// is copied beside itself first. Refuses, without touching it, a database that
// a newer, incompatible edition has migrated (Fault::Invalid).
Result<Migration> migrate(Connection &connection, const ConnectionSpec &spec);

// Each script split into the statements that this engine runs.
QStringList migrationStatements(const QString &script, const Connection &connection);

} // namespace Revisit
