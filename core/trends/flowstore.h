#pragma once

#include "core/trends/flow.h"

namespace Revisit {

// Every case with the days of its steps. Throws StoreFault.
QList<CaseFlow> caseFlows(Connection &connection);

} // namespace Revisit
