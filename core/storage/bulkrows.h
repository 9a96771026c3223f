#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

namespace Revisit {

// One value on its way into a table. Whoever takes it copies text and bytes.
struct BulkValue {
    enum class Kind { Null, Integer, Text, Bytes };

    BulkValue() = default;
    BulkValue(qint64 number)
        : kind(Kind::Integer)
        , integer(number)
    {}
    BulkValue(int number)
        : BulkValue(qint64(number))
    {}
    BulkValue(std::string_view words)
        : kind(Kind::Text)
        , text(words)
    {}
    static BulkValue bytes(std::string_view raw)
    {
        BulkValue value(raw);
        value.kind = Kind::Bytes;
        return value;
    }
    // NULL where there is no text.
    static BulkValue textOrNull(std::string_view words)
    {
        return words.empty() ? BulkValue() : BulkValue(words);
    }

    Kind kind = Kind::Null;
    qint64 integer = 0;
    std::string_view text;
};

// The values of a row that two functions give.
template<size_t First, size_t Second>
std::array<BulkValue, First + Second> joined(const std::array<BulkValue, First> &first,
                                             const std::array<BulkValue, Second> &second)
{
    std::array<BulkValue, First + Second> values;
    std::ranges::copy(second, std::ranges::copy(first, values.begin()).out);
    return values;
}

// Rows of one table; their texts are copied to where the batch keeps them.
class BulkRows
{
public:
    BulkRows(size_t columns, std::pmr::memory_resource &texts);

    void append(std::span<const BulkValue> row);
    void clear() { m_values.clear(); }
    bool isEmpty() const { return m_values.empty(); }
    size_t size() const { return m_values.size() / m_columns; }
    size_t columns() const { return m_columns; }
    // The values of `count` rows from the row `first` on, one row after another.
    std::span<const BulkValue> values(size_t first, size_t count) const
    {
        return std::span(m_values).subspan(first * m_columns, count * m_columns);
    }

private:
    Q_DISABLE_COPY_MOVE(BulkRows)

    const size_t m_columns;
    std::vector<BulkValue> m_values;
    std::pmr::memory_resource &m_texts;
};

// Rows of several tables, by the table's number. Cleared, it keeps its memory:
// fresh pages for each batch cost as much as the copying.
class BulkBatch
{
public:
    BulkBatch();

    // Makes room for the table's rows when they are its first.
    BulkRows &rowsOf(size_t table, size_t columns);
    // Nothing where the table never had a row in this batch.
    const BulkRows *find(size_t table) const;
    void clear();

private:
    Q_DISABLE_COPY_MOVE(BulkBatch)

    const std::unique_ptr<std::byte[]> m_space;
    std::pmr::monotonic_buffer_resource m_texts;
    std::vector<std::unique_ptr<BulkRows>> m_tables;
};

} // namespace Revisit
