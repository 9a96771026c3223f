#include "core/storage/firstload.h"

#include "core/storage/bulkload.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"
#include "core/storage/schemachange.h"
#include "core/storage/storefault.h"

#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What SQLite refuses, since somebody else reads, only makes the load slower.
void set(Connection &connection, const QString &pragma)
{
    if (!connection.isSqlite())
        return;
    const SchemaChange change(connection);
    try {
        connection.execute(u"PRAGMA "_s + pragma);
    } catch (const StoreFault &) {
    }
}

} // namespace

FirstLoad::FirstLoad(Connection &connection)
    : m_connection(connection)
{
    set(m_connection, u"journal_mode = DELETE"_s);
    set(m_connection, u"temp_store = FILE"_s);
    set(m_connection, u"foreign_keys = OFF"_s);
    set(m_connection, u"cache_size = -131072"_s); // KB; 32 MB otherwise
    if (sqlite3 *handle = rawSqlite(m_connection))
        sqlite3_update_hook(handle, noteWritten, this);
}

FirstLoad::~FirstLoad()
{
    if (sqlite3 *handle = rawSqlite(m_connection))
        sqlite3_update_hook(handle, nullptr, nullptr);
    set(m_connection, u"cache_size = -32768"_s);
    set(m_connection, u"foreign_keys = ON"_s);
    set(m_connection, u"temp_store = MEMORY"_s);
    set(m_connection, u"journal_mode = WAL"_s);
}

void FirstLoad::noteWritten(void *load, int operation, const char *, const char *table, qint64)
{
    auto *self = static_cast<FirstLoad *>(load);
    auto *&last = self->m_lastWritten; // one table gets many rows in a row
    if (!last || last->first != table)
        last = &*self->m_written.try_emplace(table).first;
    if (operation == SQLITE_INSERT)
        ++last->second.inserted;
    else if (operation == SQLITE_UPDATE)
        ++last->second.updated;
}

LoadedReferences *FirstLoad::watch(const QString &table, const QStringList &columns)
{
    if (!m_connection.isSqlite() || m_loaded.contains(table) ||
        Query(m_connection, u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table)).next())
        return nullptr;
    return &m_loaded.try_emplace(table, m_connection, table, columns).first->second;
}

// Where somebody reads the file it is only put off.
void FirstLoad::settleBeside(BulkLoad &load)
{
    if (sqlite3 *handle = rawSqlite(m_connection))
        load.beside([handle] { sqlite3_db_cacheflush(handle); });
}

void FirstLoad::checkReferences()
{
    if (!m_connection.isSqlite())
        return; // checked at each insert
    QStringList tables;
    {
        Query query(m_connection, u"SELECT DISTINCT t.name FROM sqlite_master t "
                                  "JOIN pragma_foreign_key_list(t.name) WHERE t.type = 'table'"_s);
        while (query.next())
            tables.append(query.text(0));
    }
    for (const QString &table : std::as_const(tables)) {
        if (!isKnownSound(table))
            checkByEngine(table);
    }
}

// Nothing but the rows that were noted is in the table, and each refers to what is there.
bool FirstLoad::isKnownSound(const QString &table)
{
    const auto loaded = m_loaded.find(table);
    if (loaded == m_loaded.end())
        return false;
    const Written &written = m_written[table.toStdString()];
    return written.inserted == loaded->second.rows() && written.updated == 0 &&
           loaded->second.areThere(m_connection);
}

void FirstLoad::checkByEngine(const QString &table)
{
    Query broken(m_connection, u"PRAGMA foreign_key_check('%1')"_s.arg(table));
    if (broken.next())
        throw StoreFault::defect(u"a row of %1 refers to a row of %2 that is not there"_s.arg(
            broken.text(0), broken.text(2)));
}

} // namespace Revisit
