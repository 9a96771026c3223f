#pragma once

#include "core/assignment/caserestriction.h"

#include <QSet>

namespace Revisit {

// For use inside a transaction or a reading; they throw StoreFault.

// Every restriction of a case, the newest first.
QList<CaseRestriction> restrictionsOf(Connection &connection, CaseId id);
std::optional<CaseRestriction> restrictionInForce(Connection &connection, CaseId id);
bool isRestrictedFrom(Connection &connection, OfficerId officer, CaseId id);

RestrictionId insertRestriction(Connection &connection, CaseId id, const QList<OfficerId> &officers,
                                const QString &reason, OfficerId by, const QDateTime &at);
// False when it is not in force any more.
bool liftRestriction(Connection &connection, RestrictionId id, const QString &reason, OfficerId by,
                     const QDateTime &at);

} // namespace Revisit
