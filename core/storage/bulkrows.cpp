#include "core/storage/bulkrows.h"

#include <cstring>

namespace Revisit {

namespace {

constexpr size_t usualTexts = 256 * 1024; // of one batch; more is found when needed

} // namespace

BulkRows::BulkRows(size_t columns, std::pmr::memory_resource &texts)
    : m_columns(columns)
    , m_texts(texts)
{}

void BulkRows::append(std::span<const BulkValue> row)
{
    Q_ASSERT(row.size() == m_columns);
    const auto added = m_values.insert(m_values.end(), row.begin(), row.end());
    for (BulkValue &value : std::span(added, m_values.end())) {
        const size_t size = value.text.size();
        if (size == 0)
            continue;
        auto *copy = static_cast<char *>(m_texts.allocate(size, 1));
        std::memcpy(copy, value.text.data(), size);
        value.text = {copy, size};
    }
}

BulkBatch::BulkBatch()
    : m_space(std::make_unique_for_overwrite<std::byte[]>(usualTexts))
    , m_texts(m_space.get(), usualTexts)
{}

BulkRows &BulkBatch::rowsOf(size_t table, size_t columns)
{
    if (m_tables.size() <= table)
        m_tables.resize(table + 1);
    std::unique_ptr<BulkRows> &rows = m_tables[table];
    if (!rows)
        rows = std::make_unique<BulkRows>(columns, m_texts);
    return *rows;
}

const BulkRows *BulkBatch::find(size_t table) const
{
    return table < m_tables.size() ? m_tables[table].get() : nullptr;
}

void BulkBatch::clear()
{
    for (const std::unique_ptr<BulkRows> &rows : m_tables) {
        if (rows)
            rows->clear();
    }
    m_texts.release();
}

} // namespace Revisit
