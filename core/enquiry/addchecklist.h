#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace Revisit {

struct Session;

// Raises the lines of a checklist on a case, for allocation. A line that the case
// has already, in the same words, is not raised twice.
struct AddChecklist {
    CaseId caseId;
    QString checklist; // its name, with the version

    Result<int> run(Session &session) const; // how many lines were raised
};

} // namespace Revisit
