#pragma once

#include "core/exchange/inputstream.h"
#include "core/exchange/textencoding.h"

#include <QList>

#include <string_view>
#include <vector>

namespace Revisit {

// Why a row cannot be read as one; the row is set aside, the reading goes on.
enum class RowFault {
    None,
    Columns,   // more or fewer cells than the header has
    ZeroByte,  // a NUL byte
    Encoding,  // bytes that the file's encoding does not have
    OpenQuote, // a quotation mark that is never closed
    TooLong    // beyond the limit of a row
};

// One row. The views are good until the next call of next().
struct CsvRow {
    qint64 number = 0; // of the row, the header being 0; blank lines do not count
    qint64 line = 0;   // physical line on which it starts, from 1
    RowFault fault = RowFault::None;
    std::vector<std::string_view> cells; // UTF-8, as written: "=1+1" stays text
    std::string_view raw;                // as it stands in the file, without the line's end
};

// How to read a file; what is not said is found out.
struct CsvOptions {
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
};

// Reads comma-, tab-, semicolon- or bar-separated text (RFC 4180 and what real
// exports make of it) in constant memory, from a plain or gzip file.
class CsvReader
{
public:
    static constexpr qsizetype longestRow = 4 * 1024 * 1024;

    // Opens the file and reads its header. Fault::Invalid when there is none.
    static Result<std::unique_ptr<CsvReader>> open(const QString &path,
                                                   const CsvOptions &options = {});

    const QList<QByteArray> &header() const { return m_header; }
    QByteArray headerBytes() const { return m_headerBytes; }
    TextEncoding encoding() const { return m_encoding; }
    char delimiter() const { return m_delimiter; }

    // False at the end of the file.
    bool next(CsvRow &row);
    // The row's bytes in the file's own encoding.
    QByteArray originalBytes(const CsvRow &row) const;

    bool damaged() const { return m_input->damaged(); }
    qint64 position() const { return m_input->position(); }
    qint64 size() const { return m_input->size(); }

private:
    explicit CsvReader(std::unique_ptr<InputStream> input);

    bool fill();
    bool readRow(CsvRow &row);
    bool takeRow(CsvRow &row);
    void parseCells(CsvRow &row);
    std::string_view unquoted(std::string_view cell);
    RowFault faultOf(const CsvRow &row) const;
    void skipLineEnd();

    std::unique_ptr<InputStream> m_input;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_delimiter = ',';
    QList<QByteArray> m_header;
    QByteArray m_headerBytes;
    QByteArray m_buffer;    // UTF-8 or Windows-1252
    QByteArray m_undecoded; // the odd byte of a UTF-16 file
    qsizetype m_at = 0;     // of the next row in the buffer
    qint64 m_line = 1;
    qint64 m_number = 0;
    bool m_ended = false;
    std::vector<QByteArray> m_scratch; // cells that had to be rewritten
};

} // namespace Revisit
