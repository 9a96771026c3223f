#pragma once

#include "core/base/result.h"

#include <QString>

namespace Revisit {

struct Session;

// Writes down that figures are about to leave the workstation on paper or in a
// file, before they do. Nothing is printed without a marking.
struct PrintFigures {
    QString report; // stable code of what is printed: "dashboard"
    QString marking;

    Result<> run(Session &session) const;
};

} // namespace Revisit
