#pragma once

#include "core/review/reviewfile.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Revisit {

class ActionRegistry;
class DetailSheet;
class DraftDesk;
class DraftRecovery;
class EmptyState;
class FormMoveBar;
class MessageBar;
class ReturnedStrip;
class Workspace;
struct ReviewReading;

// The Review tab of a case: the form while it is a draft of the officer at the
// desk, else the review as it stands. Where there is room the file stands to its
// left, and the verdict lies under both: one screen to decide by.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    // What the review is decided by, such as the case file.
    void setFileBeside(QWidget *file);
    void showCase(CaseId id);

    // What the actions of a review do, and what stands in their way: empty when nothing does.
    void start();
    void submit();
    void submitAndGoOn(); // to the next case of the queue
    void revise();
    void goToMissing();
    void goToCriteria();
    void decide(int number);
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    bool canStart() const;
    bool canRevise() const;
    bool isEditing() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void layOutFoot(QVBoxLayout &column);
    void arrange();
    void connectParts();
    void load();
    void take(const Result<ReviewFile> &file);
    void edit(const Review &draft);
    void read(const Review *review);
    ReviewReading reading();
    void askReply(const SignOffGiven &given);
    void leaveDraft();
    void moveForm();
    void moveForm(ReviewId review, int version);

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    MessageBar *m_messages;
    FormMoveBar *m_formMove;
    QSplitter *m_splitter; // the file, where there is one, and the review
    QPointer<QWidget> m_fileBeside;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailSheet *m_sheet;
    DraftDesk *m_desk;
    DraftRecovery *m_recovery; // of what a review that is not open for writing cannot take
    ReturnedStrip *m_returned;

    CaseId m_case;
    std::optional<ReviewFile> m_file;
    bool m_goesOn = false;
    bool m_wasOffered = false; // what an earlier sitting typed
};

} // namespace Revisit
