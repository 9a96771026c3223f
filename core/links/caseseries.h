#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QList>

#include <utility>

namespace Revisit {

class Connection;

// Two cases whose link an officer has found relevant.
using ConfirmedLink = std::pair<CaseId, CaseId>;

// The cases that confirmed links make a series of, directly or by way of others, each
// with the number of its series. A case without such a link is in none.
QHash<CaseId, int> seriesOf(const QList<ConfirmedLink> &links);

// Links found relevant from one side at least and not found irrelevant from the other,
// of what the cases still share. A value that too many cases share names no other case
// and so links none. For use inside a reading; throws StoreFault.
QList<ConfirmedLink> confirmedLinks(Connection &connection);

} // namespace Revisit
