#include "ui/review/scopewording.h"

using namespace Qt::StringLiterals;

namespace Revisit {

QString ScopeWording::heading(const ScopeResult &scope)
{
    const QString result = !scope.inScope   ? tr("Whether in scope cannot be told yet")
                           : *scope.inScope ? tr("In scope")
                                            : tr("Out of scope");
    //: %1 is the result, %2 the name of the rules
    return tr("%1 (%2)").arg(result, scope.ruleset);
}

QString ScopeWording::title(const CriterionResult &criterion)
{
    const QString result = !criterion.met   ? tr("unknown")
                           : *criterion.met ? tr("met")
                                            : tr("not met");
    //: %1 is the number of a criterion, %2 what it asks, %3 met, not met or unknown
    return tr("%1  %2: %3").arg(criterion.criterion, criterionLabel(criterion.criterion), result);
}

QString ScopeWording::icon(std::optional<bool> met)
{
    if (!met)
        return u"circle-question-mark"_s;
    return *met ? u"circle-check"_s : u"circle-x"_s;
}

} // namespace Revisit
