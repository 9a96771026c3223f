#pragma once

struct sqlite3;
struct pg_conn;

class QSqlDatabase;

namespace Revisit {

class Connection;

// The engine's own handle of the open Qt connection, for bulk work: QSqlQuery
// costs about half of SQLite's speed. Null when the engine is the other one.
sqlite3 *rawSqlite(const QSqlDatabase &database);
sqlite3 *rawSqlite(const Connection &connection);
pg_conn *rawPostgres(const Connection &connection);

} // namespace Revisit
