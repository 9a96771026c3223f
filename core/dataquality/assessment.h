#pragma once

#include "core/dataquality/qualityfield.h"
#include "core/dataquality/tally.h"

namespace Revisit {

// What a case says of a field in a dimension that it is assessed in: how many are
// good, of how many. Every figure and every list of cases comes from here.
Filled assessed(QualityField field, Dimension dimension, const CaseRecord &record, QDate today);
// Days from what happened to its being recorded, where both are known to the day.
std::optional<int> daysLate(QualityField field, const CaseRecord &record);

// A stated ethnicity: "not stated" and "unknown" are codes of the lists, but none.
bool isStatedEthnicity(const std::optional<CodeId> &code);

} // namespace Revisit
