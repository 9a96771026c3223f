#include "ui/base/actionbutton.h"

#include "ui/base/actions.h"

namespace Revisit {

ActionButton::ActionButton(Action *action, ButtonKind kind, QWidget *parent)
    : Button(action->iconName(), action->text(), kind, parent)
    , m_action(action)
{
    follow();
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setToolTip(m_action->toolTip());
    setAccessibleDescription(m_action->reason());
}

} // namespace Revisit
