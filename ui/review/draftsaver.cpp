#include "ui/review/draftsaver.h"

#include "core/review/saveanswers.h"
#include "ui/base/workspace.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::chrono::milliseconds rest{400}; // of typing, before it is saved

Answers changedAnswers(const Answers &kept, const Answers &typed)
{
    Answers changed;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (kept.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

} // namespace

DraftSaver::DraftSaver(Workspace &workspace, const Review &draft, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(draft.id)
    , m_version(draft.version)
    , m_kept(draft.answers)
    , m_savedAt(draft.savedAt)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &DraftSaver::flush);
}

void DraftSaver::keep(const Answers &answers)
{
    m_pending = answers;
    m_rest.start();
}

void DraftSaver::flush()
{
    m_rest.stop();
    if (m_isSaving || !m_pending)
        return;
    const Answers sent = *std::exchange(m_pending, std::nullopt);
    const Answers changed = changedAnswers(m_kept, sent);
    if (changed.isEmpty()) {
        Q_EMIT saved(m_savedAt);
        return settle();
    }
    m_isSaving = true;
    const SaveAnswers save{m_review, m_version, changed};
    const auto take = [this, sent](const Result<int> &outcome) { this->take(outcome, sent); };
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
        m_then = {};
        if (!m_pending)
            m_pending = sent; // still to be kept: the next keystroke tries again
        Q_EMIT failed(outcome.error());
        if (m_isReleased)
            deleteLater();
        return;
    }
    m_version = *outcome;
    m_kept = sent;
    m_savedAt = m_workspace.clock().now();
    Q_EMIT saved(m_savedAt);
    m_pending ? flush() : settle();
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
    if (isSettled())
        settle();
    else
        flush();
}

void DraftSaver::release()
{
    m_isReleased = true;
    disconnect(); // nobody is shown this draft any more
    if (isSettled())
        deleteLater();
    else
        flush();
}

} // namespace Revisit
