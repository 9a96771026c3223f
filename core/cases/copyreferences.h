#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Revisit {

struct Session;

// Gives the references of cases out to other programs. What lies on the
// clipboard has left the caseload, so it is disclosure (DPA 2018 s.62(3)).
struct CopyReferences {
    QList<CaseId> cases;

    Result<QString> run(Session &session) const; // one reference a line
};

} // namespace Revisit
