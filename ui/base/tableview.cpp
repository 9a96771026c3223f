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

int TableView::neededWidth(int column) const
{
    const ColumnLayout &layout = m_columns.at(column);
    const QFontMetrics body(Revisit::font(TextRole::Body));
    const QFontMetrics label(Revisit::font(TextRole::Label));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int contents = body.horizontalAdvance(layout.sample) + Theme::px(layout.extra);
    const int heading = label.horizontalAdvance(title) + Theme::px(18);
    return std::max(contents, heading) + 2 * cellPadding;
}

void TableView::fitColumns()
{
    if (!model() || m_columns.isEmpty() || m_columns.size() > model()->columnCount())
        return;
    QList<int> shown;
    int needed = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        shown.append(column);
        needed += neededWidth(column);
    }
    const int room = viewport()->width();
    const auto dropOrder = [this](int column) {
        const int order = m_columns.at(column).dropOrder;
        return order > 0 ? order : INT_MAX;
    };
    while (needed > room) {
        const auto next = std::ranges::min_element(shown, {}, dropOrder);
        if (dropOrder(*next) == INT_MAX)
            break;
        needed -= neededWidth(*next);
        shown.erase(next);
    }
    const auto growing =
        std::ranges::count_if(shown, [this](int column) { return m_columns.at(column).grows; });
    const int spare = growing ? std::max(0, room - needed) / int(growing) : 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        setColumnHidden(column, !shown.contains(column));
        setColumnWidth(column, neededWidth(column) + (m_columns.at(column).grows ? spare : 0));
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
