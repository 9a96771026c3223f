#include "core/briefing/briefingcsv.h"

#include "core/audit/merkletree.h"
#include "core/base/csvtext.h"

namespace Revisit {

namespace {

constexpr int digitsOfHundredths = 2;

QByteArray numberCell(const TableNumber &number)
{
    const bool isShare = number.style == TableNumber::Style::Percent;
    return QByteArray::number(number.value, 'f',
                              number.decimals + (isShare ? digitsOfHundredths : 0));
}

QByteArray cellOf(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return csvCell(*text);
    if (const auto *number = std::get_if<TableNumber>(&value))
        return numberCell(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate).toLatin1();
    return {};
}

} // namespace

QByteArray briefingCsv(const BriefingTable &table)
{
    QByteArray csv = csvLine(table.headings);
    for (const QList<TableValue> &row : table.rows) {
        QByteArrayList line;
        for (const TableValue &value : row)
            line.append(cellOf(value));
        csv += line.join(',') + "\r\n";
    }
    return csv;
}

QString briefingHash(const BriefingTable &table)
{
    return QString::fromLatin1(sha256({briefingCsv(table)}).toHex());
}

} // namespace Revisit
