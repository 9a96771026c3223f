#include "core/storage/catalogue.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Table, column, its place in the primary key (0: none), whether it holds bytes.
QString catalogueSql(const Connection &connection)
{
    if (connection.isSqlite())
        return u"SELECT t.name, c.name, c.pk, CASE WHEN upper(c.type) = 'BLOB' THEN 1 ELSE 0 END "
               "FROM sqlite_master t JOIN pragma_table_info(t.name) c "
               "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' "
               "AND t.name NOT LIKE 'case~_search%' ESCAPE '~' ORDER BY t.name, c.cid"_s;
    return u"SELECT CAST(t.relname AS text), CAST(c.attname AS text), "
           "coalesce(array_position(CAST(k.conkey AS int[]), CAST(c.attnum AS int)), 0), "
           "CASE WHEN c.atttypid = CAST('bytea' AS regtype) THEN 1 ELSE 0 END "
           "FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 "
           "AND NOT c.attisdropped LEFT JOIN pg_constraint k ON k.conrelid = t.oid "
           "AND k.contype = 'p' WHERE t.relkind = 'r' "
           "AND t.relnamespace = CAST(current_schema() AS regnamespace) "
           "AND t.relname <> 'case_search' ORDER BY CAST(t.relname AS text), c.attnum"_s;
}

} // namespace

QList<StoredTable> storedTables(Connection &connection)
{
    QList<StoredTable> tables;
    QMap<qint64, QString> keys;
    const auto closeTable = [&] {
        if (!tables.isEmpty())
            tables.last().keys = keys.values();
        keys.clear();
    };
    Query query(connection, catalogueSql(connection));
    while (query.next()) {
        if (tables.isEmpty() || tables.last().name != query.text(0)) {
            closeTable();
            tables.append(StoredTable{query.text(0), {}, {}, {}});
        }
        const QString column = query.text(1);
        tables.last().columns.append(column);
        if (query.number(2) > 0)
            keys.insert(query.number(2), column);
        if (query.flag(3))
            tables.last().bytes.insert(column);
    }
    closeTable();
    return tables;
}

} // namespace Revisit
