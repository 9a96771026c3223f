#include "ui/base/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Revisit {

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections() & Qt::Horizontal;
}

// An expanding item may shrink to its minimum before the row breaks.
int neededWidth(const QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width() : item->sizeHint().width();
}

int rowHeight(const QList<QLayoutItem *> &row)
{
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Row> FlowLayout::rows(int width) const
{
    QList<Row> result;
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int needed = neededWidth(item);
        if (result.isEmpty() || used + spacing() + needed > width) {
            result.append(Row());
            used = -spacing();
        }
        result.last().append(item);
        used += spacing() + needed;
    }
    return result;
}

int FlowLayout::placeRow(const Row &row, const QRect &line) const
{
    int spare = line.width() - spacing() * int(row.size() - 1);
    int expanding = 0;
    for (const QLayoutItem *item : row) {
        spare -= neededWidth(item);
        expanding += expands(item) ? 1 : 0;
    }
    const int height = rowHeight(row);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = line.left();
    for (QLayoutItem *item : row) {
        const int share = expands(item) && spare > 0 ? spare / expanding : 0;
        const int width =
            std::min({neededWidth(item) + share, item->maximumSize().width(), line.width()});
        const int itemHeight = std::min(height, item->sizeHint().height());
        const QRect place(x, line.top() + (height - itemHeight) / 2, width, itemHeight);
        item->setGeometry(QStyle::visualRect(direction, line, place));
        x += width + spacing();
    }
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Row> lines = rows(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, int(lines.size()) - 1);
    for (const Row &row : lines)
        height += rowHeight(row);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {width + margins.left() + margins.right(), heightForWidth(QWIDGETSIZE_MAX)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (const Row &row : rows(inside.width()))
        y += placeRow(row, {inside.left(), y, inside.width(), 0}) + spacing();
}

} // namespace Revisit
