#include "core/storage/bulkload.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t valuesAtOnce = 32 * 1024; // 1 MB, and their texts

qint64 nextIdOf(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT coalesce(max(id), 0) + 1 FROM "_s + table);
    return query.next() ? query.number(0) : 1;
}

} // namespace

BulkTable::BulkTable(BulkLoad &load, std::unique_ptr<BulkSink> sink, qsizetype columns,
                     qint64 nextId)
    : m_load(load)
    , m_sink(std::move(sink))
    , m_gathered(std::make_unique<BulkRows>(size_t(columns)))
    , m_sent(std::make_unique<BulkRows>(size_t(columns)))
    , m_nextId(nextId)
{}

void BulkTable::add(std::span<const BulkValue> row)
{
    m_gathered->append(row);
    m_load.noteAdded(row.size());
}

BulkLoad::BulkLoad(Connection &connection)
    : m_connection(connection)
{}

BulkLoad::~BulkLoad() = default;

BulkTable &BulkLoad::table(const QString &name, const QStringList &columns)
{
    auto sink = m_connection.isSqlite() ? sqliteInsert(m_connection, name, columns)
                                        : postgresInsert(m_connection, name, columns);
    const bool hasKey = columns.first() == "id"_L1;
    const qint64 nextId = hasKey ? nextIdOf(m_connection, name) : 1;
    m_tables.push_back(std::make_unique<BulkTable>(*this, std::move(sink), columns.size(), nextId));
    m_withKeys.push_back(hasKey ? name : QString());
    return *m_tables.back();
}

BulkTable &BulkLoad::changes(const QString &name, const QStringList &columns)
{
    auto sink = m_connection.isSqlite() ? sqliteUpdate(m_connection, name, columns)
                                        : postgresUpdate(m_connection, name, columns);
    m_tables.push_back(std::make_unique<BulkTable>(*this, std::move(sink), columns.size(), 1));
    m_withKeys.push_back({});
    return *m_tables.back();
}

void BulkLoad::noteAdded(size_t values)
{
    m_gatheredValues += values;
    if (m_gatheredValues >= valuesAtOnce)
        send();
}

void BulkLoad::send()
{
    m_writer.wait();
    for (const std::unique_ptr<BulkTable> &table : m_tables)
        std::swap(table->m_gathered, table->m_sent);
    m_gatheredValues = 0;
    m_writer.give([this] { write(); });
}

// All tables at once, so that no child goes before its parent.
void BulkLoad::write()
{
    for (const std::unique_ptr<BulkTable> &table : m_tables) {
        if (table->m_sent->isEmpty())
            continue;
        table->m_sink->write(*table->m_sent);
        table->m_sent->clear();
    }
}

void BulkLoad::flush()
{
    send();
    m_writer.wait();
}

void BulkLoad::finish()
{
    flush();
    for (size_t i = 0; i < m_tables.size(); ++i) {
        m_tables[i]->m_sink->finish();
        if (m_connection.isSqlite() || m_withKeys[i].isEmpty() || m_tables[i]->lastId() == 0)
            continue;
        Query query(m_connection, u"SELECT setval(pg_get_serial_sequence('%1', 'id'), :last)"_s.arg(
                                      m_withKeys[i]));
        query.bind(":last"_L1, m_tables[i]->lastId());
        query.next();
    }
    m_tables.clear();
}

} // namespace Revisit
