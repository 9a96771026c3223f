#pragma once

#include "core/people/officer.h"

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

    // Whose hours are asked for first.
    void setOfficer(OfficerId officer) { m_officer = officer; }

private:
    OfficerId m_officer;
};

} // namespace Revisit
