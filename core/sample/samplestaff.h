#pragma once

#include "core/people/officer.h"

#include <QList>

namespace Revisit {

struct Session;

// Who works in the demonstration: teams with a lead each, review officers, and
// one each of the others.
struct SampleStaff {
    QList<Officer> leads;
    QList<Officer> officers;
    QList<QString> staffReferences; // of the officers, in their order
};

// For use inside a transaction.
SampleStaff insertStaff(Session &session, int officers);

} // namespace Revisit
