#pragma once

#include "core/panel/panel.h"
#include "ui/base/dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;
class Workspace;

// A member's vote on a panel, with its reason.
class VoteDialog : public Dialog
{
    Q_OBJECT

public:
    VoteDialog(Workspace &workspace, const CasePanel &panel, QWidget *parent = nullptr);

private:
    void fill();
    void vote();

    Workspace &m_workspace;
    const CasePanel m_panel;
    QComboBox *m_choice;
    Field *m_choiceField;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
};

} // namespace Revisit
