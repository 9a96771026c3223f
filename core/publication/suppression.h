#pragma once

#include "core/base/result.h"

#include <QList>

#include <stop_token>

namespace Revisit {

// A number of a table, or of several that hang together.
struct DisclosureCell {
    qint64 count = 0;
    bool isKnown = false;    // published before, so that it cannot be hidden any more
    bool isWithheld = false; // not shown in any case
};

// The total is the sum of its parts; all are places in the list of cells.
struct DisclosureLine {
    QList<int> parts;
    int total = 0;
};

struct DisclosureTables {
    QList<DisclosureCell> cells;
    QList<DisclosureLine> lines;
};

// Confidential by itself: from 1 up to, but not including, the threshold.
bool isSmall(const DisclosureCell &cell, qint64 threshold);

// Which cells to hide, a flag for each, so that nobody who knows the rest and adds
// and subtracts can tell a small count to within less than threshold - 1, a person
// who stands alone in a cell cannot work out another such cell of the line, and no
// line has exactly one hidden cell. Zeros are shown. Least is hidden, by the sum of
// the counts (Fischetti and Salazar 2000, Math. Programming 84:283; the rule on
// single persons after sdcTable). Fails when earlier publications leave no way.
Result<QList<bool>> cellsToHide(const DisclosureTables &tables, qint64 threshold,
                                const std::stop_token &stop = {});

} // namespace Revisit
