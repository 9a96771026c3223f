#pragma once

#include "ui/base/chartdata.h"

#include <QPen>
#include <QPolygonF>

class QAbstractAxis;
class QChart;
class QValueAxis;

namespace Revisit {

// Qt's chart with everything off that we draw or say elsewhere: title, legend, background.
QChart *bareChart();

enum class AxisGrid { None, Lines };

void styleAxis(QAbstractAxis *axis, AxisGrid grid);

// From zero to a round number above the highest value, in round steps.
QValueAxis *valueAxis(double highest);

// Round steps that hold both values; not forced to whole numbers nor to zero.
QValueAxis *spanAxis(double lowest, double highest, bool hasFractions);

// "41.5%", "3.4", "1,200".
QString numberText(double value, const NumberForm &form);

// The shape of a point that says something.
QPolygonF diamond(QPointF centre, double radius);

QPen linePen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine);

} // namespace Revisit
