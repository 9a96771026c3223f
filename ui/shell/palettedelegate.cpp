#include "ui/shell/palettedelegate.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/searchbox.h"

#include <QFontMetrics>

namespace Revisit {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, Theme::px(40)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QString reason = index.data(PaletteModel::Reason).toString();
    const PainterScope scope(painter);
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    if (isCurrent)
        fillRounded(painter, row, Radius::control, theme.accentSoft);

    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, row,
                                  QRect(row.left() + from, row.top(), width, row.height()));
    };
    const int icon = Theme::px(16);
    const QRect mark = place(12, icon);
    paintIcon(painter, QRectF(mark.left(), mark.center().y() + 1 - icon / 2, icon, icon),
              index.data(PaletteModel::Icon).toString(),
              isCurrent ? theme.link : theme.textSecondary);

    const QString shortcut = index.data(PaletteModel::Shortcut).toString();
    int end = row.width() - 12;
    if (!shortcut.isEmpty())
        end -= int(paintKeyCap(painter, row.adjusted(10, 0, -10, 0), shortcut)) + Space::small;

    const int start = 12 + icon + 14;
    const QString text = index.data().toString();
    painter->setFont(font(TextRole::Body));
    painter->setPen(reason.isEmpty() ? theme.text : theme.textMuted);
    const int width =
        std::min(end - start, QFontMetrics(painter->font()).horizontalAdvance(text) + 1);
    drawElided(painter, place(start, width), text);

    const int after = start + width + 10;
    painter->setFont(font(TextRole::Caption));
    painter->setPen(theme.textMuted);
    drawElided(painter, place(after, std::max(0, end - after)),
               reason.isEmpty() ? index.data(PaletteModel::Detail).toString() : reason);
}

} // namespace Revisit
