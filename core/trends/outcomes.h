#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/trends/figure.h"

namespace Revisit {

class Connection;

// One way in which cases were closed, over the years.
struct OutcomeSeries {
    enum class Kind { One, Other, Several, NotRecorded };

    Kind kind = Kind::One;
    QString label;
    QList<Figure> years; // one for each year of the table
};

// How cases were closed originally, by the year of closure. The unit is the
// case: each stands in exactly one bar, so that the bars of a year add up to
// its cases. What is not recorded has bars of its own and stays in the
// denominator.
struct OutcomesByYear {
    QList<std::optional<int>> years; // in order; nothing, last: the year is not recorded
    QList<OutcomeSeries> series;
    qint64 total = 0;
    qint64 notRecorded = 0;
};

// The `named` most frequent outcomes have a series of their own.
Result<OutcomesByYear> outcomesByYear(Connection &connection, const Officer &viewer, int named = 3);

} // namespace Revisit
