#include "core/storage/keyreading.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"

#include <memory>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

StoreFault refusal(int code, const QString &sql)
{
    return StoreFault::defect(u"%1 in: %2"_s.arg(code).arg(sql));
}

Statement prepared(sqlite3 *database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray bytes = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(database, bytes.constData(), int(bytes.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        throw refusal(code, sql);
    return {statement, sqlite3_finalize};
}

void bind(sqlite3_stmt *statement, const NamedValue &value)
{
    const int place = sqlite3_bind_parameter_index(statement, value.name.data());
    if (place == 0)
        throw StoreFault::defect(u"there is no placeholder "_s + value.name);
    if (const auto *number = std::get_if<qint64>(&value.value)) {
        sqlite3_bind_int64(statement, place, *number);
        return;
    }
    const QByteArray text = std::get<QString>(value.value).toUtf8();
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

// Calls `take` with the statement at each row.
template<typename Take>
void readFromSqlite(Connection &connection, const QString &sql, const QList<NamedValue> &values,
                    const Take &take)
{
    const Statement statement = prepared(rawSqlite(connection), sql);
    for (const NamedValue &value : values)
        bind(statement.get(), value);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW)
        take(statement.get());
    if (code != SQLITE_DONE)
        throw refusal(code, sql);
}

qint64 keyOf(sqlite3_stmt *row, int column)
{
    return sqlite3_column_int64(row, column);
}

QByteArrayView textOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return {text, sqlite3_column_bytes(row, column)};
}

class SqliteShortRow final : public ShortRow
{
public:
    explicit SqliteShortRow(sqlite3_stmt *row)
        : m_row(row)
    {}
    qint64 number(int column) const override { return keyOf(m_row, column); }
    QByteArrayView text(int column) const override { return textOf(m_row, column); }

private:
    sqlite3_stmt *const m_row;
};

class QueriedShortRow final : public ShortRow
{
public:
    explicit QueriedShortRow(const Query &query)
        : m_query(query)
    {}
    qint64 number(int column) const override { return m_query.number(column); }
    QByteArrayView text(int column) const override
    {
        m_text = m_query.text(column).toUtf8();
        return m_text;
    }

private:
    const Query &m_query;
    mutable QByteArray m_text;
};

void bindAll(Query &query, const QList<NamedValue> &values)
{
    for (const NamedValue &value : values)
        std::visit([&](const auto &bound) { query.bind(value.name, bound); }, value.value);
}

} // namespace

void readShortRows(Connection &connection, const QString &sql, const QList<NamedValue> &values,
                   const std::function<void(const ShortRow &)> &take)
{
    if (connection.isSqlite()) {
        readFromSqlite(connection, sql, values,
                       [&take](sqlite3_stmt *row) { take(SqliteShortRow(row)); });
        return;
    }
    Query query(connection, sql);
    bindAll(query, values);
    const QueriedShortRow row(query);
    while (query.next())
        take(row);
}

void readKeys(Connection &connection, const QString &sql, const QList<NamedValue> &values,
              const std::function<void(qint64)> &take)
{
    if (connection.isSqlite()) {
        readFromSqlite(connection, sql, values,
                       [&take](sqlite3_stmt *row) { take(keyOf(row, 0)); });
        return;
    }
    Query query(connection, sql);
    bindAll(query, values);
    while (query.next())
        take(query.number(0));
}

void readKeyPairs(Connection &connection, const QString &sql,
                  const std::function<void(qint64, qint64)> &take)
{
    if (connection.isSqlite()) {
        readFromSqlite(connection, sql, {},
                       [&take](sqlite3_stmt *row) { take(keyOf(row, 0), keyOf(row, 1)); });
        return;
    }
    Query query(connection, sql);
    while (query.next())
        take(query.number(0), query.number(1));
}

void readKeyedTexts(Connection &connection, const QString &sql,
                    const std::function<void(qint64, QByteArrayView)> &take)
{
    if (connection.isSqlite()) {
        readFromSqlite(connection, sql, {},
                       [&take](sqlite3_stmt *row) { take(keyOf(row, 0), textOf(row, 1)); });
        return;
    }
    Query query(connection, sql);
    while (query.next())
        take(query.number(0), query.text(1).toUtf8());
}

} // namespace Revisit
