#pragma once

#include "core/base/id.h"

#include <QString>

namespace Revisit {

enum class ConflictKind {
    TookPart,  // in the investigation that is under review
    Restricted // the case is restricted to other officers
};

// Why an officer cannot be given a case.
struct Conflict {
    CaseId caseId;
    QString reference;
    OfficerId officer;
    ConflictKind kind = ConflictKind::TookPart;
};

} // namespace Revisit
