#pragma once

#include "core/base/tablevalue.h"
#include "ui/base/chartdata.h"

#include <QStringList>

namespace Revisit {

// What a chart's figures are out of, how complete they are and the day they hold
// for; what is counted stands in its subtitle.
struct ChartAbout {
    QString denominator;  // empty: counts, out of nothing
    QString completeness; // empty: nothing is left out
    QDate asOf;
};

// All that a chart says, without the picture.
struct ChartSheet {
    QString title;
    QString definition;
    QString unit;
    ChartAbout about;
    QStringList headings;
    QList<QList<TableValue>> rows;
};

// As it is written in a table, in the reader's language.
QString cellText(const TableValue &value);
// A number in the form of a chart.
TableNumber tableNumber(double value, const NumberForm &form);

} // namespace Revisit
