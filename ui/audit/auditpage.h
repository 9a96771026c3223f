#pragma once

#include "core/audit/auditlist.h"
#include "core/people/officer.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class AuditDetailPane;
class AuditFilterBar;
class AuditModel;
class MessageBar;
class PurposeGate;
class TableView;
class TrailVerifier;
class Workspace;

// The audit trail, for those who may read it and have said why.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

    // Opens the trail for a purpose, as the reader does at the gate.
    void openFor(TrailPurpose purpose);
    void verify();
    void exportTrail();

private:
    void declareActions(ActionRegistry &actions);
    QWidget *makeTrail(ActionRegistry &actions);
    void makeTable();
    void close();
    void fetchList();
    void fetchCount();
    void fetchOfficers();
    void followCurrent();

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    std::optional<OpenedTrail> m_trail;
    QString m_marking;
    QStackedWidget *m_stack;
    PurposeGate *m_gate;
    AuditFilterBar *m_filter;
    MessageBar *m_messages;
    TrailVerifier *m_verifier;
    QSplitter *m_splitter;
    TableView *m_table;
    AuditDetailPane *m_detail;
    AuditModel *m_model;
    int m_request = 0; // the newest entry asked for
};

} // namespace Revisit
