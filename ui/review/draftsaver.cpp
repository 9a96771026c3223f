#include "ui/review/draftsaver.h"

#include "core/review/draftjournal.h"
#include "core/review/reviewstore.h"
#include "ui/base/workspace.h"

#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::chrono::milliseconds rest{400}; // of typing, before it is saved
// A kill takes at most a second of typing: half of it passes here, the rest is
// for a machine that is busy and a disk that is slow.
constexpr std::chrono::milliseconds pace{500};

} // namespace

DraftSaver::DraftSaver(Workspace &workspace, const Review &draft, const QString &caseload,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(draft.id)
    , m_version(draft.version)
    , m_kept(draft.answers)
    , m_savedAt(draft.savedAt)
{
    const auto tell = [this](const Error &error) { // on the journal's thread, which we outlive
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT journalFailed(error); }, Qt::QueuedConnection);
    };
    m_journal = std::make_unique<DraftJournal>(
        journalFolder(), JournalOwner{caseload, draft.reviewer, draft.caseId, draft.id}, tell);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, &DraftSaver::save);
    connect(&m_pace, &QTimer::timeout, this, &DraftSaver::journal);
}

DraftSaver::~DraftSaver()
{
    const QSignalBlocker quiet(this); // the desk around it is going too
    if (m_pending && !m_isReleased && !m_theirs)
        flush();
    m_journal.reset(); // while what it tells can still be queued
}

void DraftSaver::keep(const Answers &answers)
{
    m_pending = answers;
    m_isPutOff = false;
    m_rest.start();
    if (!m_pace.isActive())
        m_pace.start();
}

void DraftSaver::journal()
{
    m_pace.stop();
    const Answers &typed = m_pending ? *m_pending : m_isSaving ? m_sent : m_kept;
    m_journal->note({m_version, m_kept, typed});
}

void DraftSaver::flush()
{
    if (m_pending)
        journal();
    save();
}

void DraftSaver::save()
{
    m_rest.stop();
    if (m_isSaving || !m_pending || m_theirs || m_isPutOff)
        return;
    m_sent = *std::exchange(m_pending, std::nullopt);
    const Answers changed = changedAnswers(m_kept, m_sent);
    if (changed.isEmpty()) {
        m_merge.reset();
        journal();
        Q_EMIT saved(m_savedAt);
        return settle();
    }
    m_isSaving = true;
    const SaveAnswers save{m_review, m_version, changed, m_merge};
    const auto take = [this, sent = m_sent](const Result<int> &outcome) {
        this->take(outcome, sent);
    };
    // Answers on risk change the case's priority, which other pages show.
    const bool isRisk = std::ranges::any_of(
        changed.keys(), [](const QString &question) { return question.startsWith(u'C'); });
    if (isRisk)
        m_workspace.perform(save, this, take);
    else
        m_workspace.consult(save, this, take);
}

void DraftSaver::take(const Result<int> &outcome, const Answers &sent)
{
    m_isSaving = false;
    if (!outcome) {
        if (!m_pending)
            m_pending = sent; // still to be kept: the next keystroke tries again
        journal();
        if (outcome.error().fault == Fault::Conflict)
            return readTheirs();
        return giveUp(outcome.error());
    }
    m_version = *outcome;
    m_kept = sent;
    m_merge.reset();
    m_savedAt = m_workspace.clock().now();
    journal(); // nothing lingers there that is saved
    Q_EMIT saved(m_savedAt);
    m_pending ? flush() : settle();
}

void DraftSaver::giveUp(const Error &error)
{
    m_then = {};
    Q_EMIT failed(error);
    if (m_isReleased)
        deleteLater();
}

void DraftSaver::readTheirs()
{
    m_then = {}; // what came from elsewhere is to be seen before anything is submitted
    m_isSaving = true;
    const auto read = [id = m_review](Connection &connection) {
        return reviewById(connection, id);
    };
    m_workspace.fetch(read, this, [this](const Result<std::optional<Review>> &theirs) {
        m_isSaving = false;
        takeTheirs(theirs);
    });
}

void DraftSaver::takeTheirs(const Result<std::optional<Review>> &theirs)
{
    if (!theirs)
        return giveUp(theirs.error());
    if (!*theirs || !(*theirs)->isDraft() || (*theirs)->version == m_version)
        return giveUp({Fault::Conflict,
                       tr("This review was submitted elsewhere. What you typed since is kept at "
                          "this desk."),
                       {}});
    m_theirs = Theirs{**theirs, mergeAnswers(m_kept, *m_pending, (*theirs)->answers)};
    if (m_theirs->merge.clashes.isEmpty() || m_isReleased)
        return settleClashes({});
    Q_EMIT clashed(m_theirs->merge);
}

void DraftSaver::settleClashes(const Answers &chosen)
{
    if (!m_theirs)
        return;
    const Theirs theirs = *std::exchange(m_theirs, std::nullopt);
    if (chosen.size() < theirs.merge.clashes.size()) // nobody is there to ask: the journal keeps it
        return giveUp({Fault::Conflict, tr("This review was saved elsewhere."), {}});
    m_merge = SaveAnswers::Merge{m_version, int(theirs.merge.clashes.size())};
    m_version = theirs.review.version;
    m_kept = theirs.review.answers;
    Answers all = theirs.merge.merged;
    all.insert(chosen);
    m_pending = all;
    QStringList taken = theirs.merge.theirs;
    for (const AnswerClash &clash : theirs.merge.clashes) {
        if (chosen.value(clash.key) != clash.mine)
            taken.append(clash.key);
    }
    Q_EMIT merged(all, taken);
    flush();
}

void DraftSaver::leaveClashes()
{
    if (!m_theirs)
        return;
    m_theirs.reset();
    m_isPutOff = true;
    giveUp({Fault::Conflict,
            tr("Not saved: this review was also changed elsewhere. You are asked again with the "
               "next change."),
            {}});
}

void DraftSaver::settle()
{
    if (const auto then = std::exchange(m_then, {}))
        then(m_version);
    if (m_isReleased)
        deleteLater();
}

void DraftSaver::whenSettled(std::function<void(int)> then)
{
    m_then = std::move(then);
    m_isPutOff = false;
    if (isSettled())
        settle();
    else
        flush();
}

void DraftSaver::release()
{
    m_isReleased = true;
    blockSignals(true); // nobody is shown this draft any more
    if (m_theirs) {
        m_theirs.reset(); // unanswered: the journal keeps what was typed
        deleteLater();
    } else if (isSettled()) {
        deleteLater();
    } else {
        m_isPutOff = false; // what does not clash is saved, the rest stays in the journal
        flush();
    }
}

} // namespace Revisit
