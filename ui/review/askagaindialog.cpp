#include "ui/review/askagaindialog.h"

#include "core/review/movetonewestform.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/review/formmovebar.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AskAgainDialog::AskAgainDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Reviews on an older form"), parent)
    , m_workspace(workspace)
    , m_reviews(new RowModel<ReviewToAsk>(
          {{.title = tr("Case"),
            .text = [](const ReviewToAsk &row) { return row.reference; },
            .more =
                [](const ReviewToAsk &row, int role) {
                    return role == CellRole::SecondLine ? QVariant(row.title) : QVariant();
                }},
           {.title = tr("Reviewer"),
            .text = [](const ReviewToAsk &row) { return row.reviewerName; }},
           {.title = tr("State"),
            .text = [](const ReviewToAsk &row) { return reviewStateLabel(row.state); }},
           {.title = tr("New questions"),
            .text = [](const ReviewToAsk &row) { return QString::number(row.questions.size()); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter}},
          this))
    , m_table(new TableView(tr("Reviews on an older form"), RowSize::Roomy, this))
    , m_none(new ThemedLabel(tr("No review lacks a question of the newest form."), TextRole::Body,
                             Ink::Secondary, this))
{
    setObjectName(u"askAgainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("The newest form asks questions of these reviews that their own does not. Moving "
               "one keeps every answer; what was submitted gets a new version."));
    layOut();
    connect(&workspace, &Workspace::changed, this, &AskAgainDialog::read);
    followSelection();
    read();
}

void AskAgainDialog::layOut()
{
    m_table->setObjectName(u"reviewsToAsk"_s);
    m_table->setModel(m_reviews);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(m_table));
    m_table->setColumns({{.sample = u"RV-2025-000000, a title"_s, .grows = true},
                         {.sample = u"A name of an officer"_s, .dropOrder = 1},
                         {.sample = tr("Superseded")},
                         {.sample = tr("New questions")}});
    m_none->hide();
    body()->setSpacing(Space::small);
    body()->addWidget(m_none);
    body()->addWidget(m_table, 1);
    m_open = addButton(tr("Open the case"));
    m_open->setObjectName(u"openAskedCase"_s);
    Button *close = addButton(tr("Close"));
    m_move = addButton(tr("Move to the newest form"), ButtonKind::Primary);
    m_move->setObjectName(u"moveReview"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AskAgainDialog::followSelection);
    connect(m_table, &QAbstractItemView::activated, this, &AskAgainDialog::openCase);
    connect(m_open, &QPushButton::clicked, this, &AskAgainDialog::openCase);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &AskAgainDialog::move);
    resize(Theme::px(760), Theme::px(520));
}

void AskAgainDialog::read()
{
    const auto asked = [actor = m_workspace.actor()](Connection &connection) {
        return reviewsToAskAgain(connection, actor, currentForm());
    };
    m_workspace.fetch(asked, this,
                      [this](const Result<QList<ReviewToAsk>> &reviews) { take(reviews); });
}

void AskAgainDialog::take(const Result<QList<ReviewToAsk>> &reviews)
{
    if (!reviews)
        return messages()->tell(reviews.error());
    m_reviews->setRows(*reviews);
    m_none->setVisible(reviews->isEmpty());
    m_table->setVisible(!reviews->isEmpty());
    if (!reviews->isEmpty())
        m_table->selectRow(0);
    followSelection();
}

void AskAgainDialog::followSelection()
{
    const ReviewToAsk *row = chosen();
    m_open->setEnabled(row);
    // A draft may be open for writing: it is moved where it is written.
    const bool isOffered = row && row->mayMove && row->state != ReviewState::Draft;
    m_move->setEnabled(isOffered);
    m_move->setToolTip(row && !isOffered
                           ? tr("%1 moves this review, from its case.").arg(row->reviewerName)
                           : QString());
}

const ReviewToAsk *AskAgainDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_reviews->row(rows.first().row());
}

void AskAgainDialog::move()
{
    if (const ReviewToAsk *row = chosen())
        FormMoveBar::confirmMove(row->state, this, [this, asked = *row] { perform(asked); });
}

void AskAgainDialog::perform(const ReviewToAsk &row)
{
    messages()->clear();
    const MoveToNewestForm command{row.review, row.version};
    m_workspace.perform(
        command, this, [this, reference = row.reference](const Result<Review> &moved) {
            if (!moved)
                return messages()->tell(moved.error());
            messages()->tell(tr("%1 is on the newest form.").arg(reference), Tone::Ok);
        });
}

void AskAgainDialog::openCase()
{
    if (const ReviewToAsk *row = chosen())
        Q_EMIT caseRequested(row->caseId);
    accept();
}

} // namespace Revisit
