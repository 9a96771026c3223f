#include "ui/base/tabledelegates.h"

#include "ui/base/avatar.h"
#include "ui/base/chip.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/typography.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>

namespace Revisit {

namespace {

constexpr double padding = 10;

// The part of a cell from `from` to `to`, counted from the reading side.
QRectF part(const QStyleOptionViewItem &option, const QRectF &rect, double from, double width)
{
    const double left =
        option.direction == Qt::RightToLeft ? rect.right() - from - width : rect.left() + from;
    return {left, rect.top(), width, rect.height()};
}

QRectF centred(const QRectF &rect, double height)
{
    return {rect.left(), rect.center().y() - height / 2, rect.width(), height};
}

Ink inkOf(const QModelIndex &index, Ink otherwise = Ink::Primary)
{
    const QVariant ink = index.data(CellRole::InkOfText);
    return ink.isValid() ? Ink(ink.toInt()) : otherwise;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt())
                               : Qt::AlignLeft | Qt::AlignVCenter;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const TableView *view,
                     int row)
{
    const Theme &theme = Theme::current();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selectedRow);
    else if (view && view->hoveredRow() == row)
        painter->fillRect(option.rect, withAlpha(theme.accent, theme.isDark ? 0.09 : 0.045));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.border);
}

// The cell of the same row that stands as second line in this one.
QModelIndex foldedInto(const TableView *view, const QModelIndex &index)
{
    const int column = view ? view->foldedInto(index.column()) : -1;
    return column < 0 ? QModelIndex() : index.siblingAtColumn(column);
}

// The text where it has room in `width`, else its brief form where the model gives one.
QString fittingText(const QPainter &painter, const QModelIndex &index, double width)
{
    const QString text = index.data().toString();
    const QVariant brief = index.data(CellRole::Brief);
    const bool fits = QFontMetricsF(painter.font()).horizontalAdvance(text) <= width;
    return fits || !brief.isValid() ? text : brief.toString();
}

bool isFirstShown(const QTableView *view, int column)
{
    for (int earlier = 0; earlier < column; ++earlier) {
        if (!view->isColumnHidden(earlier))
            return false;
    }
    return true;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const PainterScope scope(painter);
    painter->setLayoutDirection(option.direction);
    paintBackground(painter, option, view, index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected && view && isFirstShown(view, index.column()))
        painter->fillRect(part(option, option.rect, 0, 3), Theme::current().accent);

    const QRectF inside = QRectF(option.rect).adjusted(padding, 0, -padding, -1);
    if (const QModelIndex folded = foldedInto(view, index); folded.isValid())
        paintFolded(painter, inside, option, index, folded);
    else
        paintContents(painter, inside, option, index);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), Radius::small);
}

void CellDelegate::paintFolded(QPainter *painter, const QRectF &rect,
                               const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QModelIndex &folded) const
{
    const double upper = chipSize({}).height(); // the tallest that a cell holds
    const double lower = QFontMetricsF(font(TextRole::Caption)).height();
    QRectF line = centred(rect, upper + lower);
    line.setHeight(upper);
    paintContents(painter, line, option, index);
    line.translate(0, upper);
    line.setHeight(lower);
    painter->setFont(font(TextRole::Caption));
    painter->setPen(Theme::current().textSecondary);
    drawElided(painter, line, fittingText(*painter, folded, line.width()));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QModelIndex folded = foldedInto(qobject_cast<TableView *>(view), index);
    const bool isBelow = folded.isValid() && event->pos().y() > option.rect.center().y();
    return QStyledItemDelegate::helpEvent(event, view, option, isBelow ? folded : index);
}

void CellDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                 const QStyleOptionViewItem &, const QModelIndex &index) const
{
    painter->setFont(font(TextRole::Body));
    painter->setPen(Theme::current().ink(inkOf(index)));
    drawElided(painter, rect, index.data().toString(), alignmentOf(index));
}

void TwoLineDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                    const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    QFont upper = font(TextRole::Body);
    upper.setWeight(QFont::Medium);
    const QFont lower = font(TextRole::Caption);
    const double upperHeight = QFontMetricsF(upper).height();
    const double lowerHeight = QFontMetricsF(lower).height();
    const QString second = index.data(CellRole::SecondLine).toString();
    const double height = upperHeight + (second.isEmpty() ? 0 : lowerHeight + 1);

    QRectF line = centred(rect, height);
    line.setHeight(upperHeight);
    painter->setFont(upper);
    painter->setPen(theme.ink(inkOf(index)));
    drawElided(painter, line, index.data().toString(), alignmentOf(index));
    line.translate(0, upperHeight + 1);
    line.setHeight(lowerHeight);
    painter->setFont(lower);
    painter->setPen(theme.textMuted);
    drawElided(painter, line, second, alignmentOf(index));
}

void ChipDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const ChipText chip{index.data(CellRole::Icon).toString(), text,
                        Tone(index.data(CellRole::ToneOfChip).toInt())};
    const QSizeF size = chipSize(chip);
    const QRectF place = part(option, rect, 0, std::min(size.width(), rect.width()));
    paintChip(painter, centred(place, size.height()), chip);
}

BarsDelegate::BarsDelegate(int bars, QObject *parent)
    : CellDelegate(parent)
    , m_bars(bars)
{}

void BarsDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int level = index.data(CellRole::Level).toInt();
    const double width = Theme::px(4);
    const double step = Theme::px(5);
    const double tallest = Theme::px(14);
    const QColor lit = level >= m_bars       ? theme.ink(Ink::Danger)
                       : level == m_bars - 1 ? theme.ink(Ink::Warning)
                                             : theme.textSecondary;
    for (int bar = 0; bar < m_bars; ++bar) {
        const double height = tallest * (bar + 2) / (m_bars + 1);
        const QRectF place = part(option, rect, bar * step, width);
        const QRectF upright(place.left(), rect.center().y() + tallest / 2 - height, width - 1,
                             height);
        fillRounded(painter, upright, 1, bar < level ? lit : theme.border);
    }
    const double used = m_bars * step + Space::small;
    const QRectF rest = part(option, rect, used, rect.width() - used);
    painter->setFont(font(TextRole::Body));
    painter->setPen(theme.ink(inkOf(index)));
    drawElided(painter, rest, fittingText(*painter, index, rest.width()));
}

void PersonDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool isNobody = index.data(CellRole::Icon).isValid();
    const double disc = Theme::px(24);
    paintAvatar(painter, centred(part(option, rect, 0, disc), disc),
                isNobody ? QString() : index.data().toString());
    const double from = disc + Space::small;
    const QRectF rest = part(option, rect, from, rect.width() - from);
    painter->setFont(font(TextRole::Body));
    painter->setPen(Theme::current().ink(isNobody ? Ink::Muted : inkOf(index)));
    drawElided(painter, rest, fittingText(*painter, index, rest.width()));
}

void MarkedDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QColor colour = Theme::current().ink(inkOf(index));
    const QString mark = index.data(CellRole::Icon).toString();
    double from = 0;
    if (!mark.isEmpty()) {
        const double size = Theme::px(15);
        paintIcon(painter, centred(part(option, rect, 0, size), size), mark, colour);
        from = size + 6;
    }
    painter->setFont(font(TextRole::Body));
    painter->setPen(colour);
    drawElided(painter, part(option, rect, from, rect.width() - from), index.data().toString(),
               alignmentOf(index));
}

void ProgressDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                     const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->setFont(font(TextRole::Caption));
    const QString figure = index.data().toString();
    const double text = QFontMetricsF(painter->font()).horizontalAdvance(figure) + Space::small;
    const double track = std::max(0.0, rect.width() - text);
    const double share = std::clamp(index.data(CellRole::Share).toDouble(), 0.0, 1.0);
    if (track > Theme::px(24)) {
        fillRounded(painter, centred(part(option, rect, 0, track), 6), 3,
                    mixed(theme.sunken, theme.border, 0.6));
        fillRounded(painter, centred(part(option, rect, 0, track * share), 6), 3,
                    share >= 1.0 ? theme.ink(Ink::Ok) : theme.accent);
    }
    painter->setPen(theme.ink(inkOf(index, Ink::Secondary)));
    drawElided(painter, rect, figure, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace Revisit
