#include "ui/scope/runchoice.h"

#include "ui/base/format.h"

namespace Revisit {

void RunChoice::offer(const QList<KnownRuleset> &rulesets, const QList<ScopeRun> &runs,
                      const QString &otherwise)
{
    const std::optional<RunToCompare> before = chosen();
    clear();
    m_choices.clear();
    for (const ScopeRun &run : runs) {
        m_choices.append({run.ruleset, run.id});
        //: A run of rules that was kept: %1 are the rules, %2 when it was
        addItem(tr("%1, run %2").arg(run.ruleset, Format::dateTime(run.at)));
    }
    for (const KnownRuleset &known : rulesets) {
        m_choices.append({known.ruleset.name});
        addItem(tr("%1, run now").arg(known.ruleset.name));
    }
    qsizetype index = before ? m_choices.indexOf(*before) : -1;
    for (qsizetype at = 0; index < 0 && at < m_choices.size(); ++at)
        index = m_choices.at(at).ruleset == otherwise ? at : -1;
    setCurrentIndex(int(index));
}

std::optional<RunToCompare> RunChoice::chosen() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_choices.size() ? std::optional(m_choices.at(index))
                                                  : std::nullopt;
}

} // namespace Revisit
