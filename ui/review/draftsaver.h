#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Revisit {

class Workspace;

// Saves what is typed in one draft: a moment after the last keystroke, and at
// once when asked. One save runs at a time, so that each knows its row version.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    DraftSaver(Workspace &workspace, const Review &draft, QObject *parent);

    ReviewId review() const { return m_review; }
    bool isSettled() const { return !m_isSaving && !m_pending; }

    void keep(const Answers &answers);
    void flush();
    // Calls back with the row version once everything typed is kept.
    void whenSettled(std::function<void(int version)> then);
    // Saves the rest and goes away.
    void release();

Q_SIGNALS:
    void saved(const QDateTime &at); // also when nothing had changed since
    void failed(const Revisit::Error &error);

private:
    void take(const Result<int> &outcome, const Answers &sent);
    void settle();

    Workspace &m_workspace;
    const ReviewId m_review;
    int m_version;
    Answers m_kept;
    QDateTime m_savedAt;
    std::optional<Answers> m_pending;
    std::function<void(int)> m_then;
    QTimer m_rest;
    bool m_isSaving = false;
    bool m_isReleased = false;
};

} // namespace Revisit
