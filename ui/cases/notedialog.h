#pragma once

#include "core/base/id.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Revisit {

class MessageBar;
class Workspace;

// Writes a note on a case, and asks what kind of statement it is.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(Workspace &workspace, CaseId caseId, QWidget *parent = nullptr);

private:
    void save();

    Workspace &m_workspace;
    CaseId m_caseId;
    QComboBox *m_nature;
    QLineEdit *m_heading;
    QPlainTextEdit *m_body;
    MessageBar *m_messages;
};

} // namespace Revisit
