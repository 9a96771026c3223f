#pragma once

#include "core/storage/bulkrows.h"

#include <QStringList>

#include <memory>

namespace Revisit {

class Connection;

// Where the rows of one table go: the engine's fast path. write() runs on the
// load's own thread and speaks to the engine's handle, never to Qt's.
class BulkSink
{
public:
    virtual ~BulkSink() = default;
    virtual void write(const BulkRows &rows) = 0;
    // After the last row, on the thread of the connection.
    virtual void finish() {}
};

// New rows. SQLite: prepared statements of many rows each, four times as fast
// as QSqlQuery; PostgreSQL: COPY, eight times.
std::unique_ptr<BulkSink> sqliteInsert(Connection &connection, const QString &table,
                                       const QStringList &columns);
std::unique_ptr<BulkSink> postgresInsert(Connection &connection, const QString &table,
                                         const QStringList &columns);

// New values for stored rows, found by the first column. PostgreSQL gathers
// them in a table of its own and changes the rows when the load finishes.
std::unique_ptr<BulkSink> sqliteUpdate(Connection &connection, const QString &table,
                                       const QStringList &columns);
std::unique_ptr<BulkSink> postgresUpdate(Connection &connection, const QString &table,
                                         const QStringList &columns);

} // namespace Revisit
