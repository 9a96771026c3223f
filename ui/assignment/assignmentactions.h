#pragma once

#include "core/assignment/reassignment.h"

#include <QObject>

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// What can be done with the assignment of cases, from whichever page they are
// selected on.
class AssignmentActions : public QObject
{
    Q_OBJECT

public:
    AssignmentActions(Workspace &workspace, ActionRegistry &actions, QWidget *window);

    // The cases that the next reassignment is about.
    void setCases(const QList<CaseId> &cases);
    void reassign();
    void restrict();

private:
    void told(const Reassignment &outcome, const QString &name);
    void undo(const Reassignment &outcome);

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    QWidget *m_window;
    QList<CaseId> m_cases;
};

} // namespace Revisit
