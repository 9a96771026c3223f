#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

struct Session;

// Stores a note of the actor's; nothing when there is no such case. For use
// inside a transaction.
std::optional<NoteId> insertNote(Session &session, CaseId id, const NoteDetail &note);

} // namespace Revisit
