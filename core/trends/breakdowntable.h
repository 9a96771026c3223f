#pragma once

#include "core/trends/breakdown.h"

#include <map>
#include <utility>

namespace Revisit {

using BreakdownCounts = std::map<std::pair<qint64, qint64>, qint64>; // by series and place

// Makes periods, categories and series of what was counted; of codes the `named` most frequent
// have a series of their own. The filter and the day stand in the table already.
void fillTable(BreakdownTable &table, const BreakdownCounts &counts, int named);

} // namespace Revisit
