#include "core/storage/bulkload.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"

#include <libpq-fe.h>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

qint64 nextIdOf(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT coalesce(max(id), 0) + 1 FROM "_s + table);
    return query.next() ? query.number(0) : 1;
}

class SqliteBulkTable final : public BulkTable
{
public:
    SqliteBulkTable(Connection &connection, const QString &name, const QStringList &columns)
        : m_database(rawSqlite(connection))
    {
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            name, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
        const QByteArray bytes = sql.toUtf8();
        if (sqlite3_prepare_v3(m_database, bytes.constData(), int(bytes.size()),
                               SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            throw refusal();
        if (columns.first() == "id"_L1)
            m_nextId = nextIdOf(connection, name);
    }

    ~SqliteBulkTable() override { sqlite3_finalize(m_statement); }

    void add(std::span<const BulkValue> row) override
    {
        int at = 0;
        for (const BulkValue &value : row)
            bind(++at, value);
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            throw refusal();
    }

private:
    Q_DISABLE_COPY_MOVE(SqliteBulkTable)

    void bind(int at, const BulkValue &value)
    {
        switch (value.kind) {
        case BulkValue::Kind::Null:
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
};

} // namespace

// Gathers rows in COPY's text format until the load sends them.
class PostgresBulkTable final : public BulkTable
{
public:
    PostgresBulkTable(BulkLoad &load, const QString &name, const QStringList &columns)
        : m_load(load)
        , m_name(name)
        , m_copy(u"COPY %1 (%2) FROM STDIN"_s.arg(name, columns.join(u", "_s)).toUtf8())
        , m_hasId(columns.first() == "id"_L1)
    {
        if (m_hasId)
            m_nextId = nextIdOf(load.m_connection, name);
    }

    void add(std::span<const BulkValue> row) override
    {
        for (const BulkValue &value : row) {
            if (&value != row.data())
                m_rows.append('\t');
            append(value);
        }
        m_rows.append('\n');
        constexpr qsizetype enough = 512 * 1024;
        if (m_rows.size() > enough)
            m_load.flush();
    }

    void flush(const Connection &connection)
    {
        if (m_rows.isEmpty())
            return;
        pg_conn *server = rawPostgres(connection);
        PQclear(PQexec(server, m_copy.constData()));
        const bool sent = PQputCopyData(server, m_rows.constData(), int(m_rows.size())) == 1 &&
                          PQputCopyEnd(server, nullptr) == 1;
        m_rows.clear();
        QString state = sent ? QString() : u"not sent"_s;
        while (PGresult *result = PQgetResult(server)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
            PQclear(result);
        }
        if (!state.isEmpty())
            throw StoreFault::defect(u"bulk load of %1: %2"_s.arg(m_name, state));
    }

    void tellLastId(Connection &connection) const
    {
        if (!m_hasId || m_nextId == 1)
            return;
        Query query(connection,
                    u"SELECT setval(pg_get_serial_sequence('%1', 'id'), :last)"_s.arg(m_name));
        query.bind(":last"_L1, lastId());
        query.next();
    }

private:
    void append(const BulkValue &value)
    {
        switch (value.kind) {
        case BulkValue::Kind::Null:
            m_rows.append("\\N");
            break;
        case BulkValue::Kind::Integer:
            m_rows.append(QByteArray::number(value.integer));
            break;
        case BulkValue::Kind::Text:
            appendEscaped(value.text);
            break;
        case BulkValue::Kind::Bytes:
            m_rows.append("\\\\x");
            m_rows.append(QByteArray(value.text.data(), qsizetype(value.text.size())).toHex());
            break;
        }
    }

    void appendEscaped(std::string_view text)
    {
        for (const char byte : text) {
            switch (byte) {
            case '\\':
                m_rows.append("\\\\");
                break;
            case '\t':
                m_rows.append("\\t");
                break;
            case '\n':
                m_rows.append("\\n");
                break;
            case '\r':
                m_rows.append("\\r");
                break;
            default:
                m_rows.append(byte);
            }
        }
    }

    BulkLoad &m_load;
    const QString m_name;
    const QByteArray m_copy;
    const bool m_hasId;
    QByteArray m_rows;
};

BulkLoad::BulkLoad(Connection &connection)
    : m_connection(connection)
{}

BulkLoad::~BulkLoad() = default;

BulkTable &BulkLoad::table(const QString &name, const QStringList &columns)
{
    if (m_connection.isSqlite())
        m_tables.push_back(std::make_unique<SqliteBulkTable>(m_connection, name, columns));
    else
        m_tables.push_back(std::make_unique<PostgresBulkTable>(*this, name, columns));
    return *m_tables.back();
}

void BulkLoad::flush()
{
    for (const std::unique_ptr<BulkTable> &table : m_tables) {
        if (auto *copied = dynamic_cast<PostgresBulkTable *>(table.get()))
            copied->flush(m_connection);
    }
}

void BulkLoad::finish()
{
    flush();
    for (const std::unique_ptr<BulkTable> &table : m_tables) {
        if (const auto *copied = dynamic_cast<PostgresBulkTable *>(table.get()))
            copied->tellLastId(m_connection);
    }
    m_tables.clear();
}

DeferredIndexes::DeferredIndexes(Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    if (!connection.isSqlite())
        return;
    QStringList names;
    for (const QString &table : tables) {
        Query query(connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                                "AND tbl_name = :table AND sql IS NOT NULL "
                                "AND sql NOT LIKE 'CREATE UNIQUE%'"_s);
        query.bind(":table"_L1, table);
        while (query.next()) {
            names.append(query.text(0));
            m_statements.append(query.text(1));
        }
    }
    for (const QString &name : names)
        connection.execute(u"DROP INDEX "_s + name);
}

void DeferredIndexes::restore()
{
    for (const QString &statement : std::as_const(m_statements))
        m_connection.execute(statement);
    m_statements.clear();
}

} // namespace Revisit
