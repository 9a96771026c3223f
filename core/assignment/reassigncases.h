#pragma once

#include "core/assignment/reassignment.h"
#include "core/base/result.h"

namespace Revisit {

struct Session;

// Moves cases to another officer, or back to the pool, and records why. All
// that may move does so at once; a case of whose investigation the officer was
// a part, or that is restricted to others, stays where it is, and the outcome says so.
struct ReassignCases {
    QList<CaseId> cases;
    OfficerId to; // invalid: nobody
    CodeId reasonCode;
    QString reason;

    Result<Reassignment> run(Session &session) const;
};

} // namespace Revisit
