#pragma once

#include "core/trends/casecolumns.h"

namespace Revisit {

class Connection;

// The columns as they are now: what is in `known` already is read again only where it changed
// since. Two readers can bring the cases and their parts up to date at the same time; each half
// says up to which change it goes. Throws StoreFault.
CaseColumns casesUpToDate(Connection &connection, const CaseColumns &known);
CaseColumns partsUpToDate(Connection &connection, const CaseColumns &known, const QString &ruleset);

} // namespace Revisit
