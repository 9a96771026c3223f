#pragma once

#include "core/dataquality/qualityrecord.h"

namespace Revisit {

class Connection;

// Every case with what is assessed of it, in the order of their keys. Rows that are
// marked as another's duplicate are left out. Throws StoreFault.
QList<CaseRecord> qualityRecords(Connection &connection);

} // namespace Revisit
