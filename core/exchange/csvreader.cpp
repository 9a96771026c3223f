#include "core/exchange/csvreader.h"

#include "core/base/text.h"

#include <QStringConverter>
#include <QStringDecoder>
#include <QStringEncoder>

#include <cstring>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 256 * 1024;

QStringConverter::Encoding qtEncoding(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Be ? QStringConverter::Utf16BE
                                             : QStringConverter::Utf16LE;
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

// The separator that the first line has most of, outside quotation marks.
char likelyDelimiter(QByteArrayView start)
{
    constexpr std::string_view candidates = ",\t;|";
    std::array<int, candidates.size()> counts{};
    bool inQuotes = false;
    for (const char byte : start) {
        if (byte == '"')
            inQuotes = !inQuotes;
        if (!inQuotes && (byte == '\n' || byte == '\r'))
            break;
        if (const size_t which = candidates.find(byte);
            !inQuotes && which != std::string_view::npos)
            ++counts[which];
    }
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? ',' : candidates[size_t(most - counts.begin())];
}

// Where a row ends: at a line's end that stands outside quotation marks.
// A mark opens a quotation only at the start of a cell; elsewhere it is text.
struct RowEnd {
    qsizetype at = -1; // -1: not within what was read so far
    bool openQuote = false;
    qint64 lineEnds = 0; // within the row
};

// Most rows are short and have no quotation mark: three searches of memory find
// their end.
std::optional<qsizetype> plainRowEnd(const char *from, qsizetype size)
{
    constexpr size_t usualRow = 4096;
    const auto find = [from](char byte, size_t within) {
        const void *found = std::memchr(from, byte, within);
        return found ? size_t(static_cast<const char *>(found) - from) : within;
    };
    const size_t window = std::min(size_t(size), usualRow);
    const size_t end = find('\r', find('\n', window));
    if (end == window || find('"', end) != end)
        return std::nullopt;
    return qsizetype(end);
}

RowEnd findRowEnd(const char *from, qsizetype size, char delimiter)
{
    RowEnd end;
    if (const auto plain = plainRowEnd(from, size)) {
        end.at = *plain;
        return end;
    }
    bool inQuotes = false;
    bool atCellStart = true;
    for (qsizetype i = 0; i < size; ++i) {
        const char byte = from[i];
        if (inQuotes) {
            if (byte == '"') {
                if (i + 1 < size && from[i + 1] == '"')
                    ++i;
                else
                    inQuotes = false;
            } else if (byte == '\n' || (byte == '\r' && (i + 1 >= size || from[i + 1] != '\n'))) {
                ++end.lineEnds;
            }
            continue;
        }
        if (byte == '\n' || byte == '\r') {
            end.at = i;
            return end;
        }
        if (byte == '"' && atCellStart)
            inQuotes = true;
        atCellStart = byte == delimiter;
    }
    end.openQuote = inQuotes;
    return end;
}

qsizetype firstLineEnd(std::string_view text)
{
    const size_t at = text.find_first_of("\r\n");
    return at == std::string_view::npos ? qsizetype(text.size()) : qsizetype(at);
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvOptions &options)
{
    Result<std::unique_ptr<InputStream>> input = InputStream::open(path);
    if (!input)
        return tl::unexpected(input.error());
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(*input)));
    QByteArray start;
    while (start.size() < chunk && reader->m_input->read(start, chunk) > 0) {
    }
    const DetectedEncoding detected = detectEncoding(start);
    reader->m_encoding = options.encoding.value_or(detected.encoding);
    start.remove(0, detected.markSize);
    if (isUtf16(reader->m_encoding)) {
        const qsizetype whole = start.size() - start.size() % 2;
        reader->m_undecoded = start.mid(whole);
        QStringDecoder decoder(qtEncoding(reader->m_encoding));
        const QString text = decoder(start.first(whole));
        reader->m_buffer = text.toUtf8();
    } else {
        reader->m_buffer = start;
    }
    reader->m_delimiter = options.delimiter.value_or(likelyDelimiter(reader->m_buffer));

    CsvRow row;
    if (!reader->readRow(row) || row.fault == RowFault::OpenQuote || row.cells.empty())
        return fail(Fault::Invalid,
                    CoreText::tr("%1 has no header row to name its columns.").arg(path));
    reader->m_headerBytes = reader->originalBytes(row);
    for (const std::string_view name : row.cells)
        reader->m_header.append(QByteArray(name.data(), qsizetype(name.size())).trimmed());
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<InputStream> input)
    : m_input(std::move(input))
{}

bool CsvReader::next(CsvRow &row)
{
    if (!readRow(row))
        return false;
    row.number = ++m_number;
    if (row.fault == RowFault::None)
        row.fault = faultOf(row);
    return true;
}

QByteArray CsvReader::originalBytes(const CsvRow &row) const
{
    const QByteArray bytes(row.raw.data(), qsizetype(row.raw.size()));
    if (!isUtf16(m_encoding))
        return bytes;
    QStringEncoder encoder(qtEncoding(m_encoding));
    return encoder(QString::fromUtf8(bytes));
}

// Drops what was consumed and reads on; false when there is no more.
bool CsvReader::fill()
{
    if (m_ended)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (!isUtf16(m_encoding)) {
        m_ended = m_input->read(m_buffer, chunk) == 0;
        return !m_ended;
    }
    QByteArray bytes = m_undecoded;
    m_ended = m_input->read(bytes, chunk) == 0;
    const qsizetype whole = bytes.size() - bytes.size() % 2;
    m_undecoded = bytes.mid(whole);
    QStringDecoder decoder(qtEncoding(m_encoding));
    const QString text = decoder(bytes.first(whole));
    m_buffer += text.toUtf8();
    return !m_ended;
}

// The next row that is not a blank line, cells included.
bool CsvReader::readRow(CsvRow &row)
{
    m_scratch.clear();
    while (takeRow(row)) {
        if (row.fault == RowFault::None && row.raw.empty())
            continue;
        if (row.fault == RowFault::None)
            parseCells(row);
        return true;
    }
    return false;
}

bool CsvReader::takeRow(CsvRow &row)
{
    row.cells.clear();
    row.fault = RowFault::None;
    for (;;) {
        const char *from = m_buffer.constData() + m_at;
        const qsizetype size = m_buffer.size() - m_at;
        const RowEnd end = findRowEnd(from, size, m_delimiter);
        // A CR that is the last byte read may be half of a CR LF.
        const bool isCut = end.at < 0 || (from[end.at] == '\r' && end.at + 1 == size);
        if (isCut && size <= longestRow && fill())
            continue;
        if (size == 0)
            return false;
        row.line = m_line;
        if (end.at < 0 && (end.openQuote || size > longestRow)) {
            // Only the line on which the trouble starts is lost to it.
            const std::string_view rest(from, size_t(size));
            row.fault = end.openQuote ? RowFault::OpenQuote : RowFault::TooLong;
            row.raw = rest.substr(0, size_t(firstLineEnd(rest)));
        } else {
            row.raw = {from, size_t(end.at < 0 ? size : end.at)};
            m_line += end.lineEnds;
        }
        m_at += qsizetype(row.raw.size());
        skipLineEnd();
        return true;
    }
}

void CsvReader::skipLineEnd()
{
    if (m_at >= m_buffer.size())
        return;
    if (m_buffer.at(m_at) == '\r' && m_at + 1 < m_buffer.size() && m_buffer.at(m_at + 1) == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvReader::parseCells(CsvRow &row)
{
    const char *at = row.raw.data();
    const char *const end = at + row.raw.size();
    for (;;) {
        const char *stop = at;
        if (at < end && *at == '"') {
            for (++stop; stop < end; ++stop) {
                if (*stop != '"')
                    continue;
                if (stop + 1 < end && stop[1] == '"')
                    ++stop;
                else
                    break;
            }
        }
        const void *found =
            stop < end ? std::memchr(stop, m_delimiter, size_t(end - stop)) : nullptr;
        stop = found ? static_cast<const char *>(found) : end;
        const std::string_view cell(at, size_t(stop - at));
        row.cells.push_back(!cell.empty() && cell.front() == '"' ? unquoted(cell) : cell);
        if (stop == end)
            break;
        at = stop + 1;
    }
    if (m_encoding != TextEncoding::Windows1252)
        return;
    for (std::string_view &cell : row.cells) {
        m_scratch.push_back(windows1252ToUtf8({cell.data(), qsizetype(cell.size())}));
        cell = {m_scratch.back().constData(), size_t(m_scratch.back().size())};
    }
}

// The text of a quoted cell: outer marks off, doubled ones single. What stands
// behind the closing mark is kept, as spreadsheets do.
std::string_view CsvReader::unquoted(std::string_view cell)
{
    const std::string_view inner = cell.substr(1);
    const size_t mark = inner.find('"');
    if (mark == inner.size() - 1)
        return inner.substr(0, mark);
    QByteArray text;
    bool closed = false;
    for (size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] == '"' && !closed) {
            if (i + 1 < inner.size() && inner[i + 1] == '"')
                ++i;
            else {
                closed = true;
                continue;
            }
        }
        text.append(inner[i]);
    }
    m_scratch.push_back(text);
    return {m_scratch.back().constData(), size_t(m_scratch.back().size())};
}

RowFault CsvReader::faultOf(const CsvRow &row) const
{
    if (std::memchr(row.raw.data(), 0, row.raw.size()))
        return RowFault::ZeroByte;
    const QByteArrayView bytes(row.raw.data(), qsizetype(row.raw.size()));
    if (m_encoding == TextEncoding::Utf8 && !isValidUtf8(bytes))
        return RowFault::Encoding;
    if (qsizetype(row.cells.size()) != m_header.size())
        return RowFault::Columns;
    return RowFault::None;
}

} // namespace Revisit
