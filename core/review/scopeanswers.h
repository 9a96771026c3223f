#pragma once

#include "core/review/answers.h"
#include "core/review/scoperules.h"

namespace Revisit {

// The facts of the file with what the review has found since (part B of the
// form): an answer stands above the record, and "unknown" is an answer.
ScopeFacts withAnswers(ScopeFacts facts, const Answers &answers);

// What the officer found of a criterion against or beyond the record (B2): met,
// not met or unknown, with the evidence; nothing where the record stands.
QString findingKey(const QString &criterion);
QString evidenceKey(const QString &criterion);
// A finding is "not known" as well; nothing where the officer found nothing.
struct CriterionFinding {
    std::optional<bool> met;
};
std::optional<CriterionFinding> findingOn(const QString &criterion, const Answers &answers);

// Criterion by criterion from the record, the answers and the officer's findings.
ScopeResult scopeOf(const Ruleset &ruleset, const ScopeFacts &facts, const Answers &answers);

} // namespace Revisit
