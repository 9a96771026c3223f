// Many rows into PostgreSQL, by COPY on the driver's own handle.

#include "core/storage/bulksink.h"
#include "core/storage/connection.h"
#include "core/storage/postgreslibrary.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(QByteArray &line, std::string_view text)
{
    for (const char byte : text) {
        switch (byte) {
        case '\\':
            line.append("\\\\");
            break;
        case '\t':
            line.append("\\t");
            break;
        case '\n':
            line.append("\\n");
            break;
        case '\r':
            line.append("\\r");
            break;
        default:
            line.append(byte);
        }
    }
}

void appendValue(QByteArray &line, const BulkValue &value)
{
    switch (value.kind) {
    case BulkValue::Kind::Null:
        line.append("\\N");
        break;
    case BulkValue::Kind::Integer:
        line.append(QByteArray::number(value.integer));
        break;
    case BulkValue::Kind::Text:
        appendEscaped(line, value.text);
        break;
    case BulkValue::Kind::Bytes:
        line.append("\\\\x");
        line.append(QByteArray(value.text.data(), qsizetype(value.text.size())).toHex());
        break;
    }
}

// In COPY's text format.
QByteArray asText(const BulkRows &rows)
{
    QByteArray text;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const BulkValue &value : rows.values(row, 1)) {
            appendValue(text, value);
            text.append('\t');
        }
        text.back() = '\n';
    }
    return text;
}

class PostgresInsert : public BulkSink
{
public:
    PostgresInsert(Connection &connection, const QString &table, const QStringList &columns)
        : m_server(rawPostgres(connection))
        , m_table(table)
        , m_copy(u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u", "_s)).toUtf8())
    {}

    void write(const BulkRows &rows) override
    {
        const QByteArray text = asText(rows);
        m_libpq.clear(m_libpq.exec(m_server, m_copy.constData()));
        const bool isSent =
            m_libpq.putCopyData(m_server, text.constData(), int(text.size())) == 1 &&
            m_libpq.putCopyEnd(m_server, nullptr) == 1;
        QString state = isSent ? QString() : u"not sent"_s;
        while (PGresult *result = m_libpq.getResult(m_server)) {
            if (m_libpq.resultStatus(result) != PGRES_COMMAND_OK)
                state = QString::fromLatin1(m_libpq.resultErrorField(result, PG_DIAG_SQLSTATE));
            m_libpq.clear(result);
        }
        if (!state.isEmpty())
            throw StoreFault::defect(u"bulk load of %1: %2"_s.arg(m_table, state));
    }

private:
    const PostgresLibrary &m_libpq = PostgresLibrary::instance();
    pg_conn *m_server;
    const QString m_table;
    const QByteArray m_copy;
};

class PostgresUpdate final : public BulkSink
{
public:
    PostgresUpdate(Connection &connection, const QString &table, const QStringList &columns)
        : m_connection(connection)
        , m_table(table)
        , m_columns(columns)
        , m_changes(u"changes_of_"_s + table)
    {
        connection.execute(u"CREATE TEMPORARY TABLE %1 AS SELECT %2 FROM %3 LIMIT 0"_s.arg(
            m_changes, columns.join(u", "_s), table));
        m_insert.emplace(connection, m_changes, columns);
    }

    void write(const BulkRows &rows) override { m_insert->write(rows); }

    void finish() override
    {
        QStringList changes;
        for (const QString &column : m_columns.mid(1))
            changes.append(u"%1 = changed.%1"_s.arg(column));
        m_connection.execute(u"UPDATE %1 SET %2 FROM %3 changed WHERE %1.%4 = changed.%4"_s.arg(
            m_table, changes.join(u", "_s), m_changes, m_columns.first()));
        m_connection.execute(u"DROP TABLE "_s + m_changes);
    }

private:
    Connection &m_connection;
    const QString m_table;
    const QStringList m_columns;
    const QString m_changes;
    std::optional<PostgresInsert> m_insert;
};

} // namespace

std::unique_ptr<BulkSink> postgresInsert(Connection &connection, const QString &table,
                                         const QStringList &columns)
{
    return std::make_unique<PostgresInsert>(connection, table, columns);
}

std::unique_ptr<BulkSink> postgresUpdate(Connection &connection, const QString &table,
                                         const QStringList &columns)
{
    return std::make_unique<PostgresUpdate>(connection, table, columns);
}

} // namespace Revisit
