#pragma once

#include "core/asat/whatchanged.h"
#include "core/people/officer.h"

namespace Revisit {

class Connection;

// What changed by the entries of the trail after `from` up to `until`; `from` is -1 for
// all from the first on. For use inside a transaction; they throw StoreFault.

// Acts that changed something, the most frequent first.
QList<ActCount> actsBetween(Connection &connection, qint64 from, qint64 until);
// Cases that came with imports.
qint64 casesEntered(Connection &connection, qint64 from, qint64 until);
// By reference. Not of the cases that the viewer judges blind.
QList<FieldChanged> fieldsChanged(Connection &connection, const Officer &viewer, qint64 from,
                                  qint64 until);

} // namespace Revisit
