#pragma once

#include "core/review/rulesetstore.h"

#include <QCoreApplication>

namespace Revisit {

// Rules on scope in words.
class RulesetWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::RulesetWording)

public:
    static QString window(const Ruleset &ruleset);   // 1 Jan 2010 to 31 Mar 2025
    static QString criteria(const Ruleset &ruleset); // C1 to C5, C9
    static QString dateTest(DateTest test);
    static QString origin(const KnownRuleset &known); // who made it, from what and why
};

} // namespace Revisit
