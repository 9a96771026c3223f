#include "ui/base/card.h"

#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

namespace Revisit {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    fillRounded(&painter, rect(), Radius::card, theme.surface, {theme.border});
}

} // namespace Revisit
