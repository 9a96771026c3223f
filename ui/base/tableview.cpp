#include "ui/base/tableview.h"

#include "ui/base/tabledelegates.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>

namespace Revisit {

namespace {

constexpr int cellPadding = 10;

} // namespace

TableView::TableView(const QString &accessibleName, RowSize size, QWidget *parent)
    : QTableView(parent)
    , m_size(size)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    //: Spoken name of the headings of a table, after the table's own name
    horizontalHeader()->setAccessibleName(tr("%1, headings").arg(accessibleName));

    applySizes();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &TableView::applySizes);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fitColumns();
}

void TableView::setColumns(const QList<ColumnLayout> &columns)
{
    m_columns = columns;
    const bool grows = std::ranges::any_of(columns, &ColumnLayout::grows);
    setHorizontalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitColumns();
}

void TableView::applySizes()
{
    verticalHeader()->setMinimumSectionSize(Theme::px(24));
    verticalHeader()->setDefaultSectionSize(Theme::px(int(m_size)));
    fitColumns();
}

int TableView::foldedInto(int column) const
{
    const auto guest = std::ranges::find_if(
        m_left, [&](int left) { return m_columns.at(left).foldsInto == column; });
    return guest == m_left.end() ? -1 : *guest;
}

int TableView::neededWidth(int column) const
{
    const ColumnLayout &layout = m_columns.at(column);
    const QFontMetrics body(Revisit::font(TextRole::Body));
    const QFontMetrics label(Revisit::font(TextRole::Label));
    const QFontMetrics caption(Revisit::font(TextRole::Caption));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int contents = body.horizontalAdvance(layout.sample) + Theme::px(layout.extra);
    const int heading = label.horizontalAdvance(title) + Theme::px(18);
    const int guest = foldedInto(column);
    const int second = guest < 0 ? 0 : caption.horizontalAdvance(m_columns.at(guest).sample);
    return std::max({contents, heading, second}) + 2 * cellPadding;
}

int TableView::neededWidth() const
{
    int needed = 0;
    for (int column = 0; column < m_columns.size(); ++column)
        needed += m_left.contains(column) ? 0 : neededWidth(column);
    return needed;
}

// A column that would grow gives its room to the one that it folds into.
bool TableView::grows(int column) const
{
    const int guest = foldedInto(column);
    return m_columns.at(column).grows || (guest >= 0 && m_columns.at(guest).grows);
}

int TableView::nextToLeave() const
{
    int next = -1;
    for (int column = 0; column < m_columns.size(); ++column) {
        const int order = m_columns.at(column).dropOrder;
        if (order == 0 || m_left.contains(column))
            continue;
        if (next < 0 || order < m_columns.at(next).dropOrder)
            next = column;
    }
    return next;
}

void TableView::fitColumns()
{
    if (!model() || m_columns.isEmpty() || m_columns.size() > model()->columnCount())
        return;
    const int room = viewport()->width();
    m_left.clear();
    for (int next = nextToLeave(); next >= 0 && neededWidth() > room; next = nextToLeave())
        m_left.append(next);

    QList<int> growing;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_left.contains(column) && grows(column))
            growing.append(column);
    }
    const int spare =
        growing.isEmpty() ? 0 : std::max(0, room - neededWidth()) / int(growing.size());
    for (int column = 0; column < m_columns.size(); ++column) {
        setColumnHidden(column, m_left.contains(column));
        setColumnWidth(column, neededWidth(column) + (growing.contains(column) ? spare : 0));
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

// Qt tells a delegate only that its cell is hovered; the eye follows the row.
bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace Revisit
