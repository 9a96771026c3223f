#pragma once

#include "core/publication/suppression.h"

namespace Revisit {

struct CountRange {
    qint64 least = 0;
    qint64 most = 0;
};

// What a hidden count could be for somebody who knows every shown cell exactly, all
// totals, and that no count is below 0. Reckoned apart from how cells are hidden, on
// the counts themselves, so that the one checks the other. A place in the list for
// each cell; a shown one is known.
QList<CountRange> rangesOf(const DisclosureTables &tables, const QList<bool> &hidden);

} // namespace Revisit
