#include "ui/cases/caselistpane.h"

#include "ui/base/actions.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/cases/caseactions.h"
#include "ui/cases/caseappearance.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Reselecting more than this after every change would be felt.
constexpr qsizetype mostRestored = 500;

} // namespace

CaseListPane::CaseListPane(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Card(parent)
    , m_model(new CaseTableModel(workspace, this))
    , m_table(new TableView(tr("Cases"), RowSize::Roomy, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({}, this))
    , m_count(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
    , m_sorted(new ThemedLabel({}, TextRole::Caption, Ink::Muted, this))
{
    m_count->setObjectName(u"caseCount"_s);
    m_empty->setObjectName(u"noCases"_s);
    makeTable(actions);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    footer->addWidget(m_count);
    footer->addStretch(1);
    footer->addWidget(m_sorted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(footer);
    connect(m_empty, &EmptyState::acted, this, &CaseListPane::clearRequested);
}

void CaseListPane::makeTable(ActionRegistry &actions)
{
    m_table->setObjectName(u"cases"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CaseTableModel::Title, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(CaseTableModel::Status, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(CaseTableModel::Priority,
                                      new BarsDelegate(CaseAppearance::tiers, m_table));
    m_table->setItemDelegateForColumn(CaseTableModel::Reviewer, new PersonDelegate(m_table));
    m_table->setItemDelegateForColumn(CaseTableModel::Due, new MarkedDelegate(m_table));
    m_table->setColumns({{u"RV-2024-09984"_s},
                         {u"Thistledown 795"_s, 0, true, 1, CaseTableModel::Reference},
                         {statusLabel(CaseStatus::AwaitingSignOff), 28, false, 4},
                         {u"0"_s, 28, false, 3, CaseTableModel::Due},
                         {u"A. Sandford"_s, 32, false, 2, CaseTableModel::Status},
                         {tr("%n day(s) overdue", nullptr, 99), 22}});
    m_table->horizontalHeader()->setSortIndicator(CaseTableModel::Priority, Qt::AscendingOrder);
    m_model->sort(CaseTableModel::Priority, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QMenu *menu = CaseActions::menu(actions, m_table);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](QPoint place) { menu->popup(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->idAt(index.row())); });
    const auto tell = [this] {
        if (!m_isRestoring)
            Q_EMIT selectionChanged();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_model, &CaseTableModel::orderChanged, this, [this] {
        const CaseSort sort = m_model->order();
        m_table->horizontalHeader()->setSortIndicator(int(sort.by), sort.direction);
    });
}

void CaseListPane::show(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today,
                        qint64 ofAll)
{
    if (ids == m_model->ids()) {
        m_model->show(ids, rows, today);
    } else {
        const QList<CaseId> before = selected();
        showOthers(ids, rows, today, before);
        if (selected() != before)
            Q_EMIT selectionChanged();
    }
    showFooter(ofAll);
    if (ids.isEmpty())
        showNothing(ofAll);
    m_stack->setCurrentWidget(ids.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void CaseListPane::showOthers(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today,
                              const QList<CaseId> &selectedBefore)
{
    const CaseId currentBefore = current();
    const int scroll = m_table->verticalScrollBar()->value();
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_model->show(ids, rows, today);
    restore(selectedBefore, currentBefore, scroll);
}

void CaseListPane::restore(const QList<CaseId> &selected, CaseId current, int scroll)
{
    if (selected.size() > mostRestored)
        return;
    QItemSelection selection;
    for (const CaseId id : selected)
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0),
                             m_model->index(row, CaseTableModel::ColumnCount - 1));
    if (const int row = m_model->rowOf(current); row >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::NoUpdate);
        m_table->verticalScrollBar()->setValue(scroll);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CaseListPane::showNothing(qint64 ofAll)
{
    if (ofAll == 0)
        m_empty->setText({u"inbox"_s, tr("There are no cases yet"),
                          tr("A team lead can import a force's export to fill the queue.")});
    else
        m_empty->setText({u"search-x"_s, tr("No cases match"),
                          tr("Nothing in the queue fits these filters. Clear them to see every "
                             "case you may open."),
                          tr("Clear filters")});
}

void CaseListPane::clear()
{
    m_model->clear();
    m_count->clear();
    m_sorted->clear();
}

void CaseListPane::showRefusal(const Error &error)
{
    clear();
    m_empty->setText({error.fault == Fault::Forbidden ? u"lock"_s : u"octagon-alert"_s,
                      tr("The cases cannot be shown"), error.message});
    m_stack->setCurrentWidget(m_empty);
}

void CaseListPane::showFooter(qint64 ofAll)
{
    const qint64 shown = m_model->ids().size();
    //: Under the list: how many cases of all are shown, "41 of 9,000 cases"
    QString text = tr("%1 of %Ln case(s)", nullptr, int(ofAll)).arg(Format::count(shown));
    if (shown < ofAll)
        //: After "41 of 9,000 cases": the others are there, but filters hide them
        text = tr("%1 · %Ln hidden by filters", nullptr, int(ofAll - shown)).arg(text);
    m_count->setText(text);
    const CaseSort sort = m_model->order();
    const QString by = CaseAppearance::orderName(sort.by).toLower();
    m_sorted->setText(sort.direction == Qt::AscendingOrder ? tr("Sorted by %1").arg(by)
                                                           : tr("Sorted by %1, reversed").arg(by));
}

QList<CaseId> CaseListPane::selected() const
{
    QList<CaseId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->idAt(index.row()));
    return ids;
}

CaseId CaseListPane::current() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void CaseListPane::select(CaseId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void CaseListPane::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -by;
    m_table->selectRow(qBound(0, from + by, rows - 1));
}

void CaseListPane::focusFirst()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
