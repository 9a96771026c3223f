#include "ui/review/signoffpage.h"

#include "core/cases/opencase.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/panel/convenedialog.h"
#include "ui/review/acknowledging.h"
#include "ui/review/feedbackdialog.h"
#include "ui/review/reviewsheet.h"
#include "ui/review/signoffactions.h"
#include "ui/review/submittedtable.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int listShare = 870; // of the page, beside the review and its four decisions
constexpr int reviewShare = 1130;
constexpr int edgeOfReview = 20; // as the sheet has it

} // namespace

SignOffPage::SignOffPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_messages(new MessageBar(this))
    , m_table(new SubmittedTable(this))
    , m_notice(new MessageBar(this))
    , m_title(new ThemedLabel({}, TextRole::Subtitle, Ink::Primary, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({u"badge-check"_s, {}, {}}, this))
    , m_sheet(new DetailSheet(tr("Submitted review"), this))
{
    setObjectName(u"signOffPage"_s);
    SignOffActions::declare(actions, *this);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SignOffPage::choose);
    connect(&m_workspace, &Workspace::actorChanged, this, [this] {
        m_table->clearSelection(); // who sits down opens for themselves
        refresh();
    });
}

void SignOffPage::layOut()
{
    auto *list = new Card(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_table);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::card);
    splitter->addWidget(list);
    splitter->addWidget(makeReview());
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, reviewShare);
    splitter->setSizes({listShare, reviewShare});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::small, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
}

QWidget *SignOffPage::makeReview()
{
    auto *review = new Card(this);
    auto *buttons = new FlowLayout(nullptr, Space::small);
    const QStringList ids = SignOffActions::ids();
    for (const QString &id : ids) {
        const ButtonKind kind = id == ids.first() ? ButtonKind::Primary : ButtonKind::Plain;
        auto *button = new ActionButton(m_actions->find(id), kind, this);
        button->setObjectName(id);
        buttons->addWidget(button);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    m_title->wrapped();
    m_notice->setObjectName(u"signOffNotice"_s);
    m_convene =
        new ActionButton(m_actions->find(SignOffActions::convene()), ButtonKind::Plain, m_notice);
    m_convene->setObjectName(SignOffActions::convene());
    m_notice->addButton(m_convene);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(edgeOfReview, 0, edgeOfReview, 0);
    head->addWidget(m_title);
    head->addWidget(m_notice);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(edgeOfReview, 0, edgeOfReview, 0);
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(review);
    column->setContentsMargins(1, Space::card, 1, Space::card);
    column->setSpacing(Space::small);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    return review;
}

void SignOffPage::refresh()
{
    if (!allows(m_workspace.actor().role, Capability::SignOffReviews))
        return take(fail(Fault::Forbidden, whoMay(Capability::SignOffReviews)));
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return submittedReviews(connection, viewer); },
                      this,
                      [this](const Result<QList<SubmittedReview>> &submitted) { take(submitted); });
}

void SignOffPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SignOffPage::take(const Result<QList<SubmittedReview>> &submitted)
{
    const ReviewId chosen = m_chosen ? m_chosen->review : ReviewId();
    m_table->setRows(submitted ? *submitted : QList<SubmittedReview>());
    setContextLine(
        submitted ? tr("%n review(s) wait for a sign-off", nullptr, int(m_table->rows().size()))
                  : submitted.error().message);
    if (!m_table->choose(chosen))
        choose();
}

void SignOffPage::choose()
{
    const ReviewId before = m_chosen ? m_chosen->review : ReviewId();
    m_chosen.reset();
    if (const SubmittedReview *chosen = m_table->chosen())
        m_chosen = *chosen;
    if (m_actions)
        m_actions->refresh();
    sayWhose();
    if (!m_chosen) {
        const bool isNone = m_table->rows().isEmpty();
        m_empty->setText({u"badge-check"_s,
                          isNone ? tr("Nothing waits for a sign-off") : tr("No review is open"),
                          isNone ? tr("Submitted reviews appear here, the most urgent first.")
                                 : tr("Choose a review in the list. Opening it is written into the "
                                      "audit trail.")});
        return m_stack->setCurrentWidget(m_empty);
    }
    if (m_chosen->review != before)
        showChosen();
}

void SignOffPage::sayWhose()
{
    //: %1 is a case reference, %2 the title of the case
    m_title->setText(m_chosen ? tr("%1  %2").arg(m_chosen->reference, m_chosen->title) : QString());
    m_title->setVisible(m_chosen.has_value());
    m_notice->clear();
    m_convene->setVisible(canConvene());
    if (isOwn())
        m_notice->tell(SignOffActions::ownReview(), Tone::Info);
    else if (m_chosen && m_chosen->isBeforePanel)
        m_notice->tell(tr("A panel sits on this case. The review is signed off when the panel "
                          "upholds it."),
                       Tone::Info);
    else if (m_chosen && m_chosen->isEscalated)
        m_notice->tell(tr("A lead disagreed and passed this review on: a panel decides on it."),
                       Tone::Warning);
    else if (isPanels())
        m_notice->tell(tr("A panel decides on this review: its decision asks for one. No lead "
                          "signs it off alone."),
                       Tone::Info);
}

void SignOffPage::showChosen()
{
    m_messages->clear();
    m_workspace.consult(OpenCase{m_chosen->caseId}, this,
                        [this, id = m_chosen->caseId](const Result<CaseDetail> &opened) {
                            if (!opened)
                                return m_messages->tell(opened.error());
                            readChosen(id);
                        });
}

void SignOffPage::readChosen(CaseId id)
{
    const auto read = [actor = m_workspace.actor(), id](Connection &connection) {
        return reviewFile(connection, actor, id);
    };
    m_workspace.fetch(read, this, [this, id](const Result<ReviewFile> &file) {
        if (!m_chosen || m_chosen->caseId != id)
            return;
        if (!file)
            return m_messages->tell(file.error());
        if (const Review *review = file->newest())
            writeReview(*m_sheet, *file, *review, reading());
        m_stack->setCurrentWidget(m_sheet);
    });
}

ReviewReading SignOffPage::reading()
{
    const auto acknowledge = [this](const Referral &referral) {
        askAcknowledgement(m_workspace, referral, this,
                           [this, id = referral.caseId](const Result<> &outcome) {
                               outcome ? readChosen(id) : m_messages->tell(outcome.error());
                           });
    };
    return {m_workspace.clock().now().date(), acknowledge, m_workspace.actor().id, {}};
}

bool SignOffPage::isOwn() const
{
    return m_chosen && m_chosen->reviewer == m_workspace.actor().id;
}

bool SignOffPage::isPanels() const
{
    return m_chosen &&
           needsPanel(m_chosen->decision,
                      m_chosen->isEscalated ? ReviewState::Escalated : ReviewState::Submitted);
}

bool SignOffPage::isBeforePanel() const
{
    return m_chosen && m_chosen->isBeforePanel;
}

bool SignOffPage::canConvene() const
{
    return isPanels() && !isBeforePanel();
}

void SignOffPage::askToConvene()
{
    if (!m_chosen)
        return;
    m_messages->clear();
    const auto read = [id = m_chosen->caseId](Connection &connection) {
        return panelCandidates(connection, id);
    };
    const auto ask = [this, id = m_chosen->caseId](const Result<QList<PanelCandidate>> &found) {
        if (!found)
            return m_messages->tell(found.error());
        auto *dialog = new ConveneDialog(m_workspace, id, *found, window());
        connect(dialog, &QDialog::accepted, this, [this] {
            m_messages->tell(tr("The panel is convened. Its members can vote on the case."),
                             Tone::Ok);
            refresh();
        });
        dialog->open();
    };
    m_workspace.fetch(read, this, ask);
}

void SignOffPage::decide(SignOffDecision decision)
{
    if (!m_chosen)
        return;
    SignOff command{m_chosen->review, decision};
    if (decision == SignOffDecision::Agree)
        return perform(command);
    auto *dialog = new FeedbackDialog(
        decision,
        [this, command](const QString &reason, const Feedback &feedback) mutable {
            command.reason = reason;
            command.feedback = feedback;
            perform(command);
        },
        this);
    dialog->open();
}

void SignOffPage::perform(const SignOff &command)
{
    const QString reference = m_chosen ? m_chosen->reference : QString();
    const QString done = signOffDone(command.decision);
    m_workspace.perform(command, this, [this, reference, done](const Result<> &outcome) {
        if (!outcome)
            return m_messages->tell(outcome.error());
        //: %1 is a case reference, %2 a decision such as "Returned"
        m_messages->tell(tr("%1: %2. It is on record.").arg(reference, done), Tone::Ok);
        m_table->clearSelection();
        refresh();
    });
}

} // namespace Revisit
