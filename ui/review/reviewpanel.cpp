#include "ui/review/reviewpanel.h"

#include "core/people/capability.h"
#include "core/review/revisereview.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/review/draftsaver.h"
#include "ui/review/formview.h"
#include "ui/review/missingsummary.h"
#include "ui/review/reasondialog.h"
#include "ui/review/reviewactions.h"
#include "ui/review/reviewsheet.h"
#include "ui/review/scopepanel.h"
#include "ui/review/verdictbar.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

ReviewPanel::ReviewPanel(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({u"clipboard-list"_s, {}, {}}, this))
    , m_sheet(new DetailSheet(tr("Review"), this))
    , m_desk(new QWidget(this))
    , m_summary(new MissingSummary(m_desk))
    , m_form(new FormView(m_desk))
    , m_verdict(new VerdictBar(m_desk))
{
    setObjectName(u"reviewPanel"_s);
    ReviewActions::declare(actions, *this);
    layOut();
    connectParts();
}

void ReviewPanel::layOut()
{
    auto *desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins(Space::small, 0, Space::small, Space::small);
    desk->setSpacing(Space::small);
    desk->addWidget(m_summary);
    desk->addWidget(m_form, 1);
    desk->addWidget(m_verdict);
    auto *submit = new ActionButton(m_actions->find(u"review.submit"_s), ButtonKind::Primary, this);
    submit->setObjectName(u"submitReview"_s);
    m_verdict->addButton(submit);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_sheet, m_desk})
        m_stack->addWidget(page);

    auto *revise = new ActionButton(m_actions->find(u"review.revise"_s), ButtonKind::Plain, this);
    revise->setObjectName(u"reviseReview"_s);
    revise->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, Space::small);
    foot->addStretch(1);
    foot->addWidget(revise);
    connect(m_stack, &QStackedWidget::currentChanged, revise,
            [this, revise] { revise->setVisible(m_stack->currentWidget() == m_sheet); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::small, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void ReviewPanel::connectParts()
{
    connect(m_empty, &EmptyState::acted, this, &ReviewPanel::start);
    connect(m_form, &FormView::edited, this, &ReviewPanel::keepAnswers);
    connect(m_verdict, &VerdictBar::edited, this, &ReviewPanel::keepAnswers);
    connect(m_summary, &MissingSummary::chosen, this, &ReviewPanel::goTo);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_saver)
            m_saver->flush();
    });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_case.isValid() && !m_saver)
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
        if (id == m_case && !m_saver)
            take(file);
    });
}

void ReviewPanel::take(const Result<ReviewFile> &file)
{
    if (!file)
        return m_messages->tell(file.error());
    m_file = *file;
    const Review *newest = m_file->newest();
    if (newest && newest->isDraft() && newest->reviewer == m_workspace.actor().id)
        edit(*newest);
    else
        read(newest);
    if (m_actions)
        m_actions->refresh();
}

void ReviewPanel::edit(const Review &draft)
{
    const Result<Form> form = formNamed(draft.form);
    if (!form)
        return m_messages->tell(form.error());
    const QDate today = m_workspace.clock().now().date();
    m_questions = *form;
    m_form->setForm(*form, today, new ScopePanel(m_file->scopeOf(&draft)));
    m_form->setAnswers(draft.answers);
    m_verdict->setDecisions(today);
    m_verdict->setDecision(draft.answers.value(u"G1"_s));
    m_form->follow(answers());
    m_wasAsked = false;
    showMissing();
    m_verdict->setStatus(tr("Saved %1").arg(Format::time(draft.savedAt)));
    m_saver = new DraftSaver(m_workspace, draft, this);
    connect(m_saver, &DraftSaver::saved, this, [this](const QDateTime &at) {
        m_messages->clear();
        //: %1 is a time of day
        m_verdict->setStatus(tr("Saved %1").arg(Format::time(at)));
    });
    connect(m_saver, &DraftSaver::failed, this, [this](const Error &error) {
        m_isSending = false;
        m_verdict->setStatus(tr("Not saved"));
        m_messages->tell(error);
    });
    m_stack->setCurrentWidget(m_desk);
}

void ReviewPanel::read(const Review *review)
{
    if (review) {
        writeReview(*m_sheet, *m_file, *review);
        return m_stack->setCurrentWidget(m_sheet);
    }
    const bool mayStart = canStart();
    m_empty->setText({u"clipboard-list"_s, tr("The review has not begun"),
                      mayStart ? tr("Immediate risk comes first, then scope, findings and the "
                                    "decision. Everything is saved as you type.")
                               : tr("The officer to whom the case is assigned or a team lead can "
                                    "begin it."),
                      mayStart ? tr("Start the review") : QString()});
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPanel::leaveDraft()
{
    if (m_saver)
        m_saver->release();
    m_saver.clear();
    m_file.reset();
    m_isSending = false;
    if (m_actions)
        m_actions->refresh();
}

Answers ReviewPanel::answers() const
{
    Answers answers = m_form->answers();
    answers.insert(u"G1"_s, m_verdict->decision());
    return answers;
}

QList<Missing> ReviewPanel::missing() const
{
    const Answers given = answers();
    return missingAnswers(m_questions, given, stageFor(given), m_file->scopeOf(m_file->newest()));
}

void ReviewPanel::keepAnswers()
{
    if (!m_saver)
        return;
    const Answers given = answers();
    m_form->follow(given);
    m_saver->keep(given);
    m_verdict->setStatus(tr("Saving…"));
    if (m_wasAsked)
        showMissing();
}

void ReviewPanel::showMissing()
{
    const QList<Missing> said = m_wasAsked ? missing() : QList<Missing>();
    m_form->showMissing(said);
    m_summary->show(said);
    const auto verdict = std::ranges::find(said, u"G1"_s, &Missing::question);
    m_verdict->setError(verdict == said.end() ? QString() : verdict->message);
}

void ReviewPanel::goTo(const QString &question)
{
    if (!m_form->goTo(question))
        m_verdict->focusDecision();
}

void ReviewPanel::goToMissing()
{
    m_wasAsked = true;
    showMissing();
    if (const QList<Missing> all = missing(); !all.isEmpty())
        goTo(all.first().question);
}

void ReviewPanel::decide(int number)
{
    m_verdict->choose(number);
}

bool ReviewPanel::isEditing() const
{
    return m_saver;
}

bool ReviewPanel::canStart() const
{
    const Officer &actor = m_workspace.actor();
    return m_file && m_file->versions.isEmpty() && allows(actor.role, Capability::ReviewCases) &&
           (actor.role == Role::TeamLead || m_file->assignedTo == actor.id);
}

bool ReviewPanel::canRevise() const
{
    const Officer &actor = m_workspace.actor();
    const Review *newest = m_file ? m_file->newest() : nullptr;
    if (!newest || newest->isDraft())
        return false;
    return newest->state == ReviewState::SignedOff ? actor.role == Role::TeamLead
                                                   : newest->reviewer == actor.id;
}

void ReviewPanel::start()
{
    m_workspace.perform(StartReview{m_case}, this, [this](const Result<Review> &outcome) {
        if (!outcome)
            return m_messages->tell(outcome.error());
        load();
    });
}

void ReviewPanel::submit()
{
    if (!m_saver || m_isSending)
        return;
    m_wasAsked = true;
    showMissing();
    if (!missing().isEmpty())
        return goToMissing();
    m_isSending = true;
    m_saver->keep(answers());
    m_saver->whenSettled([this](int version) { send(version); });
}

void ReviewPanel::send(int version)
{
    const SubmitReview submit{m_saver->review(), version};
    m_workspace.perform(submit, this, [this, id = m_case](const Result<> &outcome) {
        if (id != m_case)
            return;
        m_isSending = false;
        if (!outcome)
            return m_messages->tell(outcome.error());
        leaveDraft();
        m_messages->tell(tr("Submitted. It now waits for a team lead's sign-off."), Tone::Ok);
        load();
    });
}

void ReviewPanel::revise()
{
    const auto act = [this, id = m_case](const QString &reason) {
        m_workspace.perform(ReviseReview{id, reason}, this, [this](const Result<Review> &outcome) {
            if (!outcome)
                return m_messages->tell(outcome.error());
            m_messages->clear();
            load();
        });
    };
    auto *dialog = new ReasonDialog({tr("Revise the review"),
                                     tr("The submitted version stays as it is. Say why a new one "
                                        "is begun."),
                                     tr("Begin a new version")},
                                    act, this);
    dialog->open();
}

} // namespace Revisit
