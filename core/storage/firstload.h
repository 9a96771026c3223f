#pragma once

#include "core/storage/loadedreferences.h"

#include <QtGlobal>

#include <map>
#include <memory>
#include <string>

namespace Revisit {

class BulkLoad;
class Connection;

// Prepares SQLite for a large load into a file that is still nearly empty, for
// as long as it lives; to be made before the transaction. Does nothing on
// PostgreSQL.
//
// A rollback journal takes the place of the write-ahead log, through which all
// would be written twice, and there is next to nothing to roll back; where
// somebody else has the file open the log stays. Sorting for an index may go
// to a temporary file: only then SQLite keeps the sorted records in one block
// of memory instead of one each, which saves a quarter of the time, and up to
// the cache's size no file is made. The cache is larger, since what was loaded
// is read again for the indexes. References between tables are checked once for
// all rows, from notes of what was loaded, and where there are none by the engine,
// table by table, which takes half of what a look-up beside each insert does.
class FirstLoad
{
public:
    explicit FirstLoad(Connection &connection);
    ~FirstLoad();

    // For whoever loads the table: where to note each row. Nothing where the engine
    // itself looks.
    LoadedReferences *watch(const QString &table, const QStringList &columns);

    // Lets the load put what it wrote so far into the file when there are no rows to
    // write, which would otherwise be left for the commit.
    void settleBeside(BulkLoad &load);

    // For the end of the transaction; throws StoreFault, which names the first
    // table with a row that refers to one that is not there.
    void checkReferences();

private:
    Q_DISABLE_COPY_MOVE(FirstLoad)

    // What the engine wrote to one table; it tells of each row.
    struct Written {
        qint64 inserted = 0;
        qint64 updated = 0;
    };

    static void noteWritten(void *load, int operation, const char *, const char *table, qint64);
    bool isKnownSound(const QString &table);
    void checkByEngine(const QString &table);

    Connection &m_connection;
    std::map<QString, LoadedReferences> m_loaded; // tables that were empty
    std::map<std::string, Written, std::less<>> m_written;
    std::pair<const std::string, Written> *m_lastWritten = nullptr;
};

} // namespace Revisit
