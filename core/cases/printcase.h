#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

struct Session;

// Hands out what is on record of a case for a sheet of paper or a file that
// leaves the workstation. It is disclosure (DPA 2018 s.62): the entry stands
// before anything is written, and nothing is printed without a marking.
struct PrintCase {
    CaseId id;
    QString marking;

    Result<CaseDetail> run(Session &session) const;
};

} // namespace Revisit
