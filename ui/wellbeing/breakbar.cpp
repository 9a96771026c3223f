#include "ui/wellbeing/breakbar.h"

#include "ui/base/button.h"
#include "ui/wellbeing/pacing.h"

using namespace Qt::StringLiterals;

namespace Revisit {

BreakBar::BreakBar(Pacing &pacing, QWidget *parent)
    : WindowBar(Tone::Info, u"clock"_s, parent)
    , m_pacing(pacing)
{
    setObjectName(u"breakBar"_s);
    auto *take = new Button(tr("I take one now"), ButtonKind::Plain, this);
    take->setObjectName(u"breakNow"_s);
    auto *later = new Button(tr("Ask again in %n minute(s)", nullptr, Pacing::laterMinutes),
                             ButtonKind::Quiet, this);
    later->setObjectName(u"breakLater"_s);
    addButton(take);
    addButton(later);
    connect(take, &QPushButton::clicked, &pacing, &Pacing::takeBreak);
    connect(later, &QPushButton::clicked, &pacing, &Pacing::putOff);
    connect(&pacing, &Pacing::changed, this, &BreakBar::follow);
}

void BreakBar::follow()
{
    say(m_pacing.isDue()
            ? tr("You have worked for %n minute(s) without a break. Only you see this.", nullptr,
                 m_pacing.minutesWorked())
            : QString());
}

} // namespace Revisit
