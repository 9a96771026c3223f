#pragma once

#include "core/review/rulesetstore.h"
#include "core/scope/scoperun.h"
#include "ui/scope/scoperunner.h"

#include <QComboBox>

namespace Revisit {

// Which run to compare: of each version of the rules one that is made now, and
// those that were kept, the newest first.
class RunChoice : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    // Keeps what is chosen where it is still there; otherwise chooses the rules
    // of that name, as they were last run.
    void offer(const QList<KnownRuleset> &rulesets, const QList<ScopeRun> &runs,
               const QString &otherwise);
    std::optional<RunToCompare> chosen() const;

private:
    QList<RunToCompare> m_choices;
};

} // namespace Revisit
