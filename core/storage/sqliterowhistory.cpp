// How SQLite follows the rows of a table.

#include "core/storage/rowhistorysql.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString sqliteKey(const StoredTable &table, const QString &row)
{
    QStringList parts;
    for (const QString &key : table.keys)
        parts.append(row + key);
    return u"json_array(%1)"_s.arg(parts.join(u", "_s));
}

// Bytes have no place in JSON but as hexadecimal digits.
QString sqliteRow(const StoredTable &table)
{
    QStringList parts;
    for (const QString &column : table.columns)
        parts.append((table.bytes.contains(column)
                          ? u"'%1', CASE WHEN OLD.%1 IS NOT NULL THEN hex(OLD.%1) END"_s
                          : u"'%1', OLD.%1"_s)
                         .arg(column));
    return u"json_object(%1)"_s.arg(parts.join(u", "_s));
}

QString sqliteLine(const StoredTable &table, RowChange kind, const QString &key,
                   const QString &before)
{
    return u"INSERT INTO row_change (entry, kind, of_table, row_key, before) "
           "SELECT act_entry(), %1, '%2', %3, %4"_s.arg(int(kind))
               .arg(table.name, key, before);
}

// Rows keep their keys; where one ever does not, a row went and another came.
QString keyIsAnother(const StoredTable &table)
{
    QStringList parts;
    for (const QString &key : table.keys)
        parts.append(u"NEW.%1 IS NOT OLD.%1"_s.arg(key));
    return parts.join(u" OR "_s);
}

QString sqliteTrigger(const StoredTable &table, const QString &event, const QString &condition,
                      const QStringList &lines)
{
    return u"CREATE TRIGGER follow_%1_%2 AFTER %3 ON %1 %4 BEGIN %5; END"_s.arg(
        table.name, event.toLower(), event, condition, lines.join(u"; "_s));
}

} // namespace

QStringList sqliteFollowing(const StoredTable &table, RowHistory history,
                            std::optional<qint64> upTo)
{
    if (upTo == 0)
        return {}; // nothing was there before
    const QString limit = u"WHEN %1.%2 <= %3"_s;
    const auto limited = [&](const QString &row) {
        return upTo ? limit.arg(row, table.keys.first()).arg(*upTo) : QString();
    };
    QStringList statements;
    const bool givesKeys = table.keys == QStringList{u"id"_s}; // each above the one before
    if (!upTo || !givesKeys)
        statements.append(sqliteTrigger(
            table, u"INSERT"_s, limited(u"NEW"_s),
            {sqliteLine(table, RowChange::Inserted, sqliteKey(table, u"NEW."_s), u"NULL"_s)}));
    if (history == RowHistory::Additions)
        return statements;
    const QString old = sqliteKey(table, u"OLD."_s);
    statements.append(sqliteTrigger(
        table, u"UPDATE"_s, limited(u"OLD"_s),
        {sqliteLine(table, RowChange::Updated, old, sqliteRow(table)),
         sqliteLine(table, RowChange::Inserted, sqliteKey(table, u"NEW."_s), u"NULL"_s) +
             u" WHERE "_s + keyIsAnother(table)}));
    statements.append(
        sqliteTrigger(table, u"DELETE"_s, limited(u"OLD"_s),
                      {sqliteLine(table, RowChange::Deleted, old, sqliteRow(table))}));
    return statements;
}

QStringList sqliteUnfollowing(const StoredTable &table)
{
    QStringList statements;
    for (const QString &event : {u"insert"_s, u"update"_s, u"delete"_s})
        statements.append(u"DROP TRIGGER IF EXISTS follow_%1_%2"_s.arg(table.name, event));
    return statements;
}

// act_entry() is asked before the entry is there, so that it knows which entry is
// the first of its transaction.
QStringList sqliteFollowingTrail()
{
    return {u"DROP TRIGGER IF EXISTS follow_audit"_s,
            u"CREATE TRIGGER follow_audit BEFORE INSERT ON audit BEGIN SELECT act_entry(); END"_s};
}

} // namespace Revisit
