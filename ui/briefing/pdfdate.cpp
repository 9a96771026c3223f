#include "ui/briefing/pdfdate.h"

#include <QList>

namespace Revisit {

namespace {

const QByteArray dateKey = "/CreationDate (";
constexpr int offsetDigits = 10; // of an entry "0000000123 00000 n"
constexpr int entryLength = 20;

// A number that says where something stands, moved if that is behind the date.
QByteArray movedOffset(const QByteArray &digits, qsizetype behind, qsizetype by)
{
    const qint64 offset = digits.toLongLong();
    return QByteArray::number(offset > behind ? offset + by : offset);
}

} // namespace

QByteArray datedPdf(const QByteArray &pdf, const QDateTime &made)
{
    const qsizetype from = pdf.indexOf(dateKey) + dateKey.size();
    const qsizetype until = pdf.indexOf(')', from);
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    const qsizetype trailer = pdf.indexOf("trailer", table);
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (from < dateKey.size() || until < from || table < until || trailer < table ||
        start < trailer)
        return pdf;
    const QByteArray date =
        made.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    const qsizetype by = date.size() - (until - from);
    QByteArray entries = pdf.mid(table, trailer - table);
    const qsizetype first = entries.indexOf('\n', qsizetype(qstrlen("\nxref\n"))) + 1;
    for (qsizetype at = first; at + entryLength <= entries.size(); at += entryLength) {
        const QByteArray digits = entries.mid(at, offsetDigits);
        entries.replace(at, offsetDigits,
                        movedOffset(digits, until, by).rightJustified(offsetDigits, '0'));
    }
    const qsizetype number = start + qsizetype(qstrlen("startxref\n"));
    const qsizetype end = pdf.indexOf('\n', number);
    return pdf.left(from) + date + pdf.mid(until, table - until) + entries +
           pdf.mid(trailer, number - trailer) +
           movedOffset(pdf.mid(number, end - number), until, by) + pdf.mid(end);
}

} // namespace Revisit
