#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <memory>

namespace Revisit {

// An open caseload, ready for work, and what opening it took.
struct OpenedCaseload {
    std::unique_ptr<Connection> connection;
    Migration migration;
};

// Opens a caseload as every part of the program does: backs it up and migrates
// it where needed, brings its reference lists up to date, and gives a new one
// a person of each role, so that somebody can sit at the desk.
Result<OpenedCaseload> openCaseload(const ConnectionSpec &spec, const Clock &clock);

} // namespace Revisit
