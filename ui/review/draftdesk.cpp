#include "ui/review/draftdesk.h"

#include "core/language/filewordings.h"
#include "core/review/scopeanswers.h"
#include "core/review/submitreview.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/cases/caseappearance.h"
#include "ui/review/acknowledging.h"
#include "ui/review/answeringwording.h"
#include "ui/review/draftsaver.h"
#include "ui/review/enquirydialog.h"
#include "ui/review/formview.h"
#include "ui/review/missingsummary.h"
#include "ui/review/recordwording.h"
#include "ui/review/referraldialog.h"
#include "ui/review/scopepanel.h"
#include "ui/review/verdictbar.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForVerdicts = 440;
constexpr qsizetype mostWordings = 5; // of the file, that a hint names

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
{
    layOut();
    connectParts();
}

void DraftDesk::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::small, 0, Space::small, Space::small);
    column->setSpacing(Space::small);
    column->addWidget(m_summary);
    column->addWidget(m_form, 1);
    column->addWidget(m_verdict);
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
    connect(m_summary, &MissingSummary::chosen, this, &DraftDesk::goTo);
    connect(&m_workspace, &Workspace::changed, this, &DraftDesk::readRecord);
}

// The form comes first where there is little height.
void DraftDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_verdict->setRoomy(height() >= Theme::px(roomForVerdicts));
}

void DraftDesk::addButton(QWidget *button)
{
    m_verdict->addButton(button);
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
    m_case = draft.caseId;
    m_reviewer = draft.reviewer;
    m_questions = *form;
    m_ruleset = *ruleset;
    m_record = file.record;
    m_target = draft.answers.value(u"G1.target"_s);
    m_fileWordings.clear();
    m_wasAsked = m_isSending = false;
    fill(draft);
    watch(draft);
    readFileWordings();
}

void DraftDesk::fill(const Review &draft)
{
    const QDate today = m_workspace.clock().now().date();
    m_scope = new ScopePanel(m_ruleset);
    m_referrals = new RecordPanel(tr("Make a referral…"), tr("No referral has been made."));
    m_enquiries = new RecordPanel(tr("Raise a line of enquiry…"), tr("No line has been raised."));
    connect(m_scope, &ScopePanel::edited, this, &DraftDesk::keepAnswers);
    connect(m_referrals, &RecordPanel::addRequested, this, &DraftDesk::makeReferral);
    connect(m_enquiries, &RecordPanel::addRequested, this, &DraftDesk::raiseLine);
    m_form->setForm(m_questions, {today,
                                  m_record,
                                  {{QuestionType::Ruleset, makeRules(m_ruleset)},
                                   {QuestionType::Criteria, m_scope},
                                   {QuestionType::Referrals, m_referrals},
                                   {QuestionType::Enquiries, m_enquiries}}});
    m_verdict->setDecisions(today);
    m_verdict->setAnswers(draft.answers);
    m_scope->setAnswers(draft.answers);
    m_form->setAnswers(draft.answers);
    showRecord();
    followAnswers();
    showMissing();
    m_verdict->setStatus(tr("Saved %1").arg(Format::time(draft.savedAt)));
}

void DraftDesk::watch(const Review &draft)
{
    m_saver = new DraftSaver(m_workspace, draft, this);
    connect(m_saver, &DraftSaver::saved, this, [this](const QDateTime &at) {
        //: %1 is a time of day
        m_verdict->setStatus(tr("Saved %1").arg(Format::time(at)));
        Q_EMIT saved();
    });
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

Answers DraftDesk::answers() const
{
    Answers answers = m_form->answers();
    answers.insert(m_scope->answers());
    answers.insert(m_verdict->answers());
    return answers;
}

ScopeResult DraftDesk::scope() const
{
    return scopeOf(m_ruleset, m_record.facts, answers());
}

QList<Missing> DraftDesk::missing() const
{
    return missingAnswers(m_questions, answers(), scope(), m_record);
}

void DraftDesk::keepAnswers()
{
    if (!m_saver)
        return;
    followAnswers();
    const Answers given = answers();
    m_saver->keep(given);
    m_verdict->setStatus(tr("Saving…"));
    if (m_wasAsked)
        showMissing();
    if (given.value(u"G1.target"_s) != m_target)
        readRecord();
}

// What the answers change on the screen: which questions apply, and the scope.
void DraftDesk::followAnswers()
{
    m_form->follow(answers());
    const ScopeResult result = scope();
    m_scope->setScope(result);
    m_form->setHint(u"E1"_s, findingsHint());
    m_form->setHint(u"G4"_s, priorityHint());
    m_verdict->setObstacle(u"DEC-OOS"_s,
                           result.hasUnknown()
                               ? tr("A case with an unknown criterion cannot be put out of scope.")
                               : QString());
}

QString DraftDesk::priorityHint() const
{
    const Tier tier = hasLiveRisk(answers()) ? tierOf({.liveRisk = true}) : m_record.tier;
    //: %1 is a priority such as "Priority 1", %2 the rule that gives it
    return tr("The rules give %1: %2")
        .arg(CaseAppearance::tierName(tier.tier), tierRuleLabel(tier.rule));
}

// Proposed, for the officer to accept: the wording of a file proves nothing by itself.
QString DraftDesk::findingsHint() const
{
    const FormQuestion *findings = m_questions.find(u"E1"_s);
    const bool isMade = codesOf(answers().value(u"E1"_s)).contains(u"MO-19"_s);
    if (m_fileWordings.isEmpty() || isMade || !findings)
        return findings ? findings->hint() : QString();
    //: %1 are wordings of the original file, MO-19 is the code of a finding
    return tr("The file says of the victim: %1. Consider MO-19, credibility judged on character.")
        .arg(QLocale().createSeparatedList(
            m_fileWordings.first(std::min(mostWordings, m_fileWordings.size()))));
}

void DraftDesk::readFileWordings()
{
    const auto read = [id = m_case](Connection &connection) {
        return fileWordings(connection, id);
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<QStringList> &wordings) {
        if (!m_saver || id != m_case || !wordings)
            return;
        m_fileWordings = *wordings;
        followAnswers();
    });
}

void DraftDesk::readRecord()
{
    if (!m_saver)
        return;
    m_target = answers().value(u"G1.target"_s);
    const auto read = [viewer = m_workspace.actor(),
                       query = RecordQuery{m_case, m_reviewer, m_target, m_saver->review()}](
                          Connection &connection) {
        return reviewRecord(connection, viewer, query);
    };
    m_workspace.fetch(read, this, [this, id = m_case](const Result<ReviewRecord> &record) {
        if (m_saver && id == m_case)
            takeRecord(record);
    });
}

void DraftDesk::takeRecord(const Result<ReviewRecord> &record)
{
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_record = *record;
    m_form->setRecord(m_record);
    showRecord();
    followAnswers();
    if (m_wasAsked)
        showMissing();
}

void DraftDesk::showRecord()
{
    QList<RecordLine> referrals;
    for (const Referral &referral : std::as_const(m_record.referrals)) {
        RecordLine line =
            RecordWording::referral(referral, m_record, m_workspace.clock().now().date());
        if (!referral.isAcknowledged()) {
            line.act = tr("Acknowledged…");
            line.acted = [this, referral] { acknowledge(referral); };
        }
        referrals.append(line);
    }
    m_referrals->setLines(referrals);
    QList<RecordLine> enquiries;
    for (const LineOfEnquiry &line : std::as_const(m_record.enquiries))
        enquiries.append(RecordWording::enquiry(line, m_record));
    m_enquiries->setLines(enquiries);
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

void DraftDesk::goTo(const QString &key)
{
    if (m_scope->goTo(key))
        m_form->ensureWidgetVisible(focusWidget());
    else if (!m_form->goTo(key))
        m_verdict->focusDecision();
}

void DraftDesk::goToMissing()
{
    m_wasAsked = true;
    showMissing();
    if (const QList<Missing> all = missing(); !all.isEmpty())
        goTo(all.first().question);
}

void DraftDesk::decide(int number)
{
    m_verdict->choose(number);
}

void DraftDesk::submit()
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

void DraftDesk::send(int version)
{
    const SubmitReview submit{m_saver->review(), version};
    m_workspace.perform(submit, this, [this, id = m_case](const Result<> &outcome) {
        if (id != m_case)
            return;
        m_isSending = false;
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        leave();
        Q_EMIT submitted();
    });
}

void DraftDesk::makeReferral()
{
    if (m_saver)
        (new ReferralDialog(m_workspace, m_case, m_saver->review(), this))->open();
}

void DraftDesk::acknowledge(const Referral &referral)
{
    askAcknowledgement(m_workspace, referral, this, [this](const Result<> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void DraftDesk::raiseLine()
{
    (new EnquiryDialog(m_workspace, m_case, m_record.officers, this))->open();
}

} // namespace Revisit
