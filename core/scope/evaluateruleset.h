#pragma once

#include "core/base/result.h"
#include "core/scope/scoperun.h"

#include <functional>

namespace Revisit {

struct Session;

// Answers the question of scope for every case by one ruleset, from the record
// and from what the newest submitted review of each case found, and keeps the
// result beside the earlier ones. It changes no case and no review.
//
// The watcher is told how many cases of how many are done, on the thread that
// evaluates; false from it stops the run, and nothing is kept.
struct EvaluateRuleset {
    QString ruleset;
    std::function<bool(qint64 done, qint64 all)> watcher = {};

    Result<ScopeRun> run(Session &session) const;
};

} // namespace Revisit
