#include "core/base/csvtext.h"

namespace Revisit {

namespace {

// Also the full-width forms, which some spreadsheets fold to the plain ones.
constexpr auto formulaStarts = u"=+-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20";

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    const bool isFormula = !cell.isEmpty() && QStringView(formulaStarts).contains(cell.front());
    if (isFormula)
        cell.prepend(u'\'');
    if (isFormula || cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
        cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(',') + "\r\n";
}

} // namespace Revisit
