#include "core/publication/counttable.h"

#include <QStringList>

#include <numeric>

namespace Revisit {

using namespace Qt::StringLiterals;

qint64 CountTable::rowTotal(qsizetype row) const
{
    return std::accumulate(counts[row].cbegin(), counts[row].cend(), qint64(0));
}

qint64 CountTable::columnTotal(qsizetype column) const
{
    return std::accumulate(
        counts.cbegin(), counts.cend(), qint64(0),
        [column](qint64 sum, const QList<qint64> &row) { return sum + row[column]; });
}

qint64 CountTable::total() const
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < counts.size(); ++row)
        sum += rowTotal(row);
    return sum;
}

qint64 CountTable::at(qsizetype row, qsizetype column) const
{
    const bool ofAllRows = row == rows.categories.size();
    const bool ofAllColumns = column == columns.categories.size();
    if (ofAllRows)
        return ofAllColumns ? total() : columnTotal(column);
    return ofAllColumns ? rowTotal(row) : counts[row][column];
}

QString CountTable::cellKey(qsizetype row, qsizetype column) const
{
    QStringList parts;
    if (row < rows.categories.size())
        parts.append(rows.key + u'=' + rows.categories[row].key);
    if (column < columns.categories.size())
        parts.append(columns.key + u'=' + columns.categories[column].key);
    parts.sort();
    parts.prepend(unit);
    return parts.join(u'|');
}

} // namespace Revisit
