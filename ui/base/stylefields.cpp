#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyleOption>

namespace Revisit::StylePainting {

namespace {

QColor edgeColour(const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (isInvalid(widget))
        return theme.tone(Tone::Danger).foreground;
    if (option.state & QStyle::State_HasFocus)
        return theme.focus;
    if (!(option.state & QStyle::State_Enabled))
        return theme.border;
    return option.state & QStyle::State_MouseOver ? theme.textMuted : theme.control;
}

double edgeWidth(const QStyleOption &option, const QWidget *widget)
{
    return isInvalid(widget) || (option.state & QStyle::State_HasFocus) ? 2.0 : 1.0;
}

QRectF progressTrack(const QRect &rect)
{
    constexpr double thickness = 6;
    return {double(rect.x()), rect.center().y() + 1 - thickness / 2, double(rect.width()),
            thickness};
}

} // namespace

bool isInsideAnotherField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property(invalidProperty).toBool();
}

void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool isOpen =
        (option.state & QStyle::State_Enabled) && !(option.state & QStyle::State_ReadOnly);
    fillRounded(painter, option.rect, Radius::control, isOpen ? theme.surface : theme.sunken,
                {edgeColour(option, widget), edgeWidth(option, widget)});
}

void lineEditFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (isInsideAnotherField(widget) || (widget && widget->property(bareProperty).toBool()))
        return;
    fieldFrame(option, painter, widget);
}

void comboFrame(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = (option.state & QStyle::State_MouseOver) && !option.editable;
    const QColor fill = !isEnabled  ? theme.sunken
                        : isHovered ? mixed(theme.surface, theme.sunken, 0.6)
                                    : theme.surface;
    fillRounded(painter, option.rect, Radius::control, fill,
                {edgeColour(option, widget), edgeWidth(option, widget)});
}

void comboLabel(const QStyleOptionComboBox &option, const QRect &field, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const PainterScope scope(painter);
    painter->setPen(isEnabled ? theme.text : theme.textMuted);
    QRect text = field;
    if (!option.currentIcon.isNull()) {
        const int size = Theme::px(16);
        const QRect mark(field.left(), field.center().y() + 1 - size / 2, size, size);
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, field, mark),
                                 Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        text = QStyle::visualRect(option.direction, field,
                                  field.adjusted(size + Space::small, 0, 0, 0));
    }
    drawElided(painter, text, option.currentText);
}

void scrollBar(const QStyleOptionSlider &option, const QRect &thumb, QPainter *painter,
               const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (widget && widget->autoFillBackground())
        painter->fillRect(option.rect, theme.surface);
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = (option.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                          (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double side = isActive ? 2 : 3.5;
    const QRectF bar = option.orientation == Qt::Vertical
                           ? QRectF(thumb).adjusted(side, 2, -side, -2)
                           : QRectF(thumb).adjusted(2, side, -2, -side);
    fillRounded(painter, bar, std::min(bar.width(), bar.height()) / 2,
                isActive ? theme.textMuted : theme.control);
}

void progressGroove(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    fillRounded(painter, progressTrack(option.rect), 3, mixed(theme.sunken, theme.border, 0.6));
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? double(option.progress - option.minimum) / range : 0;
    QRectF bar = progressTrack(option.rect);
    const double width = bar.width() * share;
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - width);
    else
        bar.setWidth(width);
    fillRounded(painter, bar, 3, Theme::current().accent);
}

} // namespace Revisit::StylePainting
