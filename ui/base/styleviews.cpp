#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QStyleOption>

namespace Revisit::StylePainting {

namespace {

constexpr int menuIconColumn = 34;
constexpr int menuMargin = 12;

int mnemonicFlag(bool shows)
{
    return shows ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void menuMark(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const int size = Theme::px(16);
    const QRect place = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left() + 10, option.rect.center().y() + 1 - size / 2, size, size));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    else if (option.checked)
        paintIcon(painter, place, QStringLiteral("check"), Theme::current().link);
}

void menuText(const QStyleOptionMenuItem &option, QPainter *painter, bool showsMnemonic)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QStringList parts = option.text.split(QLatin1Char('\t')); // text, then shortcut
    const QRect text =
        QStyle::visualRect(option.direction, option.rect,
                           option.rect.adjusted(Theme::px(menuIconColumn), 0, -menuMargin, 0));
    const auto align = [&option](Qt::AlignmentFlag side) {
        return QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    };

    const PainterScope scope(painter);
    painter->setFont(option.font);
    painter->setPen(!isEnabled ? theme.textMuted : isSelected ? theme.link : theme.text);
    painter->drawText(text, int(align(Qt::AlignLeft)) | mnemonicFlag(showsMnemonic), parts.first());
    if (parts.size() > 1) {
        painter->setPen(theme.textMuted);
        painter->drawText(text, int(align(Qt::AlignRight)), parts.last());
    }
}

void subMenuArrow(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const int size = Theme::px(14);
    const QRect arrow(option.rect.right() - size - 6, option.rect.center().y() + 1 - size / 2, size,
                      size);
    const bool isRtl = option.direction == Qt::RightToLeft;
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow),
              isRtl ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
              Theme::current().textSecondary);
}

void menuSeparator(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QRect &rect = option.rect;
    if (option.text.isEmpty()) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1),
                          theme.border);
        return;
    }
    const PainterScope scope(painter);
    painter->setFont(font(TextRole::Caption));
    painter->setPen(theme.textMuted);
    drawElided(painter, rect.adjusted(menuMargin, 2, -menuMargin, 0), option.text);
}

} // namespace

void viewFrame(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    fillRounded(painter, option.rect, Radius::small, QColor(),
                {hasFocus ? theme.focus : theme.border, hasFocus ? 2.0 : 1.0});
}

void viewItem(const QStyleOptionViewItem &option, QPainter *painter, bool isRow)
{
    const Theme &theme = Theme::current();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.selectedRow);
        return;
    }
    if (!isRow && option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (!isRow && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, withAlpha(theme.accent, theme.isDark ? 0.10 : 0.05));
}

void headerSection(const QStyleOption &option, QPainter *painter)
{
    const QRect &rect = option.rect; // the card shows through, with its round corners
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::current().border);
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const PainterScope scope(painter);
    painter->setFont(font(TextRole::Label));
    painter->setPen(isSorted ? theme.text : theme.textSecondary);
    drawElided(painter, option.rect, option.text, option.textAlignment);
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect underline(option.rect.left() + 6, option.rect.bottom() - 2,
                          option.rect.width() - 12, 3);
    if (isSelected)
        painter->fillRect(underline, theme.accent);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(underline, theme.border);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(option.rect).adjusted(3, 4, -3, -6), Radius::control);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter, bool showsMnemonic)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const PainterScope scope(painter);
    QFont face = font(TextRole::Body);
    face.setWeight(isSelected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(face);
    painter->setPen(!isEnabled ? theme.textMuted : isSelected ? theme.text : theme.textSecondary);
    painter->drawText(option.rect,
                      Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(showsMnemonic),
                      option.text);
}

void tabBase(const QStyleOption &option, QPainter *painter)
{
    const QRect &rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::current().border);
}

void splitterGrip(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QPointF centre = QRectF(option.rect).center();
    const bool isUpright = option.rect.height() > option.rect.width();
    const QSizeF size = isUpright ? QSizeF(3, 28) : QSizeF(28, 3);
    fillRounded(painter, QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size), 1.5,
                isHovered ? theme.accent : mixed(theme.border, theme.control, 0.35));
}

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.raised);
    painter->setPen(theme.border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, bool showsMnemonic)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        menuSeparator(option, painter);
        return;
    }
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isSelected)
        fillRounded(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), Radius::small,
                    isEnabled ? theme.accentSoft : theme.sunken);

    menuMark(option, painter);
    menuText(option, painter, showsMnemonic);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        subMenuArrow(option, painter);
}

void tipPanel(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.bubble);
}

void chevron(const QStyleOption &option, QPainter *painter, const char *direction)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const int size = std::min({Theme::px(16), option.rect.width(), option.rect.height()});
    const QRect place =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, option.rect);
    paintIcon(painter, place, QStringLiteral("chevron-") + QLatin1String(direction),
              isEnabled ? theme.textSecondary : theme.control);
}

} // namespace Revisit::StylePainting
