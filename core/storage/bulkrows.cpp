#include "core/storage/bulkrows.h"

#include <cstring>

namespace Revisit {

namespace {

constexpr size_t usualTexts = 256 * 1024; // of one batch; more is found when needed

} // namespace

BulkRows::BulkRows(size_t columns)
    : m_columns(columns)
    , m_space(usualTexts)
    , m_texts(m_space.data(), m_space.size())
{}

void BulkRows::clear()
{
    m_values.clear();
    m_texts.release();
}

void BulkRows::append(std::span<const BulkValue> row)
{
    Q_ASSERT(row.size() == m_columns);
    for (BulkValue value : row) {
        if (const size_t size = value.text.size(); size > 0) {
            auto *copy = static_cast<char *>(m_texts.allocate(size, 1));
            std::memcpy(copy, value.text.data(), size);
            value.text = {copy, size};
        }
        m_values.push_back(value);
    }
}

} // namespace Revisit
