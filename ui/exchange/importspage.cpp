#include "ui/exchange/importspage.h"

#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/confirm.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/exchange/importdialog.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum BatchColumn { AtColumn, ProfileColumn, FilesColumn, StateColumn = 7 };

RowColumn<ImportBatch> figure(const QString &title, qint64 ImportBatch::*member)
{
    return {.title = title,
            .text = [member](const ImportBatch &batch) { return Format::count(batch.*member); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter};
}

QVariant chipOf(const ImportBatch &batch, int role)
{
    if (role == CellRole::Icon)
        return batch.isUndone ? u"undo-2"_s : u"circle-check"_s;
    if (role == CellRole::ToneOfChip)
        return int(batch.isUndone ? Tone::Neutral : Tone::Ok);
    return {};
}

} // namespace

ImportsPage::ImportsPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(new RowModel<ImportBatch>(
          {{.title = tr("Imported"),
            .text = [](const ImportBatch &batch) { return Format::dateTime(batch.at); }},
           {.title = tr("Profile"), .text = [](const ImportBatch &batch) { return batch.profile; }},
           {.title = tr("Files"),
            .text = [](const ImportBatch &batch) { return batch.files.join(u", "_s); }},
           {.title = tr("By"), .text = [](const ImportBatch &batch) { return batch.by; }},
           figure(tr("Loaded"), &ImportBatch::loaded),
           figure(tr("Updated"), &ImportBatch::updated),
           figure(tr("Rejected"), &ImportBatch::rejected),
           {.title = tr("State"),
            .text =
                [](const ImportBatch &batch) { return batch.isUndone ? tr("Undone") : tr("Kept"); },
            .more = chipOf}},
          this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(tr("Imports"), RowSize::Roomy, this))
    , m_empty(new EmptyState({.icon = u"file-input"_s,
                              .title = tr("Nothing has been imported"),
                              .body = tr("Load the export of a records system, and its cases "
                                         "stand in the queue."),
                              .action = tr("Import a caseload…")},
                             this))
{
    declareActions();
    layOut();
    connect(m_empty, &EmptyState::acted, this, &ImportsPage::openWizard);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportsPage::followSelection);
}

void ImportsPage::declareActions()
{
    m_actions.action(u"imports.open"_s)
        .changes()
        .text(tr("&Import a caseload…"))
        .group(tr("Imports"))
        .icon(u"file-input"_s)
        .shortcut(u"Ctrl+I"_s)
        .needs(Capability::ImportCases)
        .onTriggered(this, [this] { openWizard(); });
    m_actions.action(u"imports.undo"_s)
        .changes()
        .text(tr("&Undo import…"))
        .group(tr("Imports"))
        .icon(u"undo-2"_s)
        .needs(Capability::ImportCases)
        .whenSelection(1, 1, tr("Select an import first."))
        .onTriggered(this, [this] { undoSelected(); });
}

void ImportsPage::layOut()
{
    m_table->setObjectName(u"imports"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    m_table->setColumns({{.sample = u"29 Sep 2026, 10:42"_s},
                         {.sample = u"chicago-complaints"_s, .dropOrder = 3},
                         {.sample = u"cases.csv, suspects.csv"_s, .grows = true},
                         {.sample = u"Alexandra Whitfield"_s, .dropOrder = 2},
                         {.sample = u"1,000,000"_s},
                         {.sample = u"1,000,000"_s, .dropOrder = 1},
                         {.sample = u"1,000,000"_s},
                         {.sample = tr("Undone"), .extra = 40}});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::small);
    bar->addStretch(1);
    bar->addWidget(new ActionButton(m_actions.find(u"imports.undo"_s), ButtonKind::Plain, this));
    bar->addWidget(new ActionButton(m_actions.find(u"imports.open"_s), ButtonKind::Primary, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, 20);
    column->setSpacing(Space::medium);
    column->addLayout(bar);
    column->addWidget(m_messages);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    column->addWidget(card, 1);
}

void ImportsPage::refresh()
{
    m_workspace.fetch(importBatches, this,
                      [this](const Result<QList<ImportBatch>> &batches) { takeBatches(batches); });
}

void ImportsPage::focusFirst()
{
    m_stack->currentWidget()->setFocus();
}

void ImportsPage::takeBatches(const Result<QList<ImportBatch>> &batches)
{
    if (!batches)
        return m_messages->tell(batches.error());
    m_model->setRows(*batches);
    m_stack->setCurrentWidget(batches->isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    setContextLine(tr("%n import(s), the newest first", nullptr, int(batches->size())));
    followSelection();
}

void ImportsPage::followSelection()
{
    m_actions.setSelected(u"imports"_s, selected() ? 1 : 0);
}

const ImportBatch *ImportsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

void ImportsPage::openWizard()
{
    auto *dialog = new ImportDialog(m_workspace, window());
    connect(dialog, &ImportDialog::imported, this, &ImportsPage::refresh);
    dialog->open();
}

void ImportsPage::undoSelected()
{
    const ImportBatch *batch = selected();
    if (!batch)
        return;
    const BatchId id = batch->id;
    confirm(this,
            {.title = tr("Undo this import?"),
             .text = tr("Everything that %1 brought is removed, and what it changed is as it was "
                        "before. The audit trail keeps that it happened.")
                         .arg(batch->files.join(u", "_s)),
             .yes = tr("Undo the import"),
             .kind = ButtonKind::Danger},
            [this, id] { undo(id); });
}

void ImportsPage::undo(BatchId batch)
{
    m_messages->clear();
    m_workspace.perform(UndoImport{batch}, this, [this](const Result<UndoneImport> &undone) {
        if (!undone)
            return m_messages->tell(undone.error());
        Toast::tell(this,
                    tr("%n record(s) of the import were removed.", nullptr, int(undone->removed)));
        refresh();
    });
}

} // namespace Revisit
