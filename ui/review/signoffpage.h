#pragma once

#include "core/review/reviewfile.h"
#include "core/review/reviewstore.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <optional>

class QStackedWidget;

namespace Revisit {

class ActionButton;
class ActionRegistry;
class DetailSheet;
class EmptyState;
class MessageBar;
class SubmittedTable;
class ThemedLabel;
class Workspace;
struct ReviewReading;

// The lead's list of submitted reviews, and the chosen one beside it as it
// was submitted.
class SignOffPage : public Page
{
    Q_OBJECT

public:
    SignOffPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

    void decide(SignOffDecision decision);
    bool isChosen() const { return m_chosen.has_value(); }
    bool isOwn() const;         // the chosen review is the officer's own
    bool isPanels() const;      // only a panel signs it off
    bool isBeforePanel() const; // one sits on its case
    bool canConvene() const;
    void askToConvene();

private:
    void layOut();
    QWidget *makeReview();
    void take(const Result<QList<SubmittedReview>> &submitted);
    void choose();
    void sayWhose();
    void showChosen();
    void readChosen(CaseId id);
    ReviewReading reading();
    void perform(const SignOff &command);

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    MessageBar *m_messages;
    SubmittedTable *m_table;
    MessageBar *m_notice; // why the chosen review cannot be signed here
    ActionButton *m_convene = nullptr;
    ThemedLabel *m_title;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailSheet *m_sheet;
    std::optional<SubmittedReview> m_chosen;
};

} // namespace Revisit
