#include "ui/quality/secondreviewsdialog.h"

#include "core/quality/opensecondreview.h"
#include "core/quality/savesecondreview.h"
#include "core/quality/secondreviewstore.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/quality/secondreviewdialog.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

SecondReviewsDialog::SecondReviewsDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Second reviews that wait for you"), parent)
    , m_workspace(workspace)
    , m_tasks(new RowModel<SecondReviewTask>(
          {{.title = tr("Case"),
            .text = [](const SecondReviewTask &task) { return task.reference; },
            .more =
                [](const SecondReviewTask &task, int role) {
                    return role == CellRole::SecondLine ? QVariant(task.title) : QVariant();
                }},
           {.title = tr("Assigned"),
            .text =
                [](const SecondReviewTask &task) { return Format::dateTime(task.assignedAt); }}},
          this))
    , m_table(new TableView(windowTitle(), RowSize::Roomy, this))
    , m_none(new ThemedLabel(tr("No second review waits for you."), TextRole::Body, Ink::Secondary,
                             this))
{
    setObjectName(u"secondReviewsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("You review these cases from the original file alone. What the first reviewer found "
               "is kept from you until you have submitted. Opening one is written into the audit "
               "trail."));
    layOut();
    connect(&workspace, &Workspace::changed, this, &SecondReviewsDialog::read);
    read();
}

void SecondReviewsDialog::layOut()
{
    m_table->setObjectName(u"secondReviews"_s);
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
    m_open->setObjectName(u"openSecondReview"_s);
    m_open->setEnabled(false);
    connect(m_table, &QAbstractItemView::activated, this, &SecondReviewsDialog::openChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &SecondReviewsDialog::openChosen);
    resize(Theme::px(620), Theme::px(440));
}

void SecondReviewsDialog::read()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return secondReviewTasks(connection, viewer); },
                      this,
                      [this](const Result<QList<SecondReviewTask>> &tasks) {
                          if (!tasks)
                              return messages()->tell(tasks.error());
                          take(*tasks);
                      });
}

void SecondReviewsDialog::take(const QList<SecondReviewTask> &tasks)
{
    m_tasks->setRows(tasks);
    m_none->setVisible(tasks.isEmpty());
    m_table->setVisible(!tasks.isEmpty());
    m_open->setEnabled(!tasks.isEmpty());
    if (!tasks.isEmpty())
        m_table->selectRow(0);
}

void SecondReviewsDialog::openChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    messages()->clear();
    const SecondReviewId id = m_tasks->row(rows.first().row()).id;
    m_workspace.consult(OpenSecondReview{id}, this, [this, id](const Result<CaseDetail> &file) {
        file ? openWithDraft(id, *file) : messages()->tell(file.error());
    });
}

void SecondReviewsDialog::openWithDraft(SecondReviewId id, const CaseDetail &file)
{
    const auto read = [viewer = m_workspace.actor(), id](Connection &connection) {
        return secondReviewDraft(connection, viewer, id);
    };
    m_workspace.fetch(read, this, [this, id, file](const Result<Judgement> &draft) {
        if (!draft)
            return messages()->tell(draft.error());
        auto *dialog = new SecondReviewDialog(
            m_workspace, blindSecondReview(m_workspace, id, file.row.reference), file, *draft,
            this);
        connect(dialog, &QDialog::accepted, this, [this, reference = file.row.reference] {
            //: %1 is a case reference
            messages()->tell(tr("Your second review of %1 is submitted.").arg(reference), Tone::Ok);
        });
        dialog->open();
    });
}

} // namespace Revisit
