#include "ui/assignment/officerlistpane.h"

#include "core/cases/casefilter.h"
#include "core/cases/programme.h"
#include "ui/assignment/casedrag.h"
#include "ui/assignment/loadappearance.h"
#include "ui/assignment/stackdelegate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/cases/caseappearance.h"

#include <QDropEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum OfficerListColumn {
    OfficerColumn,
    CasesColumn,
    HoursColumn,
    LoadColumn,
    AfterColumn,
    WeekColumn,
    NoteColumn
};

constexpr double noHours = 1e9; // sorts work without an hour above all else

// Orders officers by what a column stands for; the pool stays on top.
class OfficerOrder : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool isPool = left.siblingAtColumn(OfficerColumn).data(CellRole::Icon).isValid();
        if (isPool || right.siblingAtColumn(OfficerColumn).data(CellRole::Icon).isValid())
            return isPool == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, OfficerColumn, parent);
        return index.data(CellRole::Icon).isValid() ||
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

// A square of the colour that a state has in the bars.
class Swatch : public QWidget
{
public:
    Swatch(int series, QWidget *parent)
        : QWidget(parent)
        , m_series(series)
    {
        setFixedSize(Theme::px(10), Theme::px(10));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::current().series[size_t(m_series)]);
    }

private:
    int m_series;
};

} // namespace

OfficerListPane::OfficerListPane(QWidget *parent)
    : Card(parent)
    , m_model(new RowModel<Row>(columns(), this))
    , m_order(new OfficerOrder(this))
    , m_note(new ThemedLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_table(new TableView(tr("Officers and their load"), RowSize::Roomy, this))
{
    makeTable();
    m_note->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    column->setSpacing(Space::small);
    column->addWidget(
        new ThemedLabel(tr("Who is over capacity?"), TextRole::Strong, Ink::Primary, this));
    column->addWidget(m_note);
    column->addWidget(makeLegend());
    column->addWidget(m_table, 1);
}

// A splitter does not ask how high a text becomes when it is narrow.
void OfficerListPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const QMargins around = layout()->contentsMargins();
    const int inside = width() - around.left() - around.right();
    m_note->setMinimumHeight(std::max(0, m_note->heightForWidth(inside)));
}

void OfficerListPane::makeTable()
{
    m_order->setSourceModel(m_model);
    m_order->setSortRole(StackRole::Order);
    m_order->setFilterRole(StackRole::Order + 1);
    m_table->setObjectName(u"officers"_s);
    m_table->setModel(m_order);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(OfficerColumn, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(CasesColumn, new StackDelegate(m_table));
    m_table->setItemDelegateForColumn(LoadColumn, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(AfterColumn, new ChipDelegate(m_table));
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    m_table->setItemDelegateForColumn(NoteColumn, new MarkedDelegate(m_table));
    m_table->setColumns({{tr("Anna Ashworth"), 0, true},
                         {u"000"_s, 44, true},
                         {tr("1,000 h of 1,000 h"), 0, false, 3, LoadColumn},
                         {tr("Within capacity, 100%"), 28},
                         {tr("Within, 100%"), 28, false, 4},
                         {u"00"_s, 0, false, 2},
                         {tr("Away until 30 Sep 2026"), 22, false, 1, AfterColumn}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LoadColumn, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfficerListPane::currentChanged);
}

QWidget *OfficerListPane::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *flow = new FlowLayout(legend, Space::medium);
    for (const CaseStatus status : openStatuses()) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new Swatch(CaseAppearance::series(status), entry));
        row->addWidget(
            new ThemedLabel(statusLabel(status), TextRole::Caption, Ink::Secondary, entry));
        flow->addWidget(entry);
    }
    return legend;
}

QList<RowColumn<OfficerListPane::Row>> OfficerListPane::columns() const
{
    const auto team = [](const Row &row) { return QVariant(row.load.team); };
    const auto ordered = [team](auto order) {
        return [team, order](const Row &row, int role) -> QVariant {
            if (role == StackRole::Order)
                return order(row);
            return role == StackRole::Order + 1 ? team(row) : QVariant();
        };
    };
    RowColumn<Row> officer{
        tr("Officer"),
        [](const Row &row) {
            return row.isPool ? tr("Nobody yet") : QVariant(row.load.officer.name);
        },
        [team](const Row &row, int role) -> QVariant {
            if (role == CellRole::SecondLine)
                return row.isPool ? tr("Cases to be assigned")
                                  : LoadAppearance::particulars(row.load);
            if (role == CellRole::Icon)
                return row.isPool ? QVariant(u"inbox"_s) : QVariant();
            if (role == StackRole::Order + 1)
                return team(row);
            return role == StackRole::Order ? QVariant(row.load.officer.name) : QVariant();
        }};
    RowColumn<Row> cases{
        tr("Open cases"), [](const Row &row) { return Format::count(row.load.cases.open()); },
        [this](const Row &row, int role) -> QVariant {
            if (role == StackRole::Cases)
                return QVariant::fromValue(row.load.cases);
            if (role == StackRole::Longest)
                return m_longest;
            if (role == StackRole::Order)
                return row.load.cases.open();
            const bool says = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
            return says ? QVariant(LoadAppearance::states(row.load.cases)) : QVariant();
        }};
    RowColumn<Row> hours{tr("Hours left"),
                         [](const Row &row) {
                             return row.isPool ? Format::hours(std::round(row.load.hoursLeft))
                                               : LoadAppearance::hours(row.load);
                         },
                         ordered([](const Row &row) { return QVariant(row.load.hoursLeft); }),
                         Qt::AlignRight | Qt::AlignVCenter};
    RowColumn<Row> load{
        tr("Load"),
        [](const Row &row) { return row.isPool ? QString() : LoadAppearance::chip(row.load).text; },
        [](const Row &row, int role) -> QVariant {
            const ChipText chip = LoadAppearance::chip(row.load);
            if (role == CellRole::Icon)
                return chip.icon;
            if (role == CellRole::ToneOfChip)
                return int(chip.tone);
            return role == StackRole::Order ? QVariant(row.load.index().value_or(noHours))
                                            : QVariant();
        }};
    RowColumn<Row> after{
        //: Column: the load with the moves that are tried out
        tr("After"),
        [](const Row &row) {
            return row.isTouched ? LoadAppearance::shortChip(loadAfter(row)).text : QString();
        },
        [](const Row &row, int role) -> QVariant {
            if (role == StackRole::Order)
                return loadAfter(row).index().value_or(noHours);
            if (!row.isTouched)
                return {};
            const ChipText chip = LoadAppearance::shortChip(loadAfter(row));
            if (role == CellRole::Icon)
                return chip.icon;
            return role == CellRole::ToneOfChip ? QVariant(int(chip.tone)) : QVariant();
        }};
    RowColumn<Row> week{
        //: Column: reviews of this officer that were signed off in the last seven days
        tr("Signed off, 7 days"),
        [](const Row &row) {
            return row.isPool ? QString() : Format::count(row.load.signedOffLastWeek);
        },
        ordered([](const Row &row) { return QVariant(row.load.signedOffLastWeek); }),
        Qt::AlignRight | Qt::AlignVCenter};
    RowColumn<Row> note{tr("To note"),
                        [this](const Row &row) -> QVariant {
                            if (row.after && !row.after->warnings.isEmpty())
                                return row.after->warnings.join(u' ');
                            const QString absence = LoadAppearance::absence(row.load, m_today);
                            return absence.isEmpty() && row.load.overdue > 0
                                       ? tr("%n overdue", nullptr, row.load.overdue)
                                       : absence;
                        },
                        [this](const Row &row, int role) -> QVariant {
                            if (role == StackRole::Order)
                                return row.load.overdue;
                            const bool isWarned = row.after && !row.after->warnings.isEmpty();
                            if (isWarned && role == CellRole::Icon)
                                return u"triangle-alert"_s;
                            if (isWarned && role == Qt::ToolTipRole)
                                return row.after->warnings.join(u'\n');
                            if (isWarned)
                                return {};
                            const bool isAway = row.load.absence.has_value();
                            if (role == CellRole::Icon && (isAway || row.load.overdue > 0))
                                return isAway ? u"calendar"_s : u"clock"_s;
                            if (role == CellRole::InkOfText && !isAway)
                                return int(Ink::Danger);
                            return {};
                        }};
    return {officer, cases, hours, load, after, week, note};
}

void OfficerListPane::show(const QList<OfficerLoad> &loads, const CasesByStatus &unassigned,
                           QDate today, const Programme &terms)
{
    const std::optional<OfficerId> before = current();
    m_today = today;
    Row pool;
    pool.isPool = true;
    pool.load = withCases({}, unassigned, terms);
    QList<Row> rows{pool};
    m_longest = 1;
    for (const OfficerLoad &load : loads) {
        rows.append({.load = load});
        m_longest = std::max(m_longest, load.cases.open());
    }
    m_model->setRows(rows);
    m_note->setText(tr("Hours of work left against working hours to %1, net of leave. The minutes "
                       "a review takes are assumptions of this programme.")
                        .arg(Format::date(terms.due)));
    for (int row = 0; before && row < m_order->rowCount(); ++row) {
        const Row &shown = m_model->row(m_order->mapToSource(m_order->index(row, 0)).row());
        if (shown.load.officer.id == *before)
            return m_table->selectRow(row);
    }
    m_table->selectRow(m_order->rowCount() > 1 ? 1 : 0);
}

// The rows stay as they are, so that what is selected stays, too.
void OfficerListPane::showTried(const Board &board)
{
    const QList<OfficerAfter> after = board.afterwards();
    const QList<OfficerId> touched = board.touched();
    const std::optional<OfficerId> before = current();
    QList<Row> rows = m_model->rows();
    for (Row &row : rows) {
        const int index = row.isPool ? nobody : board.indexOf(row.load.officer.id);
        row.after = index == nobody ? std::nullopt : std::optional(after.at(index));
        row.isTouched = touched.contains(row.load.officer.id);
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setRows(rows);
    for (int row = 0; before && row < m_order->rowCount(); ++row) {
        const Row &shown = m_model->row(m_order->mapToSource(m_order->index(row, 0)).row());
        if (shown.load.officer.id == *before)
            m_table->selectRow(row);
    }
    m_table->viewport()->update();
}

OfficerLoad OfficerListPane::loadAfter(const Row &row)
{
    OfficerLoad load = row.load;
    if (row.after)
        load.hoursLeft = row.after->hours;
    return load;
}

const OfficerListPane::Row *OfficerListPane::rowAt(const QPoint &position) const
{
    const QModelIndex index = m_order->mapToSource(m_table->indexAt(position));
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

// Rows are where cases are dropped; the table itself knows nothing of cases.
bool OfficerListPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (!isDrag)
        return Card::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<CaseId> cases = droppedCases(drop->mimeData());
    const Row *row = rowAt(drop->position().toPoint());
    const bool isTaken = !cases.isEmpty() && (row || event->type() == QEvent::DragEnter);
    drop->setAccepted(isTaken);
    if (isTaken)
        drop->setDropAction(Qt::CopyAction);
    if (isTaken && event->type() == QEvent::Drop)
        Q_EMIT casesDropped(cases, row->load.officer.id);
    return true;
}

void OfficerListPane::showTeam(const QString &team)
{
    const QString exactly = QRegularExpression::anchoredPattern(QRegularExpression::escape(team));
    m_order->setFilterRegularExpression(team.isEmpty() ? QString() : exactly);
}

const OfficerListPane::Row *OfficerListPane::currentRow() const
{
    const QModelIndex index = m_order->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

std::optional<OfficerId> OfficerListPane::current() const
{
    const Row *row = currentRow();
    return row ? std::optional(row->load.officer.id) : std::nullopt;
}

QString OfficerListPane::currentName() const
{
    const Row *row = currentRow();
    return row && !row->isPool ? row->load.officer.name : QString();
}

void OfficerListPane::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
