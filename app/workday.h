#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <functional>

namespace Revisit {

// A day's work without a window, by the use cases that the window runs: an
// officer reviews a case from the blank form and submits it; a team lead opens
// it, signs it off and moves another case; the trail is verified. Each step is
// told as it is done.
using TellStep = std::function<void(const QByteArray &step)>;
Result<> workADay(const ConnectionSpec &spec, const TellStep &tell);

} // namespace Revisit
