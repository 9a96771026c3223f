#pragma once

#include "core/assignment/assignmentstore.h"

namespace Revisit {

// Why the case cannot be given to the officer (invalid: to nobody), in a sentence that
// begins with its reference; empty when it can. For use inside a transaction; throws
// StoreFault.
QString moveBar(Connection &connection, const Holding &holding, OfficerId to);

} // namespace Revisit
