#include "ui/review/reviewpanel.h"

#include "core/review/revisereview.h"
#include "ui/base/accessibility.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/emptystate.h"
#include "ui/base/messagebar.h"
#include "ui/base/preference.h"
#include "ui/base/space.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/review/acknowledging.h"
#include "ui/review/draftdesk.h"
#include "ui/review/draftrecovery.h"
#include "ui/review/formmovebar.h"
#include "ui/review/reasondialog.h"
#include "ui/review/returnedstrip.h"
#include "ui/review/reviewactions.h"
#include "ui/review/reviewsheet.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// A form wants more width than the list beside it leaves by itself.
constexpr int roomForForm = 500;
constexpr int roomForFile = 360;
constexpr int leastFile = 280;
constexpr int roomForVerdicts = 440; // in height

const Preference<QByteArray> besideState{u"review/beside"_s, {}};

} // namespace

ReviewPanel::ReviewPanel(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_messages(new MessageBar(this))
    , m_formMove(new FormMoveBar(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_empty(new EmptyState({u"clipboard-list"_s, {}, {}}, this))
    , m_sheet(new DetailSheet(tr("Review"), this))
    , m_desk(new DraftDesk(workspace, this))
    , m_recovery(new DraftRecovery(workspace, this))
    , m_returned(new ReturnedStrip(workspace, this))
{
    setObjectName(u"reviewPanel"_s);
    ReviewActions::declare(actions, *this);
    layOut();
    connectParts();
}

void ReviewPanel::layOut()
{
    auto *submit = new ActionButton(m_actions->find(u"review.submit"_s), ButtonKind::Primary, this);
    submit->setObjectName(u"submitReview"_s);
    m_desk->addButton(submit);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_sheet, m_desk})
        m_stack->addWidget(page);

    m_splitter->setObjectName(u"reviewSplitter"_s);
    m_splitter->setHandleWidth(Space::medium);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::small, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_messages);
    column->addWidget(m_returned);
    column->addWidget(m_formMove);
    column->addWidget(m_splitter, 1);
    layOutFoot(*column);
}

// What is done with the review, under the review and the file.
void ReviewPanel::layOutFoot(QVBoxLayout &column)
{
    auto *revise = new ActionButton(m_actions->find(u"review.revise"_s), ButtonKind::Plain, this);
    revise->setObjectName(u"reviseReview"_s);
    QWidget *verdict = m_desk->verdictBar();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::small, 0, Space::small, Space::small);
    foot->addWidget(verdict, 1);
    foot->addStretch(0);
    foot->addWidget(revise);
    column.addLayout(foot);
    const auto follow = [this, revise, verdict] {
        revise->setVisible(m_stack->currentWidget() == m_sheet);
        verdict->setVisible(m_stack->currentWidget() == m_desk);
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, follow);
    follow();
}

void ReviewPanel::setFileBeside(QWidget *file)
{
    m_fileBeside = file;
    m_splitter->insertWidget(0, file);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({2 * roomForFile, 3 * roomForFile});
    m_splitter->restoreState(besideState.value());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { besideState.setValue(m_splitter->saveState()); });
    arrange();
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewPanel::arrange()
{
    const bool isWide = width() >= Theme::px(roomForFile + roomForForm);
    if (m_fileBeside) {
        m_fileBeside->setMinimumWidth(Theme::px(leastFile));
        m_fileBeside->setVisible(isWide);
    }
    m_desk->setRoomy(isWide || height() >= Theme::px(roomForVerdicts));
}

void ReviewPanel::connectParts()
{
    connect(m_empty, &EmptyState::acted, this, &ReviewPanel::start);
    connect(m_formMove, &FormMoveBar::accepted, this, qOverload<>(&ReviewPanel::moveForm));
    connect(m_desk, &DraftDesk::grown, this, [this] { orderTabs(this); });
    connect(m_desk, &DraftDesk::saved, m_messages, &MessageBar::clear);
    connect(m_desk, &DraftDesk::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(m_desk, &DraftDesk::submitted, this, [this] {
        leaveDraft();
        const bool goesOn = std::exchange(m_goesOn, false);
        Action *next = goesOn && m_actions ? m_actions->find(u"cases.next"_s) : nullptr;
        if (next && next->isEnabled())
            return next->trigger(); // it shows the next case in this tab
        m_messages->tell(tr("Submitted. It now waits for a team lead's sign-off."), Tone::Ok);
        load();
    });
    connect(m_desk, &DraftDesk::historyChanged, this, [this] {
        if (m_actions)
            m_actions->refresh();
    });
    connect(m_recovery, &DraftRecovery::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(m_returned, &ReturnedStrip::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(m_returned, &ReturnedStrip::replyRequested, this, &ReviewPanel::askReply);
    connect(qApp, &QApplication::focusChanged, m_desk, &DraftDesk::flush);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_case.isValid() && !m_desk->isOpen())
            load();
    });
    connect(&m_workspace, &Workspace::actorChanged, this, [this] {
        leaveDraft();
        if (m_case.isValid())
            load();
    });
}

void ReviewPanel::showCase(CaseId id)
{
    leaveDraft();
    m_case = id;
    m_messages->clear();
    load();
}

void ReviewPanel::load()
{
    const auto read = [actor = m_workspace.actor(), id = m_case](Connection &connection) {
        return reviewFile(connection, actor, id);
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<ReviewFile> &file) {
        if (id == m_case && !m_desk->isOpen())
            take(file);
    });
}

void ReviewPanel::take(const Result<ReviewFile> &file)
{
    if (!file)
        return m_messages->tell(file.error());
    m_file = *file;
    const Review *newest = m_file->newest();
    // What was a draft at a past instant is read: it is written on today, if at all.
    const bool isPast = m_workspace.past() != nullptr;
    if (newest && newest->isDraft() && newest->reviewer == m_workspace.actor().id && !isPast)
        edit(*newest);
    else
        read(newest);
    if (!isPast)
        m_formMove->offer(*m_file, m_workspace.actor());
    if (m_actions)
        m_actions->refresh();
}

void ReviewPanel::edit(const Review &draft)
{
    m_desk->setMinimumWidth(roomForForm);
    m_desk->open(draft, *m_file);
    m_returned->showFor(draft, *m_file);
    m_stack->setCurrentWidget(m_desk);
}

void ReviewPanel::read(const Review *review)
{
    if (!std::exchange(m_wasOffered, true) && !m_workspace.past())
        m_recovery->offer(m_case);
    if (review) {
        writeReview(*m_sheet, *m_file, *review, reading());
        return m_stack->setCurrentWidget(m_sheet);
    }
    const bool mayStart = canStart();
    m_empty->setText({u"clipboard-list"_s, tr("The review has not begun"),
                      mayStart ? tr("Immediate risk comes first, then scope, findings and the "
                                    "decision. Everything is saved as you type.")
                      : m_workspace.past()
                          ? tr("It had not begun at this instant.")
                          : tr("The officer to whom the case is assigned or a team lead can "
                               "begin it."),
                      mayStart ? tr("Start the review") : QString()});
    m_stack->setCurrentWidget(m_empty);
}

ReviewReading ReviewPanel::reading()
{
    const auto acknowledge = [this](const Referral &referral) {
        askAcknowledgement(m_workspace, referral, this, [this](const Result<> &outcome) {
            if (!outcome)
                m_messages->tell(outcome.error());
        });
    };
    const auto reply = [this](const SignOffGiven &given) { askReply(given); };
    return {m_workspace.clock().now().date(), acknowledge, m_workspace.actor().id, reply};
}

void ReviewPanel::askReply(const SignOffGiven &given)
{
    const ReasonText text{.title = tr("Reply to the sign-off"),
                          .hint = tr("The team lead will read this; it stays on record."),
                          .act = tr("Reply"),
                          .label = tr("Your reply")};
    const auto act = [this, id = given.id](const QString &words) {
        m_workspace.perform(ReplyToSignOff{id, words}, this, [this](const Result<> &outcome) {
            if (!outcome)
                m_messages->tell(outcome.error());
            else if (isEditing())
                m_messages->tell(tr("Your reply is on record."), Tone::Ok);
        });
    };
    (new ReasonDialog(text, act, this))->open();
}

void ReviewPanel::leaveDraft()
{
    m_desk->leave();
    m_returned->leave();
    m_recovery->leave();
    m_formMove->hide();
    m_wasOffered = false;
    m_desk->setMinimumWidth(0);
    m_file.reset();
    if (m_actions)
        m_actions->refresh();
}

} // namespace Revisit
