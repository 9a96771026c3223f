#include "core/storage/bulkload.h"

#include "core/storage/connection.h"
#include "core/storage/firstload.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t valuesAtOnce = 16 * 1024; // 512 KB, and their texts

qint64 nextIdOf(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT coalesce(max(id), 0) + 1 FROM "_s + table);
    return query.next() ? query.number(0) : 1;
}

} // namespace

BulkTable::BulkTable(BulkLoad &load, size_t number, std::unique_ptr<BulkSink> sink,
                     qsizetype columns, qint64 nextId, LoadedReferences *references)
    : m_load(load)
    , m_number(number)
    , m_sink(std::move(sink))
    , m_columns(size_t(columns))
    , m_nextId(nextId)
    , m_references(references)
{}

void BulkTable::add(std::span<const BulkValue> row)
{
    if (m_references)
        m_references->note(row);
    m_load.m_gathered->rowsOf(m_number, m_columns).append(row);
    m_load.noteAdded(row.size());
}

BulkLoad::BulkLoad(Connection &connection, FirstLoad *first)
    : m_connection(connection)
    , m_first(first)
{
    for (BulkBatch &batch : m_batches)
        m_free.push_back(&batch);
    m_free.pop_back();
}

BulkLoad::~BulkLoad() = default;

BulkTable &BulkLoad::table(const QString &name, const QStringList &columns)
{
    auto sink = m_connection.isSqlite() ? sqliteInsert(m_connection, name, columns)
                                        : postgresInsert(m_connection, name, columns);
    const bool hasKey = columns.first() == "id"_L1;
    const qint64 nextId = hasKey ? nextIdOf(m_connection, name) : 1;
    m_tables.push_back(
        std::make_unique<BulkTable>(*this, m_tables.size(), std::move(sink), columns.size(), nextId,
                                    m_first ? m_first->watch(name, columns) : nullptr));
    m_withKeys.push_back(hasKey ? name : QString());
    return *m_tables.back();
}

BulkTable &BulkLoad::changes(const QString &name, const QStringList &columns)
{
    auto sink = m_connection.isSqlite() ? sqliteUpdate(m_connection, name, columns)
                                        : postgresUpdate(m_connection, name, columns);
    m_tables.push_back(std::make_unique<BulkTable>(*this, m_tables.size(), std::move(sink),
                                                   columns.size(), 1, nullptr));
    m_withKeys.push_back({});
    return *m_tables.back();
}

void BulkLoad::noteAdded(size_t values)
{
    m_gatheredValues += values;
    if (m_gatheredValues < valuesAtOnce)
        return;
    send();
    if (!m_beside.empty() && m_writer.left() <= 1) {
        m_writer.give(std::move(m_beside.front()));
        m_beside.pop_front();
    }
}

void BulkLoad::beside(Worker::Work work)
{
    m_beside.push_back(std::move(work));
}

void BulkLoad::send()
{
    m_writer.give([this, batch = m_gathered] { write(*batch); });
    m_gatheredValues = 0;
    // There is one batch more than the writer takes, so one is free; the one that was
    // written last is the likeliest to be still near the processor.
    const std::scoped_lock lock(m_mutex);
    m_gathered = m_free.back();
    m_free.pop_back();
}

// All tables at once, so that no child goes before its parent.
void BulkLoad::write(BulkBatch &batch)
{
    for (const std::unique_ptr<BulkTable> &table : m_tables) {
        const BulkRows *rows = batch.find(table->m_number);
        if (rows && !rows->isEmpty())
            table->m_sink->write(*rows);
    }
    batch.clear();
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(&batch);
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
    m_beside.clear();
}

} // namespace Revisit
