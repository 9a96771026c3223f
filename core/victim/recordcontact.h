#pragma once

#include "core/base/result.h"
#include "core/victim/victimcontact.h"

namespace Revisit {

struct Session;

// Records what a victim said about being contacted and what they were told. It
// alters nothing that was recorded before; `contact.number` is the recording
// that the officer saw, and Fault::Conflict says that somebody made another
// since. Fault::Invalid where being contacted is declined and a way to do it
// is given all the same.
struct RecordContact {
    VictimId victim;
    VictimContact contact;

    Result<> run(Session &session) const;
};

} // namespace Revisit
