#pragma once

#include "core/storage/bulkrows.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Revisit {

// A row that has to wait, in a fraction of the memory that its values take.
std::string packed(std::span<const BulkValue> row);
// The values again, whose texts stand in `row`.
std::vector<BulkValue> unpacked(std::string_view row);

} // namespace Revisit
