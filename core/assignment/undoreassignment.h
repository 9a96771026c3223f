#pragma once

#include "core/assignment/reassignment.h"
#include "core/base/result.h"

namespace Revisit {

struct Session;

// Gives moved cases back to who held them, as a further move: history is kept.
// A case that somebody has moved on meanwhile, or that cannot be given back any more,
// is left alone. Returns how many went back.
struct UndoReassignment {
    Reassignment reassignment;

    Result<int> run(Session &session) const;
};

} // namespace Revisit
