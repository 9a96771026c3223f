#pragma once

#include "core/base/result.h"
#include "core/review/answermerge.h"
#include "core/review/review.h"
#include "core/review/saveanswers.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Revisit {

class DraftJournal;
class Workspace;

// Saves what is typed in one draft: a moment after the last keystroke, and at
// once when asked. One save runs at a time, so that each knows its row version.
// What is not saved yet goes into a journal at this desk, twice a second.
//
// When the draft was saved elsewhere meanwhile, both come together field by
// field; what was changed on both sides is asked for by clashed().
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    // `caseload` is ReviewFile::caseload.
    DraftSaver(Workspace &workspace, const Review &draft, const QString &caseload, QObject *parent);
    // What is not saved yet is sent off, and stays in the journal until it is known to be.
    ~DraftSaver() override;

    ReviewId review() const { return m_review; }
    bool isSettled() const { return !m_isSaving && !m_pending; }

    void keep(const Answers &answers);
    void flush();
    // Calls back with the row version once everything typed is kept; not after
    // a save that failed or met another.
    void whenSettled(std::function<void(int version)> then);
    // Saves the rest and goes away.
    void release();

    // What the person chose for each clash, by key.
    void settleClashes(const Answers &chosen);
    void leaveClashes(); // for now: the next save meets them again

Q_SIGNALS:
    void saved(const QDateTime &at); // also when nothing had changed since
    void failed(const Revisit::Error &error);
    // The answers as they now stand, with what was taken over from elsewhere.
    void merged(const Revisit::Answers &answers, const QStringList &theirs);
    void clashed(const Revisit::AnswerMerge &merge);
    void journalFailed(const Revisit::Error &error);

private:
    void save();
    void journal();
    void take(const Result<int> &outcome, const Answers &sent);
    void readTheirs();
    void takeTheirs(const Result<std::optional<Review>> &theirs);
    void giveUp(const Error &error);
    void settle();

    Workspace &m_workspace;
    const ReviewId m_review;
    int m_version;
    Answers m_kept;
    QDateTime m_savedAt;
    std::optional<Answers> m_pending; // typed since what is saved or being saved
    Answers m_sent;                   // being saved
    std::function<void(int)> m_then;
    QTimer m_rest;
    QTimer m_pace;
    bool m_isSaving = false;
    bool m_isReleased = false;
    bool m_isPutOff = false; // a clash, until the next change: the keyboard moving is none

    struct Theirs {
        Review review;
        AnswerMerge merge;
    };
    std::optional<Theirs> m_theirs;            // while the person chooses
    std::optional<SaveAnswers::Merge> m_merge; // of the next save

    std::unique_ptr<DraftJournal> m_journal;
};

} // namespace Revisit
