#pragma once

#include "core/base/id.h"

#include <QString>

namespace Revisit {

// An officer took part in the investigation that is under review, and so
// cannot be given the case.
struct Conflict {
    CaseId caseId;
    QString reference;
    OfficerId officer;
};

} // namespace Revisit
