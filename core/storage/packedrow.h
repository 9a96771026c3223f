#pragma once

#include "core/storage/bulkrows.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Revisit {

// A row that has to wait, in a fraction of the memory that its values take.
std::string packed(std::span<const BulkValue> row);
// Appends the values again, whose texts stand in `row`.
void unpack(std::string_view row, std::vector<BulkValue> &values);

} // namespace Revisit
