#pragma once

#include <QObject>

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// Officers' hours, the working calendar and case weights, for team leads and,
// but for the weights, for administrators, who never see a case.
class CapacityActions : public QObject
{
    Q_OBJECT

public:
    CapacityActions(Workspace &workspace, ActionRegistry &actions, QWidget *window);
};

} // namespace Revisit
