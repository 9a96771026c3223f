#pragma once

#include "core/review/ruleset.h"

namespace Revisit {

struct Session;

// Makes a new version of the rules on scope, from another one, with the reason.
// A version is never changed or taken away: published criteria differ, and each
// result names the rules that it was reached by (review dossier 1.2). Reviews
// begun from the day on which it is in force answer the question of scope by it.
//
// Fault::Invalid for a name that is taken, a window that ends before it begins,
// or a reason under 20 letters; Fault::NotFound where `basedOn` is not there.
struct AddRuleset {
    Ruleset ruleset;
    QString basedOn;
    QString reason;

    Result<> run(Session &session) const;
};

// What is wrong with the ruleset itself, if anything; for a form on screen.
Result<> checkRuleset(const Ruleset &ruleset);

} // namespace Revisit
