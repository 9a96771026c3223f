#include "core/exchange/rowmapper.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <charconv>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t datesKept = 50000; // dates recur: most are read once

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const size_t from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

// A JSON string; QJsonObject would cost more than all else that is done with a
// row.
void appendQuoted(std::string &json, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    json.push_back('"');
    for (const char byte : text) {
        if (uchar(byte) < 0x20) {
            json.append("\\u00").append(1, digits[uchar(byte) >> 4]).append(1, digits[byte & 15]);
            continue;
        }
        if (byte == '"' || byte == '\\')
            json.push_back('\\');
        json.push_back(byte);
    }
    json.push_back('"');
}

void appendMember(std::string &json, std::string_view name, std::string_view text)
{
    json.push_back(json.empty() ? '{' : ',');
    appendQuoted(json, name);
    json.push_back(':');
    appendQuoted(json, text);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

DateText dateText(const PartialDate &date)
{
    return {isoDay(date.earliest()), isoDay(date.latest()), date.stored().toStdString(), date};
}

qint64 codeFor(const QString &list, const QString &written)
{
    const Code *code = CodeBook::instance().find(list, written);
    return code ? code->id.value() : 0;
}

std::optional<bool> yesOrNo(const QString &written)
{
    const QString word = written.toLower();
    if (word == "yes"_L1 || word == "y"_L1 || word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "no"_L1 || word == "n"_L1 || word == "false"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

} // namespace

std::string isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate).toStdString() : std::string();
}

Result<RowMapper> RowMapper::make(const FileProfile &profile, const QList<QByteArray> &header,
                                  const QString &fileName)
{
    RowMapper mapper;
    mapper.m_feed = profile.feed;
    for (const QString &blank : profile.blanks)
        mapper.m_blanks.push_back(blank.toStdString());
    for (const ColumnMapping &mapping : profile.columns) {
        const qsizetype column = header.indexOf(mapping.column.toUtf8());
        if (column < 0) {
            return fail(Fault::Invalid,
                        CoreText::tr("%1 has no column \"%2\", which the profile names. Check "
                                     "that it is the right file, or change the profile.")
                            .arg(fileName, mapping.column));
        }
        mapper.m_bindings.push_back(
            {findField(profile.feed, mapping.field), size_t(column), mapping, {}, nullptr, {}});
        mapper.m_mapped[size_t(mapping.field)] = true;
    }
    for (const ConstantField &constant : profile.constants) {
        const FieldSpec *spec = findField(profile.feed, constant.field);
        mapper.m_constants.push_back({spec, constant.value.toStdString(),
                                      codeFor(spec->list, constant.value),
                                      yesOrNo(constant.value)});
        mapper.m_mapped[size_t(constant.field)] = true;
    }
    for (const QString &column : profile.key)
        mapper.m_keyColumns.push_back(size_t(header.indexOf(column.toUtf8())));
    for (qsizetype i = 0; i < header.size(); ++i) {
        const bool isMapped = std::ranges::any_of(
            mapper.m_bindings, [i](const Binding &binding) { return binding.column == size_t(i); });
        if (!isMapped)
            mapper.m_unmappedColumns.emplace_back(size_t(i), std::to_string(i));
    }
    return mapper;
}

std::optional<RowProblem> RowMapper::read(const CsvRow &row)
{
    m_unread.clear();
    for (const Binding &binding : m_bindings) // the others never have a value
        m_values[size_t(binding.spec->field)] = {};
    for (const Constant &constant : m_constants) {
        FieldValue &value = m_values[size_t(constant.spec->field)];
        value.text = constant.value;
        value.code = constant.code;
        value.yes = constant.yes;
    }
    for (Binding &binding : m_bindings) {
        if (auto problem = readField(binding, row.cells[binding.column]))
            return problem;
    }
    return missingRequired();
}

std::string_view RowMapper::unmapped(const CsvRow &row)
{
    m_unmapped.clear();
    for (const auto &[column, number] : m_unmappedColumns) {
        if (!row.cells[column].empty())
            appendMember(m_unmapped, number, row.cells[column]);
    }
    for (const Binding *binding : m_unread)
        appendMember(m_unmapped, std::to_string(binding->column), row.cells[binding->column]);
    if (!m_unmapped.empty())
        m_unmapped.push_back('}');
    return m_unmapped;
}

std::string RowMapper::keyOf(const CsvRow &row) const
{
    std::string key;
    for (const size_t column : m_keyColumns) {
        key.append(row.cells[column]);
        key.push_back('\x1f');
    }
    return key;
}

bool RowMapper::isBlank(std::string_view text) const
{
    return std::ranges::find(m_blanks, text) != m_blanks.end();
}

std::optional<RowProblem> RowMapper::readField(Binding &binding, std::string_view cell)
{
    FieldValue &value = m_values[size_t(binding.spec->field)];
    const std::string_view written = trimmed(cell);
    value.text = isBlank(written) ? std::string_view() : written;
    if (!value.isGiven())
        return std::nullopt;
    switch (binding.spec->kind) {
    case FieldKind::Text:
        return std::nullopt;
    case FieldKind::Date:
        return readDate(binding, value);
    case FieldKind::Code:
        readCode(binding, value);
        return std::nullopt;
    case FieldKind::YesNo:
        value.yes = yesOrNo(binding.mapping.values.value(toText(written), toText(written)));
        return std::nullopt;
    case FieldKind::Number:
        const auto [end, fault] =
            std::from_chars(written.data(), written.data() + written.size(), value.number);
        if (fault != std::errc() || end != written.data() + written.size() || value.number < 0) {
            return RowProblem{u"number"_s,
                              CoreText::tr("\"%1\" in column %2 is not a whole number.")
                                  .arg(toText(written), binding.mapping.column)};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<RowProblem> RowMapper::readDate(Binding &binding, FieldValue &value)
{
    if (binding.lastDate && binding.lastDate->first == value.text) {
        value.date = &binding.lastDate->second;
        return std::nullopt;
    }
    auto found = binding.dates.find(value.text);
    if (found == binding.dates.end()) {
        const auto date = PartialDate::parse(toText(value.text), binding.mapping.dateFormats);
        if (!date && binding.mapping.keepUnreadable) {
            value = {};
            m_unread.push_back(&binding);
            return std::nullopt;
        }
        if (!date) {
            return RowProblem{
                u"date"_s,
                CoreText::tr("\"%1\" in column %2 is not a date in the form %3. Correct it, or add "
                             "its form to the profile.")
                    .arg(toText(value.text), binding.mapping.column,
                         binding.mapping.dateFormats.join(u", "_s))};
        }
        // Views into the cells of this row point at what was kept before.
        if (binding.dates.size() >= datesKept)
            binding.dates.clear();
        found = binding.dates.emplace(std::string(value.text), dateText(*date)).first;
    }
    binding.lastDate = &*found;
    value.date = &found->second;
    return std::nullopt;
}

// An unknown value is not a fault of the row: it is kept as written.
void RowMapper::readCode(Binding &binding, FieldValue &value)
{
    auto found = binding.codes.find(value.text);
    if (found == binding.codes.end()) {
        const QString written = toText(value.text);
        const QString code = binding.mapping.values.value(written, written);
        found =
            binding.codes.emplace(std::string(value.text), codeFor(binding.spec->list, code)).first;
    }
    value.code = found->second;
    if (value.code == 0)
        ++m_unknownCodes;
}

std::optional<RowProblem> RowMapper::missingRequired() const
{
    for (const FieldSpec &spec : fieldsOf(m_feed)) {
        if (spec.required && !m_values[size_t(spec.field)].isGiven()) {
            return RowProblem{
                u"required"_s,
                CoreText::tr("The row says nothing for \"%1\".").arg(fieldLabel(spec.field))};
        }
    }
    return std::nullopt;
}

RowProblem problemOf(RowFault fault, const QList<QByteArray> &header, const CsvRow &row)
{
    switch (fault) {
    case RowFault::None:
        break;
    case RowFault::Columns:
        return {u"columns"_s, CoreText::tr("The row has %1 cells where the header has %2. A "
                                           "separator may be missing, or stand inside a text "
                                           "without quotation marks.")
                                  .arg(row.cells.size())
                                  .arg(header.size())};
    case RowFault::ZeroByte:
        return {u"zero_byte"_s,
                CoreText::tr("The row has a zero byte. Export it anew from the source system.")};
    case RowFault::Encoding:
        return {u"encoding"_s, CoreText::tr("The row has bytes that are not UTF-8. Name the right "
                                            "encoding in the profile, such as Windows-1252.")};
    case RowFault::OpenQuote:
        return {u"open_quote"_s,
                CoreText::tr("A quotation mark on this line is never closed. Close it, or write "
                             "it twice if it is part of the text.")};
    case RowFault::TooLong:
        return {u"too_long"_s, CoreText::tr("The row is longer than 4 MB. A quotation mark may be "
                                            "missing further up.")};
    }
    return {};
}

} // namespace Revisit
