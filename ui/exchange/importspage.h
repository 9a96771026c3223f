#pragma once

#include "core/exchange/undoimport.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class EmptyState;
class MessageBar;
class TableView;
class Workspace;
template<typename Row>
class RowModel;

// What was imported, when and by whom; here an import begins and is undone.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    ImportsPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

    void openWizard();
    void undoSelected();

private:
    void declareActions();
    void layOut();
    void takeBatches(const Result<QList<ImportBatch>> &batches);
    void followSelection();
    const ImportBatch *selected() const;
    void undo(BatchId batch);

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    RowModel<ImportBatch> *m_model;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace Revisit
