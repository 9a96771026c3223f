#include "core/review/answerhistory.h"

#include "core/review/answermerge.h"

#include <algorithm>

namespace Revisit {

namespace {

constexpr std::chrono::milliseconds pauseOfTyping{1500}; // longer begins another step

} // namespace

AnswerHistory::AnswerHistory(const Answers &start, IsTyped isTyped)
    : m_answers(start)
    , m_isTyped(std::move(isTyped))
{}

AnswerHistory::Step AnswerHistory::stepTo(const Answers &now) const
{
    Step step;
    const Answers changed = changedAnswers(m_answers, now);
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const Splice splice = Splice::between(m_answers.value(it.key()), it.value());
        if (!splice.isEmpty())
            step.append({it.key(), splice});
    }
    return step;
}

bool AnswerHistory::joinsLast(const Step &step, std::chrono::milliseconds at) const
{
    if (m_done.isEmpty() || !m_lastAt || at - *m_lastAt > pauseOfTyping)
        return false;
    const Step &last = m_done.last();
    return step.size() == 1 && last.size() == 1 && step.first().key == last.first().key &&
           m_isTyped && m_isTyped(step.first().key);
}

void AnswerHistory::note(const Answers &now, std::chrono::milliseconds at)
{
    const Step step = stepTo(now);
    if (step.isEmpty())
        return;
    m_undone.clear();
    if (joinsLast(step, at)) {
        const QString &key = step.first().key;
        const Splice before = m_done.last().first().splice.reversed();
        const QString start = before.appliedTo(m_answers.value(key));
        m_done.last().first().splice = Splice::between(start, now.value(key));
        if (m_done.last().first().splice.isEmpty())
            m_done.removeLast();
    } else {
        m_done.append(step);
    }
    m_answers = now;
    m_lastAt = at;
}

void AnswerHistory::pause()
{
    m_lastAt.reset();
}

AnswerHistory::Step AnswerHistory::reversed(const Step &step)
{
    Step back;
    for (const Change &change : step)
        back.append({change.key, change.splice.reversed()});
    return back;
}

void AnswerHistory::apply(const Step &step)
{
    m_touched.clear();
    for (const Change &change : step) {
        // An editor may show an answer in a form of its own, such as a date.
        const QString now = m_answers.value(change.key);
        m_answers.insert(change.key, change.splice.fits(now) ? change.splice.appliedTo(now)
                                                             : change.splice.put);
        m_touched.append(change.key);
    }
    m_touched.sort();
    pause();
}

const Answers &AnswerHistory::undo()
{
    Q_ASSERT(canUndo());
    const Step step = m_done.takeLast();
    apply(reversed(step));
    m_undone.append(step);
    return m_answers;
}

const Answers &AnswerHistory::redo()
{
    Q_ASSERT(canRedo());
    const Step step = m_undone.takeLast();
    apply(step);
    m_done.append(step);
    return m_answers;
}

void AnswerHistory::adopt(const Answers &now, const QStringList &theirs)
{
    const auto forget = [&](QList<Step> &steps) {
        for (Step &step : steps)
            step.removeIf([&](const Change &change) { return theirs.contains(change.key); });
        steps.removeIf([](const Step &step) { return step.isEmpty(); });
    };
    forget(m_done);
    forget(m_undone);
    m_answers = now;
    pause();
}

} // namespace Revisit
