#pragma once

#include "core/assignment/caserestriction.h"

namespace Revisit {

struct Session;

// Says who alone may be given a case, and why; in place of the restriction that was in
// force, which is lifted in the same act and stays on record. Fault::Conflict when
// `replaces` is not what is in force (invalid: nothing is).
struct RestrictCase {
    CaseId caseId;
    QList<OfficerId> officers;
    QString reason;
    RestrictionId replaces = {};

    Result<RestrictionId> run(Session &session) const;
};

// The restriction stays on record; it no longer counts.
struct LiftRestriction {
    CaseId caseId;
    RestrictionId restriction;
    QString reason;

    Result<> run(Session &session) const;
};

} // namespace Revisit
