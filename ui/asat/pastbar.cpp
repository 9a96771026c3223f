#include "ui/asat/pastbar.h"

#include "ui/base/button.h"
#include "ui/base/format.h"

using namespace Qt::StringLiterals;

namespace Revisit {

PastBar::PastBar(const QDateTime &instant, QWidget *parent)
    : WindowBar(Tone::Warning, u"history"_s, parent)
{
    setObjectName(u"pastBar"_s);
    say(tr("As at %1 · nothing here can be changed").arg(Format::dateTime(instant)));
    auto *back = new Button(tr("Back to now"), ButtonKind::Plain, this);
    back->setObjectName(u"backToNow"_s);
    addButton(back);
    connect(back, &QPushButton::clicked, this, &PastBar::backRequested);
}

} // namespace Revisit
