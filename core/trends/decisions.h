#pragma once

#include "core/trends/figure.h"
#include "core/trends/progress.h"

namespace Revisit {

// One kind of decision over the months; nothing for "not recorded".
struct DecisionSeries {
    std::optional<CodeId> decision;
    QString label;
    QList<Figure> months; // one for each month of the table
};

// What was decided each month, by the month of the decision.
struct DecisionsByMonth {
    QList<QDate> months;          // first days, without a gap
    QList<DecisionSeries> series; // the most frequent first
    qint64 total = 0;
};

DecisionsByMonth decisionsByMonth(const Progress &progress);

} // namespace Revisit
