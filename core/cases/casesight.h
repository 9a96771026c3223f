#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/people/officer.h"

#include <QList>
#include <QString>

namespace Revisit {

class Connection;

// Who judges a case a second time does not see what was done with it before: until
// their own second review is submitted it is in no list, search, figure of a list,
// export, print, history or trail of theirs, and is read by OpenSecondReview only
// (review dossier H3, invariant 39). This is the one place that says so.

// Fault::Forbidden while the viewer judges the case blind. Throws StoreFault.
Result<> maySeeWork(Connection &connection, const Officer &viewer, CaseId id);

// The cases that the viewer judges blind; throws StoreFault.
QList<CaseId> judgedBlind(Connection &connection, OfficerId viewer);

// The same as a condition of SQL on a column that holds a case's key or NULL; empty
// where there is nothing that they do not see. Throws StoreFault.
QString seenCondition(Connection &connection, OfficerId viewer, const QString &column);

} // namespace Revisit
