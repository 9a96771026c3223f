#pragma once

#include "core/base/result.h"
#include "core/review/signoff.h"

namespace Revisit {

struct Session;

// The reviewer ticks off, or no longer, a factor that a sign-off names as not
// considered. Fault::Forbidden for anybody else; Fault::NotFound where the sign-off
// does not name the factor. Ticking what is ticked already changes nothing.
struct DealWithFactor {
    SignOffId signOff;
    CodeId factor;
    bool isDealtWith = true;

    Result<> run(Session &session) const;
};

} // namespace Revisit
