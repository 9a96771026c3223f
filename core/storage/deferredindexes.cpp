#include "core/storage/deferredindexes.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/schemachange.h"

namespace Revisit {

using namespace Qt::StringLiterals;

DeferredIndexes::DeferredIndexes(Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    if (!connection.isSqlite())
        return;
    QStringList names;
    for (const QString &table : tables) {
        Query query(connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                                "AND tbl_name = :table AND sql IS NOT NULL"_s);
        query.bind(":table"_L1, table);
        while (query.next()) {
            names.append(query.text(0));
            m_statements.append(query.text(1));
        }
    }
    const SchemaChange change(connection);
    for (const QString &name : names)
        connection.execute(u"DROP INDEX "_s + name);
}

void DeferredIndexes::restore()
{
    const SchemaChange change(m_connection);
    for (const QString &statement : std::as_const(m_statements))
        m_connection.execute(statement);
    m_statements.clear();
}

} // namespace Revisit
