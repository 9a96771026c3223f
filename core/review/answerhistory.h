#pragma once

#include "core/base/splice.h"
#include "core/review/answers.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace Revisit {

// What was changed in a draft since it was opened, step by step, so that it can
// be taken back and done again. Letters typed into one answer without a pause
// are one step.
class AnswerHistory
{
public:
    // Says of an answer's key whether it is typed letter by letter.
    using IsTyped = std::function<bool(const QString &key)>;

    explicit AnswerHistory(const Answers &start = {}, IsTyped isTyped = {});

    // Takes in what the answers are now, at a moment of any steady clock; something
    // new ends what could be done again.
    void note(const Answers &now, std::chrono::milliseconds at);
    // What comes next is a step of its own, however soon.
    void pause();

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    // The answers as they were before the last step, or after the one taken
    // back; only where it can be done. `touched()` are the keys that it changed.
    const Answers &undo();
    const Answers &redo();
    const QStringList &touched() const { return m_touched; }

    // Takes in how the answers stand without a step of one's own. Those that
    // somebody else changed are theirs: no step takes them back.
    void adopt(const Answers &now, const QStringList &theirs = {});

private:
    struct Change {
        QString key;
        Splice splice;
    };
    using Step = QList<Change>;

    Step stepTo(const Answers &now) const;
    bool joinsLast(const Step &step, std::chrono::milliseconds at) const;
    void apply(const Step &step);
    static Step reversed(const Step &step);

    Answers m_answers;
    IsTyped m_isTyped;
    QList<Step> m_done;
    QList<Step> m_undone;
    QStringList m_touched;
    std::optional<std::chrono::milliseconds> m_lastAt; // nothing: the last step is closed
};

} // namespace Revisit
