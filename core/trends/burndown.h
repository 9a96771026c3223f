#pragma once

#include "core/trends/figure.h"
#include "core/trends/progress.h"

namespace Revisit {

// What is left at the end of a day.
struct BurnDownPoint {
    QDate on;
    Figure left;
};

// The pace of the last six weeks drawn on as a straight line. No forecast: it
// knows nothing of leave, holidays or chance, and says so where it is shown.
struct StraightLine {
    static constexpr int weeks = 6;

    double perWeek = 0;
    qint64 leftWhenDue = 0;
    QDate clearedOn; // invalid: never, at this pace
};

struct BurnDown {
    qint64 total = 0;
    QDate from;
    QDate due;
    QList<BurnDownPoint> points; // the start, each week's end, today
    StraightLine line;

    qint64 left() const { return points.isEmpty() ? total : points.last().left.count; }
};

BurnDown burnDown(const Progress &progress);

} // namespace Revisit
