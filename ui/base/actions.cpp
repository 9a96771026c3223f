#include "ui/base/actions.h"

#include "ui/base/icons.h"

namespace Revisit {

namespace {

QString kindOf(const Action *action)
{
    return action->id().section(QLatin1Char('.'), 0, 0);
}

} // namespace

QString Action::obstacle(Role role, int selected) const
{
    if (m_capability && !allows(role, *m_capability))
        return whoMay(*m_capability);
    if (selected < m_selection.least || selected > m_selection.most)
        return m_selection.reason;
    for (const Condition &condition : m_conditions) {
        if (!condition.holds())
            return condition.reason;
    }
    return {};
}

void Action::refresh(Role role, int selected, const QString &noChanges)
{
    const bool isRefused = m_changes && !noChanges.isEmpty();
    m_reason = isRefused ? noChanges : obstacle(role, selected);
    setEnabled(m_reason.isEmpty());

    QString tip = iconText();
    if (!shortcut().isEmpty())
        //: Tool tip of a button: what it does and its shortcut
        tip = tr("%1 (%2)").arg(iconText(), shortcut().toString(QKeySequence::NativeText));
    setToolTip(m_reason.isEmpty() ? tip : tip + QLatin1Char('\n') + m_reason);
    setStatusTip(m_reason);
}

ActionBuilder::ActionBuilder(Action *action, ActionRegistry *registry)
    : m_action(action)
    , m_registry(registry)
{}

ActionBuilder::~ActionBuilder()
{
    m_registry->finish(m_action);
}

ActionBuilder &ActionBuilder::text(const QString &text)
{
    m_action->setText(text);
    return *this;
}

ActionBuilder &ActionBuilder::of(const ActionTerms &terms)
{
    m_action->m_group = terms.group;
    m_action->m_capability = terms.needs;
    if (terms.holds)
        m_action->m_conditions.append({terms.holds, terms.otherwise});
    return *this;
}

ActionBuilder &ActionBuilder::group(const QString &heading)
{
    m_action->m_group = heading;
    return *this;
}

ActionBuilder &ActionBuilder::icon(const QString &name)
{
    m_action->m_iconName = name;
    m_action->setIcon(Revisit::icon(name));
    return *this;
}

ActionBuilder &ActionBuilder::shortcut(const QKeySequence &keys)
{
    m_action->setShortcut(keys);
    return *this;
}

ActionBuilder &ActionBuilder::needs(Capability capability)
{
    m_action->m_capability = capability;
    return *this;
}

ActionBuilder &ActionBuilder::changes()
{
    m_action->m_changes = true;
    return *this;
}

ActionBuilder &ActionBuilder::whenSelection(int least, int most, const QString &reason)
{
    const QString otherwise = most == 1 ? Action::tr("Select one row first.")
                                        : Action::tr("Select at least one row first.");
    m_action->m_selection = {least, most, reason.isEmpty() ? otherwise : reason};
    return *this;
}

ActionBuilder &ActionBuilder::enabledWhen(std::function<bool()> holds, const QString &reason)
{
    m_action->m_conditions.append({std::move(holds), reason});
    return *this;
}

ActionBuilder &ActionBuilder::checkable(bool isChecked)
{
    m_action->setCheckable(true);
    m_action->setChecked(isChecked);
    return *this;
}

ActionBuilder &ActionBuilder::onTriggered(QObject *context, std::function<void()> act)
{
    QObject::connect(m_action, &QAction::triggered, context, std::move(act));
    return *this;
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{}

ActionBuilder ActionRegistry::action(const QString &id)
{
    Q_ASSERT_X(!m_actions.contains(id), "ActionRegistry", "two actions with one id");
    auto *action = new Action(this);
    action->setObjectName(id);
    m_actions.insert(id, action);
    return {action, this};
}

Action *ActionRegistry::find(const QString &id) const
{
    return m_actions.value(id);
}

void ActionRegistry::setRole(Role role)
{
    m_role = role;
    refresh();
}

void ActionRegistry::setSelected(const QString &kind, int count)
{
    m_selected[kind] = count;
    for (Action *action : std::as_const(m_actions)) {
        if (kindOf(action) == kind)
            refresh(action);
    }
}

void ActionRegistry::refuseChanges(const QString &reason)
{
    m_noChanges = reason;
    refresh();
}

void ActionRegistry::refresh()
{
    for (Action *action : std::as_const(m_actions))
        refresh(action);
}

void ActionRegistry::refresh(Action *action)
{
    action->refresh(m_role, m_selected.value(kindOf(action)), m_noChanges);
}

void ActionRegistry::finish(Action *action)
{
    refresh(action);
    Q_EMIT added(action);
}

} // namespace Revisit
