#pragma once

#include "core/forecast/savescenario.h"
#include "ui/base/dialog.h"

class QCheckBox;
class QLineEdit;

namespace Revisit {

class Field;
class Workspace;

// Asks under which name the assumptions are kept and who sees them.
class SaveScenarioDialog : public Dialog
{
    Q_OBJECT

public:
    // `command` names the scenario that is replaced, if one.
    SaveScenarioDialog(Workspace &workspace, const SaveScenario &command,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name);

private:
    void save();

    Workspace &m_workspace;
    SaveScenario m_command;
    QLineEdit *m_name;
    Field *m_nameField;
    QCheckBox *m_shared;
};

} // namespace Revisit
