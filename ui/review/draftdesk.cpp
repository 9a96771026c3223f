#include "ui/review/draftdesk.h"

#include "core/review/scopeanswers.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/review/answeringwording.h"
#include "ui/review/drafthints.h"
#include "ui/review/draftrecord.h"
#include "ui/review/draftrecovery.h"
#include "ui/review/draftsaver.h"
#include "ui/review/formview.h"
#include "ui/review/missingsummary.h"
#include "ui/review/recordpanel.h"
#include "ui/review/scopepanel.h"
#include "ui/review/undokeys.h"
#include "ui/review/verdictbar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QWidget *makeRules(const Ruleset &ruleset)
{
    //: %1 is the title of a set of rules, %2 its name, %3 a date
    const QString text = DraftDesk::tr("%1 (%2), in force from %3")
                             .arg(ruleset.title, ruleset.name, Format::date(ruleset.effectiveFrom));
    auto *label = new ThemedLabel(text, TextRole::Body, Ink::Primary);
    label->setToolTip(ruleset.source);
    return label->wrapped();
}

} // namespace

DraftDesk::DraftDesk(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(new MissingSummary(this))
    , m_form(new FormView(this))
    , m_verdict(new VerdictBar(this))
    , m_record(new DraftRecord(workspace, this))
    , m_recovery(new DraftRecovery(workspace, this))
{
    m_steady.start();
    layOut();
    connectParts();
}

void DraftDesk::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::small, 0, Space::small, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_summary);
    column->addWidget(m_form, 1);
}

void DraftDesk::connectParts()
{
    connect(m_form, &FormView::edited, this, &DraftDesk::keepAnswers);
    const auto answered = [this](const Result<> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    };
    connect(m_form, &FormView::wordingKept, this, [=, this](const WordingPlace &place) {
        if (m_saver)
            keepWording(m_workspace, m_saver->review(), place, this, answered);
    });
    connect(m_form, &FormView::wordingReplaced, this, [=, this](const WordingPlace &place) {
        if (m_saver)
            noteReplaced(m_workspace, m_saver->review(), place, this, answered);
    });
    connect(m_verdict, &VerdictBar::edited, this, &DraftDesk::keepAnswers);
    connect(m_form, &FormView::answeredByKey, this, &DraftDesk::goOnFrom, Qt::QueuedConnection);
    connect(m_summary, &MissingSummary::chosen, this, &DraftDesk::goTo);
    connect(m_form, &FormView::grown, this, &DraftDesk::grown);
    connect(m_record, &DraftRecord::changed, this, &DraftDesk::takeRecord);
    connect(m_record, &DraftRecord::failed, this, &DraftDesk::failed);
    connect(new UndoKeys(this), &UndoKeys::moved, this, [this] { m_history.pause(); });
    connect(m_recovery, &DraftRecovery::restored, this, &DraftDesk::restore);
    connect(m_recovery, &DraftRecovery::failed, this, &DraftDesk::failed);
}

void DraftDesk::addButton(QWidget *button)
{
    m_verdict->addButton(button);
}

QWidget *DraftDesk::verdictBar() const
{
    return m_verdict;
}

void DraftDesk::setRoomy(bool isRoomy)
{
    m_verdict->setRoomy(isRoomy);
}

void DraftDesk::open(const Review &draft, const ReviewFile &file)
{
    const Result<Form> form = formNamed(draft.form);
    const Ruleset *ruleset = findRuleset(file.record.rulesets, draft.ruleset);
    if (!form || !ruleset) {
        const Error unknownRules{
            Fault::NotFound,
            tr("This edition of Revisit does not have the rules \"%1\".").arg(draft.ruleset),
            {}};
        Q_EMIT failed(form ? unknownRules : form.error());
        return;
    }
    m_review = draft.id;
    m_questions = *form;
    m_ruleset = *ruleset;
    m_wasAsked = m_isSending = false;
    m_record->open(draft, file.record);
    fill(draft);
    watch(draft, file.caseload);
}

void DraftDesk::fill(const Review &draft)
{
    const QDate today = m_workspace.clock().now().date();
    m_scope = new ScopePanel(m_ruleset);
    connect(m_scope, &ScopePanel::edited, this, &DraftDesk::keepAnswers);
    m_form->setForm(m_questions, {today,
                                  m_record->now(),
                                  {{QuestionType::Ruleset, makeRules(m_ruleset)},
                                   {QuestionType::Criteria, m_scope},
                                   {QuestionType::Referrals, m_record->makeReferralPanel()},
                                   {QuestionType::Enquiries, m_record->makeEnquiryPanel()}}});
    m_verdict->setDecisions(today);
    showAnswers(draft.answers);
    followAnswers();
    showMissing();
    Q_EMIT grown();
    m_verdict->setStatus(tr("Saved %1").arg(Format::time(draft.savedAt)));
}

void DraftDesk::showAnswers(const Answers &answers)
{
    m_verdict->setAnswers(answers);
    m_scope->setAnswers(answers);
    m_form->setAnswers(answers);
}

void DraftDesk::watch(const Review &draft, const QString &caseload)
{
    const auto isTyped = [form = m_questions](const QString &key) {
        const FormQuestion *question = form.find(key.section(u'@', 0, 0));
        return !question || question->type == QuestionType::Text ||
               question->type == QuestionType::Date || question->type == QuestionType::Number;
    };
    m_history = AnswerHistory(answers(), isTyped);
    m_saver = new DraftSaver(m_workspace, draft, caseload, this);
    connect(m_saver, &DraftSaver::saved, this, [this](const QDateTime &at) {
        //: %1 is a time of day
        m_verdict->setStatus(tr("Saved %1").arg(Format::time(at)));
        if (m_saver && m_saver->isSettled())
            m_recovery->settle();
        Q_EMIT saved();
    });
    connect(m_saver, &DraftSaver::merged, this, &DraftDesk::takeMerged);
    connect(m_saver, &DraftSaver::clashed, this, &DraftDesk::askAbout);
    connect(m_saver, &DraftSaver::journalFailed, this, [this](const Error &error) {
        //: %1 is what is wrong with the disk
        Toast::tell(
            this,
            tr("What you type is not kept safe at this desk between saves. %1").arg(error.message));
    });
    m_recovery->offer(draft.caseId);
    Q_EMIT historyChanged();
    connect(m_saver, &DraftSaver::failed, this, [this](const Error &error) {
        m_isSending = false;
        m_verdict->setStatus(tr("Not saved"));
        Q_EMIT failed(error);
    });
}

void DraftDesk::leave()
{
    if (m_saver)
        m_saver->release();
    m_saver.clear();
    m_record->close();
    m_recovery->leave();
    m_history = AnswerHistory();
    m_isSending = false;
}

bool DraftDesk::isOpen() const
{
    return m_saver;
}

void DraftDesk::flush()
{
    if (m_saver)
        m_saver->flush();
}

void DraftDesk::whenSettled(std::function<void(int)> then)
{
    if (!m_saver)
        return;
    m_saver->keep(answers());
    m_saver->whenSettled(std::move(then));
}

Answers DraftDesk::answers() const
{
    Answers answers = m_form->answers();
    answers.insert(m_scope->answers());
    answers.insert(m_verdict->answers());
    return answers;
}

ScopeResult DraftDesk::scope() const
{
    return scopeOf(m_ruleset, m_record->now().facts, answers());
}

QList<Missing> DraftDesk::missing() const
{
    return missingAnswers(m_questions, answers(), scope(), m_record->now());
}

void DraftDesk::keepAnswers()
{
    if (!m_saver)
        return;
    const Answers given = answers();
    const bool could = canUndo();
    const bool couldAgain = canRedo();
    m_history.note(given, std::chrono::milliseconds(m_steady.elapsed()));
    if (could != canUndo() || couldAgain != canRedo())
        Q_EMIT historyChanged();
    keep(given);
}

void DraftDesk::keep(const Answers &given)
{
    followAnswers();
    m_saver->keep(given);
    m_verdict->setStatus(tr("Saving…"));
    if (m_wasAsked)
        showMissing();
    m_record->setTarget(given.value(u"G1.target"_s));
}

void DraftDesk::followAnswers()
{
    const Answers given = answers();
    m_form->follow(given);
    const ScopeResult result = scope();
    m_scope->setScope(result);
    m_form->setHint(u"E1"_s, DraftHints::findings(m_questions, given, m_record->wordings()));
    m_form->setHint(u"D12"_s, DraftHints::fileWording(m_questions, m_record->wordings()));
    m_form->setHint(u"G4"_s, DraftHints::priority(given, m_record->now()));
    m_verdict->setObstacle(u"DEC-OOS"_s,
                           result.hasUnknown()
                               ? tr("A case with an unknown criterion cannot be put out of scope.")
                               : QString());
}

void DraftDesk::takeRecord()
{
    if (!m_saver)
        return;
    m_form->setRecord(m_record->now());
    followAnswers();
    if (m_wasAsked)
        showMissing();
}

void DraftDesk::showMissing()
{
    const QList<Missing> said = m_wasAsked ? missing() : QList<Missing>();
    m_form->showMissing(said);
    m_scope->showMissing(said);
    m_summary->show(said, m_questions);
    const auto verdict = std::ranges::find(said, u"G1"_s, &Missing::question);
    m_verdict->setError(verdict == said.end() ? QString() : verdict->message);
}

} // namespace Revisit
