#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/trends/figure.h"

namespace Revisit {

class Connection;

// Cases in which one outcome occurs, over the years.
struct OutcomeSeries {
    enum class Kind { One, NotRecorded };

    Kind kind = Kind::One;
    QString label;
    QList<Figure> years; // one for each year of the table
};

// How cases were closed originally, by the year of closure. The unit is the
// case, and a case counts once for each different outcome among its suspects:
// the series overlap and are never added up. Cases with no outcome on file have
// a series of their own.
struct OutcomesByYear {
    QList<int> years; // in order, without a gap
    QList<OutcomeSeries> series;
    qint64 total = 0;       // cases
    qint64 several = 0;     // with two or more different outcomes
    qint64 notRecorded = 0; // with no outcome on file
    qint64 undated = 0;     // with no year of closure: in no series
    int kinds = 0;          // of outcome that occur
};

// The `named` outcomes that occur in most cases have a series.
Result<OutcomesByYear> outcomesByYear(Connection &connection, const Officer &viewer, int named = 3);

} // namespace Revisit
