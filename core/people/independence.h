#pragma once

#include "core/base/id.h"

namespace Revisit {

class Connection;

// Whether an officer may judge what is made of a case: neither they nor somebody
// of the team that they lead took part in its original investigation. The database
// asks the same of whoever signs off, samples or reviews again (investigation_bar).
// Throws StoreFault.
bool isIndependent(Connection &connection, OfficerId officer, CaseId id);

} // namespace Revisit
