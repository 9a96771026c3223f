#pragma once

#include "ui/assignment/proposaldialog.h"

class QListWidget;

namespace Revisit {

// Everything that an officer holds, to one or several others in one step: each
// case goes to whoever it loads least among those chosen.
class HandoverDialog : public ProposalDialog
{
    Q_OBJECT

public:
    HandoverDialog(Workspace &workspace, const Board &board, OfficerId officer, QWidget *parent);

protected:
    PlanProblem problem() const override;

private:
    const OfficerId m_officer;
    QListWidget *m_receivers;
};

} // namespace Revisit
