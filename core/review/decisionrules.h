#pragma once

#include "core/review/reviewrules.h"

namespace Revisit {

// What the answers need beside themselves: referrals, lines of enquiry,
// evidence, the agreement of another. The needs of a single answer are data of
// the form.
QList<Missing> missingOnRecord(const Answers &answers, const ScopeResult &scope,
                               const ReviewRecord &record);

} // namespace Revisit
