#pragma once

#include "ui/base/dialog.h"

namespace Revisit {

class ActionRegistry;

// Every action that has a shortcut, by group.
class ShortcutsDialog : public Dialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionRegistry &actions, QWidget *parent = nullptr);
};

} // namespace Revisit
