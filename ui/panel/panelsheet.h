#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"
#include "ui/cases/detailsheet.h"

namespace Revisit {

class Workspace;

// The panels of a case: a tab of the case where one sits, has sat, or could.
class PanelSheet : public DetailSheet
{
    Q_OBJECT

public:
    PanelSheet(Workspace &workspace, const QString &accessibleName, QWidget *parent = nullptr);

    void showCase(CaseId id);

Q_SIGNALS:
    // Whether there is something to show: a panel, or a review that waits for one.
    void concerns(bool hasMatter);

private:
    struct Matter {
        QList<CasePanel> panels;
        bool isWaiting = false; // a review is submitted or escalated
    };

    void read();
    void write(const Result<Matter> &matter);
    void writePanel(const CasePanel &panel);
    void writeMembers(const CasePanel &panel);
    void writeVotes(const CasePanel &panel);
    void addActs(const CasePanel &panel);
    void askToConvene();
    bool isLead() const;

    Workspace &m_workspace;
    CaseId m_case;
};

} // namespace Revisit
