#pragma once

#include "core/base/result.h"
#include "core/victim/victimcontact.h"

#include <QHash>
#include <QList>

namespace Revisit {

class Connection;

// All that was recorded of a victim, the newest first.
Result<QList<VictimContact>> contactsOf(Connection &connection, VictimId victim);

// The rest is for use inside a transaction or a reading: it throws StoreFault.
// The newest of each victim of a case of whom something was recorded.
QHash<VictimId, VictimContact> readContacts(Connection &connection, CaseId id);
// The case that the victim belongs to; nothing where the victim is not there.
std::optional<CaseId> caseOfVictim(Connection &connection, VictimId victim);
// The number of the newest recording; 0 where there is none.
int newestContact(Connection &connection, VictimId victim);
void insertContact(Connection &connection, VictimId victim, const VictimContact &contact,
                   OfficerId by);

} // namespace Revisit
