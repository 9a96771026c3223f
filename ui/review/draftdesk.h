#pragma once

#include "core/base/error.h"
#include "core/review/answerhistory.h"
#include "core/review/answermerge.h"
#include "core/review/reviewfile.h"
#include "core/review/reviewrules.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace Revisit {

class DraftRecord;
class DraftRecovery;
class DraftSaver;
class FormView;
class MissingSummary;
class ScopePanel;
class VerdictBar;
class Workspace;

// What a draft is written at: the form, what stands on record around it, what
// is missing, and the verdict. It saves as one types.
class DraftDesk : public QWidget
{
    Q_OBJECT

public:
    explicit DraftDesk(Workspace &workspace, QWidget *parent = nullptr);

    void addButton(QWidget *button); // beside the verdict
    // The decision of the draft; whoever shows the desk places it under all that
    // it is decided by.
    QWidget *verdictBar() const;
    // Without height to spare the verdict is brief, and the form comes first.
    void setRoomy(bool isRoomy);

    void open(const Review &draft, const ReviewFile &file);
    void leave(); // what was typed is saved on the way
    bool isOpen() const;
    void flush(); // saves now
    // Calls back with the draft's row version once everything typed is kept.
    void whenSettled(std::function<void(int version)> then);

    void submit();
    void goToMissing();
    void goToCriteria(); // of scope
    // To what is not answered yet after the question of that key.
    void goOnFrom(const QString &key);
    void decide(int number);

    // Takes back what was changed last since the draft was opened, and does it again.
    void undo();
    void redo();
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }

Q_SIGNALS:
    void historyChanged(); // what can be undone, or done again
    void grown();          // by questions that stand there now
    void saved();
    void submitted();
    void failed(const Revisit::Error &error);

private:
    void layOut();
    void connectParts();
    void fill(const Review &draft);
    void watch(const Review &draft, const QString &caseload);
    void showAnswers(const Answers &answers);
    void keepAnswers();
    void keep(const Answers &answers);
    void step(const Answers &answers);
    void takeMerged(const Answers &answers, const QStringList &theirs);
    void askAbout(const AnswerMerge &merge);
    void restore(const Answers &answers);
    void followAnswers();
    void takeRecord();
    void showMissing();
    void goTo(const QString &key);
    void send(int version);
    Answers answers() const;
    ScopeResult scope() const;
    QList<Missing> missing() const;

    Workspace &m_workspace;
    MissingSummary *m_summary;
    FormView *m_form;
    VerdictBar *m_verdict;
    DraftRecord *m_record;
    QPointer<ScopePanel> m_scope; // belongs to the form

    DraftRecovery *m_recovery;
    AnswerHistory m_history;
    QElapsedTimer m_steady;

    ReviewId m_review; // the newest that was opened
    Form m_questions;  // of the draft
    Ruleset m_ruleset;
    QPointer<DraftSaver> m_saver; // while there is a draft
    bool m_wasAsked = false;      // to submit: from then on what is missing is said
    bool m_isSending = false;
};

} // namespace Revisit
