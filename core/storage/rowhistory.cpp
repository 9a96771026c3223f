#include "core/storage/rowhistory.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rowhistorysql.h"
#include "core/storage/schemachange.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        connection.execute(statement);
}

qint64 highestKey(Connection &connection, const StoredTable &table)
{
    Query query(connection,
                u"SELECT coalesce(max(%1), 0) FROM %2"_s.arg(table.keys.first(), table.name));
    return query.next() ? query.number(0) : 0;
}

// Of the rows that a load brings only this line is kept.
void noteLoad(Connection &connection, const StoredTable &table, qint64 highest)
{
    const QString sql =
        connection.isSqlite()
            ? u"INSERT INTO row_change (entry, kind, of_table, row_key) "
              "VALUES (act_entry(), :kind, :table, :key)"_s
            : u"INSERT INTO row_change (entry, kind, of_table, row_key) VALUES (CAST(coalesce("
              "nullif(current_setting('revisit.act', true), ''), '-1') AS bigint), "
              ":kind, :table, :key)"_s;
    Query(connection, sql)
        .bind(":kind"_L1, int(RowChange::Loaded))
        .bind(":table"_L1, table.name)
        .bind(":key"_L1, QString::number(highest))
        .run();
}

void limitFollowing(Connection &connection, const StoredTable &table, qint64 highest)
{
    if (connection.isSqlite()) {
        executeAll(connection, sqliteUnfollowing(table));
        executeAll(connection, sqliteFollowing(table, rowHistoryOf(table.name), highest));
        return;
    }
    Query query(
        connection,
        u"SELECT set_config('revisit.above_%1', '%2', true)"_s.arg(table.name).arg(highest));
    query.next();
}

} // namespace

const QList<RowHistoryException> &rowHistoryExceptions()
{
    static const QList<RowHistoryException> exceptions{
        {u"audit"_s, RowHistory::OfTheTrail, u"the trail only grows"_s},
        {u"audit_value"_s, RowHistory::OfTheTrail, u"comes with its entry"_s},
        {u"audit_head"_s, RowHistory::OfTheTrail, u"follows from the entries"_s},
        {u"audit_checkpoint"_s, RowHistory::OfTheTrail, u"stands for a size of the trail"_s},
        {u"source_row"_s, RowHistory::Additions,
         u"what a row of a file said is only ever forgotten, and then stays so"_s},
        {u"code"_s, RowHistory::None,
         u"shipped with the program; a code is end-dated, never deleted"_s},
        {u"case_search"_s, RowHistory::None, u"made from titles and notes"_s},
        {u"row_change"_s, RowHistory::None, u"the history itself"_s},
        {u"schema_step"_s, RowHistory::None, u"the edition of the program"_s},
    };
    return exceptions;
}

RowHistory rowHistoryOf(const QString &table)
{
    for (const RowHistoryException &exception : rowHistoryExceptions()) {
        if (exception.table == table)
            return exception.history;
    }
    return RowHistory::Kept;
}

void followRows(Connection &connection)
{
    const bool isSqlite = connection.isSqlite();
    for (const StoredTable &table : storedTables(connection)) {
        const RowHistory history = rowHistoryOf(table.name);
        if (history != RowHistory::Kept && history != RowHistory::Additions)
            continue;
        if (table.keys.isEmpty())
            throw StoreFault::defect(u"the table %1 has no key to follow"_s.arg(table.name));
        executeAll(connection, isSqlite ? sqliteUnfollowing(table) : postgresUnfollowing(table));
        executeAll(connection,
                   isSqlite ? sqliteFollowing(table, history) : postgresFollowing(table, history));
    }
    executeAll(connection, isSqlite ? sqliteFollowingTrail() : postgresFollowingTrail());
}

LoadHistory::LoadHistory(Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    for (const StoredTable &table : storedTables(connection)) {
        if (tables.contains(table.name))
            m_tables.append(table);
    }
    const SchemaChange change(connection);
    for (const StoredTable &table : std::as_const(m_tables)) {
        const qint64 highest = highestKey(connection, table);
        noteLoad(connection, table, highest);
        limitFollowing(connection, table, highest);
    }
}

void LoadHistory::finish()
{
    if (m_connection.isSqlite()) {
        const SchemaChange change(m_connection);
        for (const StoredTable &table : std::as_const(m_tables)) {
            executeAll(m_connection, sqliteUnfollowing(table));
            executeAll(m_connection, sqliteFollowing(table, rowHistoryOf(table.name)));
        }
    } else {
        for (const StoredTable &table : std::as_const(m_tables)) {
            Query query(m_connection,
                        u"SELECT set_config('revisit.above_%1', '', true)"_s.arg(table.name));
            query.next();
        }
    }
    m_tables.clear();
}

} // namespace Revisit
