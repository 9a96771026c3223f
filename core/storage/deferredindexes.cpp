#include "core/storage/deferredindexes.h"

#include "core/storage/bulkload.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"
#include "core/storage/schemachange.h"

#include <algorithm>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

DeferredIndexes::DeferredIndexes(Connection &connection, const QStringList &tables)
    : m_handle(rawSqlite(connection))
{
    if (!m_handle)
        return;
    QStringList names;
    for (const QString &table : tables) {
        Query query(connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                                "AND tbl_name = :table AND sql IS NOT NULL"_s);
        query.bind(":table"_L1, table);
        while (query.next()) {
            names.append(query.text(0));
            m_missing.append({table, query.text(1)});
        }
    }
    const SchemaChange change(connection);
    for (const QString &name : names)
        connection.execute(u"DROP INDEX "_s + name);
}

void DeferredIndexes::restoreBeside(BulkLoad &load, const QString &table)
{
    for (const Index &index : std::as_const(m_missing)) {
        if (index.table == table)
            load.beside([this, sql = index.sql] { build(sql); });
    }
}

void DeferredIndexes::restore()
{
    while (!m_missing.isEmpty())
        build(m_missing.first().sql);
}

// On either thread, but never on both: the load has one piece of work at a time.
void DeferredIndexes::build(const QString &sql)
{
    const auto index = std::ranges::find(m_missing, sql, &Index::sql);
    if (index == m_missing.end())
        return;
    const SchemaChange change(m_handle);
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw StoreFault::defect(u"%1 in: %2"_s.arg(code).arg(sql));
    m_missing.erase(index);
}

} // namespace Revisit
