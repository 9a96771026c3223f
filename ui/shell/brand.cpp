#include "ui/shell/brand.h"

#include "ui/base/accessibility.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QLinearGradient>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Revisit {

// A clock whose hands turn back: to look again at what was closed.
void paintMark(QPainter *painter, const QRectF &rect)
{
    const PainterScope scope(painter);
    const double unit = rect.width() / 28;
    QLinearGradient blue(rect.topLeft(), rect.bottomRight());
    blue.setColorAt(0, QColor(0x4C8DF0));
    blue.setColorAt(1, Theme::light().accent);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blue);
    painter->drawRoundedRect(rect, 8 * unit, 8 * unit);

    painter->setPen(QPen(Qt::white, 2.2 * unit, Qt::SolidLine, Qt::RoundCap));
    const QRectF dial = rect.adjusted(7.5 * unit, 7.5 * unit, -7.5 * unit, -7.5 * unit);
    painter->drawArc(dial, 40 * 16, 280 * 16);
    const QPointF hub = rect.center() + QPointF(0, 0.5 * unit);
    painter->drawLine(rect.center() - QPointF(0, 3 * unit), hub);
    painter->drawLine(hub, rect.center() + QPointF(2.6 * unit, 2 * unit));
}

Brand::Brand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakAs(this, Speech::Text, u"Revisit"_s);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void Brand::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    update();
}

QSize Brand::sizeHint() const
{
    return {Theme::px(36), Theme::px(40)};
}

void Brand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int size = Theme::px(28);
    const QRect mark(m_isFolded ? (width() - size) / 2 : 4, (height() - size) / 2, size, size);
    paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
    if (m_isFolded)
        return;
    QFont face = Revisit::font(TextRole::Subtitle);
    face.setPixelSize(Theme::px(16));
    painter.setFont(face);
    painter.setPen(Theme::current().railTextOn);
    const QRect name = rect().adjusted(mark.right() + 11, 0, 0, 0);
    drawElided(&painter, QStyle::visualRect(layoutDirection(), rect(), name), u"Revisit"_s);
}

} // namespace Revisit
