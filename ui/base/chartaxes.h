#pragma once

#include <QPen>

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

QPen linePen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine);

} // namespace Revisit
