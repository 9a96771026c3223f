#pragma once

#include "core/base/id.h"

namespace Revisit {

class Connection;

// Whether an officer may judge what is made of a case: neither they nor somebody
// whom they lead, or led while both were in a team, took part in its original
// investigation. Who changes a team leaves it in officer_team. The database
// asks the same of whoever signs off, samples or reviews again (investigation_bar).
// Throws StoreFault.
bool isIndependent(Connection &connection, OfficerId officer, CaseId id);

} // namespace Revisit
