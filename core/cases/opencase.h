#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

struct Session;

// Opens a case to be read. It is consultation (DPA 2018 s.62): the entry and
// what is shown are one act, so a trail that refuses also keeps the case shut.
struct OpenCase {
    CaseId id;

    Result<CaseDetail> run(Session &session) const;
};

// What a role may see of a case. For use inside a transaction, whose entry says
// why; throws StoreFault.
Result<CaseDetail> caseDetail(Connection &connection, const Officer &viewer, CaseId id);

// What is on record of a case that the viewer has open already: renewing what
// is shown continues that consultation and leaves no entry of its own.
Result<CaseDetail> openedCase(Connection &connection, const Officer &viewer, CaseId id);

} // namespace Revisit
