#pragma once

#include "core/views/saveview.h"
#include "ui/base/dialog.h"

class QLineEdit;

namespace Revisit {

class Field;
class Segmented;
class Workspace;

// Asks for the name of a view and, of a team lead, who is offered it.
class SaveViewDialog : public Dialog
{
    Q_OBJECT

public:
    SaveViewDialog(Workspace &workspace, const SaveView &command, QWidget *parent);

Q_SIGNALS:
    void saved(const SavedView &view);

private:
    void save();

    Workspace &m_workspace;
    SaveView m_command;
    QLineEdit *m_name;
    Field *m_nameField;
    Segmented *m_audience;
};

} // namespace Revisit
