#pragma once

#include "core/base/result.h"
#include "core/language/languagerule.h"

#include <QList>

#include <optional>

namespace Revisit {

class Connection;

// How often a rule on wording was followed and how often it was not, for whoever
// keeps the rules: one that is dismissed more often than not wants to be retired.
// Both are absent where fewer than LanguageFigures::fewestAnswers were given, or all
// by fewer than LanguageFigures::fewestReviewers: the figure would tell of a person
// (domain.md 6.2 and 7.7). None counts as fewer, too.
struct RuleCount {
    QString rule; // "VL-08"
    LanguageSeverity severity = LanguageSeverity::Style;
    QString pattern; // what it points out
    bool isRetired = false;
    std::optional<int> accepted = {};
    std::optional<int> dismissed = {};

    bool isShown() const { return accepted && dismissed; }
};

namespace LanguageFigures {
inline constexpr int fewestAnswers = 10;
inline constexpr int fewestReviewers = 2;
} // namespace LanguageFigures

// One entry for each rule of the edition, in its order. There is no sum: it would
// give away what a single hidden rule has.
Result<QList<RuleCount>> ruleCounts(Connection &connection);

} // namespace Revisit
