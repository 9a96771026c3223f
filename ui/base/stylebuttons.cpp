#include "ui/base/button.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/theme.h"

#include <QPainterPath>
#include <QStyleOption>

namespace Revisit::StylePainting {

namespace {

ButtonKind kindOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->kind() : ButtonKind::Plain;
}

struct Panel {
    QColor fill;
    QColor edge;
};

Panel plainPanel(const Theme &theme, QStyle::State state)
{
    const bool isDown = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = state & QStyle::State_MouseOver;
    if (!(state & QStyle::State_Enabled))
        return {theme.surface, theme.border};
    const QColor fill = isDown ? theme.accentSoft : isHovered ? theme.sunken : theme.surface;
    return {fill, isHovered ? theme.textMuted : theme.control};
}

Panel panel(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isDown = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (state & QStyle::State_MouseOver);
    switch (kind) {
    case ButtonKind::Plain:
        return plainPanel(theme, state);
    case ButtonKind::Primary:
        if (!isEnabled)
            return {theme.sunken, theme.border};
        return {isHovered || isDown ? theme.accentHover : theme.accent, QColor()};
    case ButtonKind::Danger:
        if (!isEnabled)
            return {theme.surface, theme.border};
        return {isHovered || isDown ? theme.tone(Tone::Danger).background : theme.surface,
                theme.tone(Tone::Danger).foreground};
    case ButtonKind::Quiet:
        return {isDown      ? theme.accentSoft
                : isHovered ? theme.sunken
                            : QColor(Qt::transparent),
                QColor()};
    }
    Q_UNREACHABLE();
}

QColor labelColour(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return theme.textMuted;
    switch (kind) {
    case ButtonKind::Plain:
        return state & QStyle::State_On ? theme.link : theme.text;
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Danger:
        return theme.tone(Tone::Danger).foreground;
    case ButtonKind::Quiet:
        return theme.link;
    }
    Q_UNREACHABLE();
}

void markFrame(const QStyleOption &option, QPainter *painter, const QRectF &rect, double radius,
               bool isFilled)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isFilled)
        fillRounded(painter, rect, radius, isEnabled ? theme.accent : theme.control);
    else
        fillRounded(painter, rect, radius, isEnabled ? theme.surface : theme.sunken,
                    {isHovered ? theme.textMuted : theme.control, 1.4});
}

} // namespace

void buttonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const ButtonKind kind = kindOf(widget);
    const Panel look = panel(theme, kind, option.state);
    fillRounded(painter, option.rect, Radius::control, look.fill, {look.edge});
    if (!(option.state & QStyle::State_HasFocus))
        return;
    if (kind == ButtonKind::Primary) // a ring of the fill's own colour would not be seen
        fillRounded(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Radius::small, QColor(),
                    {theme.onAccent, 1.5});
    else
        drawFocusRing(painter, option.rect, Radius::control);
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget,
                 bool showsMnemonic)
{
    const ButtonKind kind = kindOf(widget);
    const PainterScope scope(painter);
    QFont font = painter->font();
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(labelColour(Theme::current(), kind, option.state));

    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && textWidth ? Space::small : 0;
    const QRect &box = option.rect;
    const int left = box.left() + (box.width() - textWidth - iconWidth - gap) / 2;
    const QRect iconRect(left, box.center().y() + 1 - iconWidth / 2, iconWidth, iconWidth);
    const QRect textRect(left + iconWidth + gap, box.top(), textWidth, box.height());

    if (iconWidth) {
        const bool isEnabled = option.state & QStyle::State_Enabled;
        option.icon.paint(painter, QStyle::visualRect(option.direction, box, iconRect),
                          Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->drawText(QStyle::visualRect(option.direction, box, textRect),
                      Qt::AlignCenter | Qt::TextSingleLine |
                          (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text);
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (isDown || isHovered)
        fillRounded(painter, option.rect, Radius::control,
                    isDown ? theme.accentSoft : mixed(theme.sunken, theme.border, 0.5));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, Radius::control);
}

void checkMark(const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartial = option.state & QStyle::State_NoChange;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    markFrame(option, painter, box, Radius::small, isOn || isPartial);

    const PainterScope scope(painter);
    painter->setPen(QPen(Theme::current().onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (isPartial)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (isOn)
        painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.30)}));
}

void radioMark(const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    markFrame(option, painter, box, box.width() / 2, isOn);
    if (!isOn)
        return;
    const double inset = box.width() * 0.32;
    const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, dot, dot.width() / 2, Theme::current().onAccent);
}

} // namespace Revisit::StylePainting
