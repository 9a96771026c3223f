#pragma once

#include "ui/base/button.h"

namespace Revisit {

class Action;

// The button of an action: text, icon, state and reason follow it.
class ActionButton : public Button
{
    Q_OBJECT

public:
    explicit ActionButton(Action *action, ButtonKind kind = ButtonKind::Plain,
                          QWidget *parent = nullptr);

private:
    void follow();

    Action *m_action;
};

} // namespace Revisit
