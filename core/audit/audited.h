#pragma once

#include "core/base/result.h"

namespace Revisit {

struct Session;

// Writes down that the actor was refused, in a transaction of its own, since
// the refused act left none.
Result<> recordDenial(Session &session, const Error &refusal);

// Runs a use case as the window and the command line do: what is forbidden is
// refused and also stands in the trail.
template<typename Command>
auto runAudited(const Command &command, Session &session)
{
    auto outcome = command.run(session);
    if (!outcome && outcome.error().fault == Fault::Forbidden) {
        if (const Result<> recorded = recordDenial(session, outcome.error()); !recorded)
            outcome = tl::unexpected(recorded.error());
    }
    return outcome;
}

} // namespace Revisit
