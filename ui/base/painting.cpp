#include "ui/base/painting.h"

#include "ui/base/theme.h"

#include <QFontMetricsF>
#include <QStyle>

namespace Revisit {

PainterScope::PainterScope(QPainter *painter)
    : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

PainterScope::~PainterScope()
{
    m_painter->restore();
}

void fillRounded(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
                 const Outline &outline)
{
    const PainterScope scope(painter);
    const bool isOutlined = outline.colour.isValid();
    const double inset = isOutlined ? outline.width / 2 : 0;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(isOutlined ? QPen(outline.colour, outline.width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, double radius)
{
    drawFocusRing(painter, rect, radius, Theme::current().focus);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const QColor &colour)
{
    fillRounded(painter, rect, radius, QColor(), {colour, 2.0});
}

void drawSoftShadow(QPainter *painter, const QRectF &rect, double radius, int blur)
{
    constexpr double strength = 0.3;
    constexpr int drop = 4;
    const PainterScope scope(painter);
    painter->setPen(Qt::NoPen);
    for (int spread = blur; spread > 0; spread -= 2) {
        QColor colour = Theme::current().shadow;
        colour.setAlphaF(float(colour.alphaF() * (1.0 - double(spread) / blur) * strength));
        painter->setBrush(colour);
        painter->drawRoundedRect(rect.adjusted(-spread, drop - spread, spread, drop + spread),
                                 radius + spread, radius + spread);
    }
}

QColor inkOn(const QColor &fill)
{
    return fill.lightnessF() > 0.55 ? QColor(0x10, 0x21, 0x3a) : QColor(Qt::white);
}

void drawElided(QPainter *painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QString shown =
        QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    const Qt::Alignment visual = QStyle::visualAlignment(painter->layoutDirection(), alignment);
    painter->drawText(rect, int(visual) | Qt::TextSingleLine, shown);
}

} // namespace Revisit
