#include "ui/risk/riskbar.h"

#include "ui/base/button.h"
#include "ui/risk/riskwatch.h"
#include "ui/risk/riskwording.h"

using namespace Qt::StringLiterals;

namespace Revisit {

RiskBar::RiskBar(const RiskWatch &watch, QWidget *parent)
    : WindowBar(Tone::Danger, u"octagon-alert"_s, parent)
    , m_watch(watch)
{
    setObjectName(u"riskBar"_s);
    auto *open = new Button(tr("Look at them…"), ButtonKind::Plain, this);
    open->setObjectName(u"riskOpen"_s);
    addButton(open);
    connect(open, &QPushButton::clicked, this, &RiskBar::openRequested);
    connect(&watch, &RiskWatch::changed, this, &RiskBar::follow);
}

void RiskBar::follow()
{
    say(RiskWording::summary(m_watch.waiting()));
}

} // namespace Revisit
