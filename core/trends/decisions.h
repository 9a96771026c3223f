#pragma once

#include "core/trends/figure.h"
#include "core/trends/progress.h"

namespace Revisit {

// One kind of decision over the months.
struct DecisionSeries {
    enum class Kind { One, Other, NotRecorded };

    Kind kind = Kind::One;
    QString label;
    QList<Figure> months; // one for each month of the table
};

// What was decided each month, by the month of the decision.
struct DecisionsByMonth {
    QList<QDate> months;          // first days, without a gap
    QList<DecisionSeries> series; // the most frequent first, then the others together
    qint64 total = 0;
};

// The `named` most frequent decisions have a series of their own: more could
// not be told apart by colour.
DecisionsByMonth decisionsByMonth(const Progress &progress, int named = 4);

} // namespace Revisit
