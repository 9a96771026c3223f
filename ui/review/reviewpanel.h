#pragma once

#include "core/review/reviewfile.h"
#include "core/review/reviewrules.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class DetailSheet;
class DraftSaver;
class EmptyState;
class FormView;
class MessageBar;
class MissingSummary;
class VerdictBar;
class Workspace;

// The Review tab of a case: the form while it is a draft of the officer at the
// desk, else the review as it stands.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void showCase(CaseId id);

    // What the actions of a review do, and what stands in their way: empty when nothing does.
    void start();
    void submit();
    void revise();
    void goToMissing();
    void decide(int number);
    bool canStart() const;
    bool canRevise() const;
    bool isEditing() const;

private:
    void layOut();
    void connectParts();
    void load();
    void take(const Result<ReviewFile> &file);
    void edit(const Review &draft);
    void read(const Review *review);
    void leaveDraft();
    void keepAnswers();
    void showMissing();
    void goTo(const QString &question);
    void send(int version);
    Answers answers() const;
    QList<Missing> missing() const;

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailSheet *m_sheet;
    QWidget *m_desk; // what a draft is written at
    MissingSummary *m_summary;
    FormView *m_form;
    VerdictBar *m_verdict;

    CaseId m_case;
    std::optional<ReviewFile> m_file;
    Form m_questions;             // of the draft
    QPointer<DraftSaver> m_saver; // while there is a draft
    bool m_wasAsked = false;      // to submit: from then on what is missing is said
    bool m_isSending = false;
};

} // namespace Revisit
