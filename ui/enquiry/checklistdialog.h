#pragma once

#include "core/base/id.h"
#include "ui/base/dialog.h"

class QComboBox;

namespace Revisit {

class ThemedLabel;
class Workspace;

// Raises the lines of a checklist on a case: which one, and what stands in it.
class ChecklistDialog : public Dialog
{
    Q_OBJECT

public:
    ChecklistDialog(Workspace &workspace, CaseId caseId, QWidget *parent = nullptr);

private:
    void follow();
    void raiseLines();

    Workspace &m_workspace;
    const CaseId m_case;
    QComboBox *m_checklist;
    ThemedLabel *m_lines;
    ThemedLabel *m_source;
};

} // namespace Revisit
