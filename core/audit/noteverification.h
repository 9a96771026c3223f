#pragma once

#include "core/audit/verifytrail.h"

namespace Revisit {

struct Session;

// Writes down that the trail was verified, and what was found.
struct NoteVerification {
    TrailReport report;

    Result<> run(Session &session) const;
};

} // namespace Revisit
