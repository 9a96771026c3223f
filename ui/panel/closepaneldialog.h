#pragma once

#include "core/panel/panel.h"
#include "ui/base/dialog.h"

class QPlainTextEdit;
class QRadioButton;

namespace Revisit {

class Field;
class Workspace;

// Closes a panel: by its votes, or without a decision.
class ClosePanelDialog : public Dialog
{
    Q_OBJECT

public:
    ClosePanelDialog(Workspace &workspace, const CasePanel &panel, QWidget *parent = nullptr);

private:
    void closePanel();

    Workspace &m_workspace;
    const CasePanel m_panel;
    QRadioButton *m_decide;
    QRadioButton *m_leave;
    QPlainTextEdit *m_reasons;
    Field *m_reasonsField;
};

} // namespace Revisit
