#include "core/storage/packedrow.h"

namespace Revisit {

namespace {

constexpr size_t mostBeside = 6; // bytes beside a text, and of a usual number
constexpr int digitBits = 7;     // of a number, in each byte; the top bit says that more follow
constexpr uchar more = 1 << digitBits;

void appendNumber(std::string &row, quint64 number)
{
    for (; number >= more; number >>= digitBits)
        row.push_back(char(uchar(number) | more));
    row.push_back(char(number));
}

quint64 takeNumber(std::string_view &row)
{
    quint64 number = 0;
    for (int shift = 0;; shift += digitBits) {
        const auto byte = uchar(row.front());
        row.remove_prefix(1);
        number |= quint64(byte & (more - 1)) << shift;
        if (byte < more)
            return number;
    }
}

// Small numbers of either sign become small ones without: 0, -1, 1, -2 ...
quint64 unsignedOf(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 signedOf(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

} // namespace

std::string packed(std::span<const BulkValue> row)
{
    size_t most = 0;
    for (const BulkValue &value : row)
        most += mostBeside + value.text.size();
    std::string bytes;
    bytes.reserve(most);
    for (const BulkValue &value : row) {
        bytes.push_back(char(value.kind));
        switch (value.kind) {
        case BulkValue::Kind::Null:
            break;
        case BulkValue::Kind::Integer:
            appendNumber(bytes, unsignedOf(value.integer));
            break;
        case BulkValue::Kind::Text:
        case BulkValue::Kind::Bytes:
            appendNumber(bytes, value.text.size());
            bytes.append(value.text);
            break;
        }
    }
    return bytes;
}

void unpack(std::string_view row, std::vector<BulkValue> &values)
{
    while (!row.empty()) {
        BulkValue value;
        value.kind = BulkValue::Kind(row.front());
        row.remove_prefix(1);
        switch (value.kind) {
        case BulkValue::Kind::Null:
            break;
        case BulkValue::Kind::Integer:
            value.integer = signedOf(takeNumber(row));
            break;
        case BulkValue::Kind::Text:
        case BulkValue::Kind::Bytes: {
            const size_t size = takeNumber(row);
            value.text = row.substr(0, size);
            row.remove_prefix(size);
            break;
        }
        }
        values.push_back(value);
    }
}

} // namespace Revisit
