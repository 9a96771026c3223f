#pragma once

#include "core/base/partialdate.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/profile.h"

#include <array>
#include <string>
#include <unordered_map>

namespace Revisit {

// Looked up by a view without making a string.
struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template<typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

// A date in the form of the tables: ISO days, empty where there is no bound.
struct DateText {
    std::string earliest;
    std::string latest;
    std::string text;
    PartialDate date;
};

// yyyy-MM-dd; empty where it is no day.
std::string isoDay(QDate day);

// What a row says of one field.
struct FieldValue {
    std::string_view text;          // as written; empty: nothing was written
    const DateText *date = nullptr; // of a date
    qint64 code = 0;                // of a code; 0: not one of the list
    std::optional<bool> yes;        // of a yes or no; nothing: unknown
    qint64 number = 0;

    bool isGiven() const { return !text.empty(); }
};

// Why a row is rejected: a stable code, and what to do about it.
struct RowProblem {
    QString code;
    QString hint;
};

// Turns the rows of one file into the fields of its profile. The values are
// good until the next row is read.
class RowMapper
{
public:
    // Fault::Invalid when the file lacks a column that the profile names.
    static Result<RowMapper> make(const FileProfile &profile, const QList<QByteArray> &header,
                                  const QString &fileName);

    // Nothing when every field could be read.
    std::optional<RowProblem> read(const CsvRow &row);
    const FieldValue &operator[](ImportField field) const { return m_values[size_t(field)]; }

    // Whether some column or constant brings the field at all.
    bool maps(ImportField field) const { return m_mapped[size_t(field)]; }

    // What no field took, as a JSON object: columns that are not mapped, and
    // values that could not be read. Empty when there is nothing; good until
    // the next call.
    std::string_view unmapped(const CsvRow &row);
    // The cells of the key joined; empty when the profile names no key.
    std::string keyOf(const CsvRow &row) const;
    // How many values of codes were not found in their list, so far.
    qint64 unknownCodes() const { return m_unknownCodes; }

private:
    struct Binding {
        const FieldSpec *spec;
        size_t column;
        ColumnMapping mapping;
        TextMap<DateText> dates;
        TextMap<DateText>::const_pointer lastDate; // rows often stand in the order of a date
        TextMap<qint64> codes;
    };
    struct Constant {
        const FieldSpec *spec;
        std::string value;
        qint64 code = 0;
        std::optional<bool> yes;
    };

    bool isBlank(std::string_view text) const;
    std::optional<RowProblem> readField(Binding &binding, std::string_view cell);
    std::optional<RowProblem> readDate(Binding &binding, FieldValue &value);
    void readCode(Binding &binding, FieldValue &value);
    std::optional<RowProblem> missingRequired() const;

    Feed m_feed = Feed::Cases;
    std::vector<Binding> m_bindings;
    std::vector<Constant> m_constants;
    std::vector<size_t> m_keyColumns;
    std::vector<std::pair<size_t, std::string>> m_unmappedColumns;
    std::vector<std::string> m_blanks;
    std::array<FieldValue, fieldCount> m_values;
    std::vector<const Binding *> m_unread; // of the row read last
    std::string m_unmapped;                // of the same
    std::array<bool, fieldCount> m_mapped{};
    qint64 m_unknownCodes = 0;
};

// The hint for a row that could not even be split into cells.
RowProblem problemOf(RowFault fault, const QList<QByteArray> &header, const CsvRow &row);

} // namespace Revisit
