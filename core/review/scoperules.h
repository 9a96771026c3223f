#pragma once

#include "core/base/partialdate.h"
#include "core/review/ruleset.h"

#include <optional>

namespace Revisit {

// What is known of a case that scope turns on. Nothing means not known.
struct ScopeFacts {
    std::optional<bool> nfa; // a suspect whose case ended without further action
    PartialDate nfaDecided;
    PartialDate reported;
    int suspects = 0;                  // identified or not: both count (IICSA's organised network)
    bool moreSuspectsPossible = false; // there may be others than those counted
    int victims = 0;
    std::optional<int> victimsUnder18; // nothing when an age is not known
    int victimsSurelyUnder18 = 0;
    std::optional<bool> sexualOffence;
    std::optional<bool> contactOffence;
    std::optional<bool> suspectsAlive; // at least one believed alive
    std::optional<bool> reviewedBefore;
    std::optional<bool> englandOrWales;
    std::optional<bool> knownSetting; // one of the settings of the definition
};

// One criterion: met, not met, or nothing when it cannot be told, and why.
struct CriterionResult {
    QString criterion; // "C1"
    std::optional<bool> met;
    QString why;
    bool isFound = false; // by the officer, against or beyond what is recorded
};

// In scope, out of scope, or nothing when it cannot be told.
struct ScopeResult {
    QString ruleset;
    std::optional<bool> inScope;
    QList<CriterionResult> criteria;

    bool hasUnknown() const;
};

// Whether one criterion, "C1" to "C9", is met; nothing when it cannot be told.
std::optional<bool> isMet(const QString &criterion, const Ruleset &ruleset,
                          const ScopeFacts &facts);

// A case with an unknown criterion is never out of scope, even when another
// criterion is not met: a person must look.
ScopeResult evaluateScope(const Ruleset &ruleset, const ScopeFacts &facts);
// Answers the question from criteria that are already judged.
void conclude(ScopeResult &result);

QString criterionLabel(const QString &criterion);

} // namespace Revisit
