#pragma once

#include "core/trends/flow.h"

namespace Revisit {

// Every case of an area and team with the days of its steps. Throws StoreFault.
QList<CaseFlow> caseFlows(Connection &connection, const FigureFilter &filter);

} // namespace Revisit
