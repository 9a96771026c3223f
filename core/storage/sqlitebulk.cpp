// Many rows into SQLite, by prepared statements on its own handle.

#include "core/storage/bulksink.h"
#include "core/storage/rawhandle.h"
#include "core/storage/storefault.h"

#include <sqlite3.h>
#include <utility>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A statement that takes the values of one row or more.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3 *database, const QString &sql)
        : m_database(database)
    {
        const QByteArray bytes = sql.toUtf8();
        if (sqlite3_prepare_v3(m_database, bytes.constData(), int(bytes.size()),
                               SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            throw refusal();
        m_isNull.resize(size_t(sqlite3_bind_parameter_count(m_statement)), true);
    }
    ~SqliteStatement() { sqlite3_finalize(m_statement); }

    void run(std::span<const BulkValue> values)
    {
        int at = 0;
        for (const BulkValue &value : values)
            bind(++at, value);
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            throw refusal();
    }

private:
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    // A place keeps its value from row to row, and most are NULL in nearly all.
    void bind(int at, const BulkValue &value)
    {
        char &isNull = m_isNull[size_t(at - 1)];
        const bool wasNull = std::exchange(isNull, value.kind == BulkValue::Kind::Null);
        switch (value.kind) {
        case BulkValue::Kind::Null:
            if (!wasNull)
                sqlite3_bind_null(m_statement, at);
            break;
        case BulkValue::Kind::Integer:
            sqlite3_bind_int64(m_statement, at, value.integer);
            break;
        case BulkValue::Kind::Text:
            sqlite3_bind_text(m_statement, at, value.text.data(), int(value.text.size()),
                              SQLITE_STATIC);
            break;
        case BulkValue::Kind::Bytes:
            sqlite3_bind_blob(m_statement, at, value.text.data(), int(value.text.size()),
                              SQLITE_STATIC);
            break;
        }
    }

    StoreFault refusal() const
    {
        return StoreFault::defect(u"bulk load: %1"_s.arg(sqlite3_extended_errcode(m_database)));
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<char> m_isNull; // what stands at each place
};

// FAIL, not ABORT: a row that is refused undoes the whole load, so the statement need
// not keep what it would take to undo itself, which is every page that it touches.
QString insertSql(const QString &table, const QStringList &columns, size_t rows)
{
    const QString row = u"(%1)"_s.arg(QStringList(columns.size(), u"?"_s).join(u", "_s));
    return u"INSERT OR FAIL INTO %1 (%2) VALUES %3"_s.arg(
        table, columns.join(u", "_s), QStringList(qsizetype(rows), row).join(u", "_s));
}

// What a statement costs beside its rows, the key counter of AUTOINCREMENT
// above all, is more than half of a row's cost: so many rows share one, and
// those left over a smaller one.
class SqliteInsert final : public BulkSink
{
public:
    SqliteInsert(sqlite3 *database, const QString &table, const QStringList &columns)
    {
        size_t rows = valuesAtOnce / size_t(columns.size());
        for (; rows > 1; rows /= stepDown)
            addStatement(database, table, columns, rows);
        addStatement(database, table, columns, 1);
    }

    void write(const BulkRows &rows) override
    {
        size_t row = 0;
        for (const Statement &statement : m_statements) {
            for (; row + statement.rows <= rows.size(); row += statement.rows)
                statement.run->run(rows.values(row, statement.rows));
        }
    }

private:
    struct Statement {
        size_t rows;
        std::unique_ptr<SqliteStatement> run;
    };

    void addStatement(sqlite3 *database, const QString &table, const QStringList &columns,
                      size_t rows)
    {
        m_statements.push_back(
            {rows, std::make_unique<SqliteStatement>(database, insertSql(table, columns, rows))});
    }

    static constexpr size_t valuesAtOnce = 800;
    static constexpr size_t stepDown = 6;

    std::vector<Statement> m_statements; // the largest first
};

class SqliteUpdate final : public BulkSink
{
public:
    SqliteUpdate(sqlite3 *database, const QString &table, const QStringList &columns)
        : m_statement(database, sql(table, columns))
    {}

    void write(const BulkRows &rows) override
    {
        for (size_t row = 0; row < rows.size(); ++row)
            m_statement.run(rows.values(row, 1));
    }

private:
    static QString sql(const QString &table, const QStringList &columns)
    {
        QStringList changes;
        for (qsizetype at = 1; at < columns.size(); ++at)
            changes.append(u"%1 = ?%2"_s.arg(columns.at(at)).arg(at + 1));
        return u"UPDATE %1 SET %2 WHERE %3 = ?1"_s.arg(table, changes.join(u", "_s),
                                                       columns.first());
    }

    SqliteStatement m_statement;
};

} // namespace

std::unique_ptr<BulkSink> sqliteInsert(Connection &connection, const QString &table,
                                       const QStringList &columns)
{
    return std::make_unique<SqliteInsert>(rawSqlite(connection), table, columns);
}

std::unique_ptr<BulkSink> sqliteUpdate(Connection &connection, const QString &table,
                                       const QStringList &columns)
{
    return std::make_unique<SqliteUpdate>(rawSqlite(connection), table, columns);
}

} // namespace Revisit
