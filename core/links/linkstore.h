#pragma once

#include "core/links/seenelsewhere.h"

namespace Revisit {

// For use inside a transaction or a reading; they throw StoreFault.
QList<CaseLink> linksOf(Connection &connection, CaseId id);
// False when the link was answered since `version`; 0: not answered yet.
bool storeLinkAnswer(Connection &connection, CaseId id, const LinkKey &key, LinkVerdict verdict,
                     int version, OfficerId officer, const QDateTime &at);

} // namespace Revisit
