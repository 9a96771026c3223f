#include "ui/assignment/officercasespane.h"

#include "core/cases/tierrules.h"
#include "ui/assignment/casedrag.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/cases/caseappearance.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum { CaseColumn, PriorityColumn, StatusColumn, DueColumn };

} // namespace

OfficerCasesPane::OfficerCasesPane(ActionRegistry &actions, QWidget *parent)
    : Card(parent)
    , m_model(new DraggedCases(columns(), this))
    , m_heading(new ThemedLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_note(new ThemedLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_queue(new Button(u"arrow-up-right"_s, tr("Show in queue"), ButtonKind::Quiet, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(tr("Open cases"), RowSize::Roomy, this))
    , m_empty(new EmptyState(
          {u"inbox"_s, tr("No open cases"), tr("Cases that are assigned here stand in this list.")},
          this))
{
    makeTable();
    m_note->wrapped();
    m_queue->setObjectName(u"showInQueue"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_queue);
    head->addWidget(
        new ActionButton(actions.find(u"assignment.reassign"_s), ButtonKind::Primary, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::medium, Space::large, Space::small);
    column->setSpacing(Space::small);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    connect(m_queue, &QPushButton::clicked, this, &OfficerCasesPane::queueRequested);
}

void OfficerCasesPane::makeTable()
{
    m_table->setObjectName(u"officerCases"_s);
    m_table->setModel(m_model);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setItemDelegateForColumn(CaseColumn, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(PriorityColumn,
                                      new BarsDelegate(CaseAppearance::tiers, m_table));
    m_table->setItemDelegateForColumn(DueColumn, new MarkedDelegate(m_table));
    m_table->setColumns({{u"MET-2014-000123"_s, 0, true},
                         {u"0"_s, 28, false, 2, DueColumn},
                         {statusLabel(CaseStatus::AwaitingSignOff), 0, false, 1},
                         {tr("30 days overdue"), 22}});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OfficerCasesPane::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OfficerCasesPane::selectionChanged);
}

QList<RowColumn<CaseRow>> OfficerCasesPane::columns() const
{
    const auto isOverdue = [this](const CaseRow &row) {
        return row.dueOn.isValid() && row.dueOn < m_today;
    };
    return {{tr("Case"), [](const CaseRow &row) { return row.reference; },
             [this](const CaseRow &row, int role) -> QVariant {
                 const bool isRestricted = m_restricted.contains(row.id);
                 if (role == CellRole::SecondLine)
                     //: Under the reference of a case that only certain officers may be given
                     return isRestricted ? tr("Restricted · %1").arg(row.title) : row.title;
                 const bool says = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
                 return says && isRestricted
                            ? QVariant(tr("Only certain officers may be given this case."))
                            : QVariant();
             }},
            {tr("Priority"), [](const CaseRow &row) { return CaseAppearance::tierName(row.tier); },
             [](const CaseRow &row, int role) -> QVariant {
                 if (role == CellRole::Level)
                     return CaseAppearance::barsOf(row.tier);
                 if (role == CellRole::Brief)
                     return QString::number(row.tier);
                 return role == Qt::ToolTipRole ? QVariant(tierRuleLabel(row.tierRule))
                                                : QVariant();
             }},
            {tr("Status"), [](const CaseRow &row) { return statusLabel(row.status); }, {}},
            {tr("Due"), [this](const CaseRow &row) { return Format::due(row.dueOn, m_today); },
             [isOverdue](const CaseRow &row, int role) -> QVariant {
                 if (!isOverdue(row))
                     return {};
                 if (role == CellRole::Icon)
                     return u"triangle-alert"_s;
                 return role == CellRole::InkOfText ? QVariant(int(Ink::Danger)) : QVariant();
             }}};
}

void OfficerCasesPane::show(const QString &heading, const QList<CaseRow> &rows, qint64 total,
                            QDate today)
{
    m_today = today;
    m_heading->setText(heading);
    m_model->setRows(rows);
    m_note->setText(total > rows.size()
                        ? tr("The %1 most urgent of %2. The queue shows them all.")
                              .arg(Format::count(rows.size()), Format::count(total))
                        : tr("%n open case(s), the most urgent first.", nullptr, int(total)));
    m_queue->setEnabled(total > 0);
    m_empty->setText(
        {u"inbox"_s, tr("No open cases"), tr("Cases that are assigned here stand in this list.")});
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void OfficerCasesPane::setRestricted(const QSet<CaseId> &cases)
{
    m_restricted = cases;
    m_table->viewport()->update();
}

void OfficerCasesPane::showRefusal(const Error &error)
{
    m_model->setRows({});
    m_note->clear();
    m_queue->setEnabled(false);
    m_empty->setText({u"lock"_s, tr("The cases are not shown"), error.message});
    m_stack->setCurrentWidget(m_empty);
}

QList<CaseId> OfficerCasesPane::selected() const
{
    QList<CaseId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->row(index.row()).id);
    return ids;
}

} // namespace Revisit
