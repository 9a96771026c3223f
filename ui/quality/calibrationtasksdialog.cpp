#include "ui/quality/calibrationtasksdialog.h"

#include "core/quality/calibrationstore.h"
#include "core/quality/holdcalibration.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/quality/secondreviewdialog.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

CalibrationTasksDialog::CalibrationTasksDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Calibration cases that wait for you"), parent)
    , m_workspace(workspace)
    , m_tasks(new RowModel<CalibrationTask>(
          {{.title = tr("Case"),
            .text = [](const CalibrationTask &task) { return task.reference; },
            .more =
                [](const CalibrationTask &task, int role) {
                    return role == CellRole::SecondLine ? QVariant(task.title) : QVariant();
                }},
           {.title = tr("Begun"),
            .text = [](const CalibrationTask &task) { return Format::dateTime(task.heldAt); }}},
          this))
    , m_table(new TableView(windowTitle(), RowSize::Roomy, this))
    , m_none(new ThemedLabel(tr("No calibration case waits for you."), TextRole::Body,
                             Ink::Secondary, this))
{
    setObjectName(u"calibrationTasksDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("You answer these cases from the original file alone, as others do by themselves. "
               "The answers are compared once the session is closed."));
    layOut();
    connect(&workspace, &Workspace::changed, this, &CalibrationTasksDialog::read);
    read();
}

void CalibrationTasksDialog::layOut()
{
    m_table->setObjectName(u"calibrationTasks"_s);
    m_table->setModel(m_tasks);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns({{.sample = u"RV-2025-000000, a title"_s, .grows = true},
                         {.sample = u"24 Oct 2025, 10:42"_s}});
    m_none->hide();
    body()->addWidget(m_none);
    body()->addWidget(m_table, 1);
    Button *close = addButton(tr("Close"));
    m_open = addButton(tr("Open"), ButtonKind::Primary);
    m_open->setObjectName(u"openCalibrationCase"_s);
    m_open->setEnabled(false);
    connect(m_table, &QAbstractItemView::activated, this, &CalibrationTasksDialog::openChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &CalibrationTasksDialog::openChosen);
    resize(Theme::px(620), Theme::px(440));
}

void CalibrationTasksDialog::read()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return calibrationTasks(connection, viewer); },
                      this,
                      [this](const Result<QList<CalibrationTask>> &tasks) {
                          tasks ? take(*tasks) : messages()->tell(tasks.error());
                      });
}

void CalibrationTasksDialog::take(const QList<CalibrationTask> &tasks)
{
    m_tasks->setRows(tasks);
    m_none->setVisible(tasks.isEmpty());
    m_table->setVisible(!tasks.isEmpty());
    m_open->setEnabled(!tasks.isEmpty());
    if (!tasks.isEmpty())
        m_table->selectRow(0);
}

void CalibrationTasksDialog::openChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    messages()->clear();
    const CalibrationTask task = m_tasks->row(rows.first().row());
    m_workspace.consult(OpenCalibrationCase{task.calibration, task.caseId}, this,
                        [this, task](const Result<CaseDetail> &file) {
                            file ? openWithDraft(task, *file) : messages()->tell(file.error());
                        });
}

void CalibrationTasksDialog::openWithDraft(const CalibrationTask &task, const CaseDetail &file)
{
    const auto read = [viewer = m_workspace.actor(), task](Connection &connection) {
        return calibrationDraft(connection, viewer, task.calibration, task.caseId);
    };
    m_workspace.fetch(read, this, [this, task, file](const Result<Judgement> &draft) {
        if (!draft)
            return messages()->tell(draft.error());
        auto *dialog = new SecondReviewDialog(m_workspace, blindCalibration(m_workspace, task),
                                              file, *draft, this);
        connect(dialog, &QDialog::accepted, this, [this, reference = task.reference] {
            //: %1 is a case reference
            messages()->tell(tr("Your answers to %1 are given.").arg(reference), Tone::Ok);
        });
        dialog->open();
    });
}

} // namespace Revisit
