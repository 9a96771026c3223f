#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace Revisit {

struct Session;

// Writes a note on a case. It says what it is, so that nobody takes an
// assessment for a fact (DPA 2018 s.38).
struct AddNote {
    CaseId caseId;
    CodeId nature; // of the list "note_nature"
    QString heading;
    QString body;

    Result<NoteId> run(Session &session) const;
};

} // namespace Revisit
