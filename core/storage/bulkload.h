#pragma once

#include "core/base/worker.h"
#include "core/storage/bulksink.h"

#include <array>
#include <deque>
#include <mutex>
#include <vector>

namespace Revisit {

class BulkLoad;
class FirstLoad;
class LoadedReferences;

// Rows on their way into one table, with keys given out here.
class BulkTable
{
public:
    BulkTable(BulkLoad &load, size_t number, std::unique_ptr<BulkSink> sink, qsizetype columns,
              qint64 nextId, LoadedReferences *references);

    // The key for the next row; consecutive from one above the largest stored.
    qint64 takeId() { return m_nextId++; }
    qint64 lastId() const { return m_nextId - 1; }
    void add(std::span<const BulkValue> row);

private:
    friend class BulkLoad;

    BulkLoad &m_load;
    const size_t m_number;
    const std::unique_ptr<BulkSink> m_sink;
    const size_t m_columns;
    qint64 m_nextId;
    LoadedReferences *const m_references; // null where the engine looks for itself
};

// Loads many rows by the engine's fast path, on a thread of its own beside the
// one that makes them. For use inside a write transaction; it throws
// StoreFault. Tables are filled in the order in which they were asked for, so
// name a parent before its children.
//
// The connection belongs to the load from the first row on: call flush() before
// any other statement.
class BulkLoad
{
public:
    // `first`: the first load that this is part of, whose references it notes.
    explicit BulkLoad(Connection &connection, FirstLoad *first = nullptr);
    ~BulkLoad();

    // The first column must be the key when the table has one named "id".
    BulkTable &table(const QString &name, const QStringList &columns);
    // New values for the columns of stored rows; the first column is the key.
    BulkTable &changes(const QString &name, const QStringList &columns);
    // Something to be done on the engine's own handle beside the gathering of
    // rows, whenever there are none to write. What nobody had time for until
    // finish() is left undone.
    void beside(Worker::Work work);
    // Writes what is still here, and gives the connection back.
    void flush();
    // Writes the rest and tells the engine which keys were given out.
    void finish();

private:
    Q_DISABLE_COPY_MOVE(BulkLoad)
    friend class BulkTable;

    void noteAdded(size_t values);
    void send();
    void write(BulkBatch &batch);

    static constexpr size_t batchesAtOnce = 16;

    Connection &m_connection;
    FirstLoad *const m_first;
    std::vector<std::unique_ptr<BulkTable>> m_tables;
    std::vector<QString> m_withKeys;
    // One is gathered while others wait to be written.
    std::array<BulkBatch, batchesAtOnce + 1> m_batches;
    BulkBatch *m_gathered = &m_batches.back();
    std::mutex m_mutex;
    std::vector<BulkBatch *> m_free;
    size_t m_gatheredValues = 0;
    std::deque<Worker::Work> m_beside;
    Worker m_writer{batchesAtOnce}; // last: it writes to the tables
};

} // namespace Revisit
