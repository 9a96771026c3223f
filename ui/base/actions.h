#pragma once

#include "core/people/capability.h"
#include "core/people/officer.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMap>

#include <climits>
#include <functional>
#include <optional>

namespace Revisit {

// Something a person can do. Menu entry, toolbar button, context menu, tool tip and command
// palette all come from this one declaration, and so does the reason why it is not possible now.
class Action : public QAction
{
    Q_OBJECT

public:
    using QAction::QAction;

    QString id() const { return objectName(); }
    QString group() const { return m_group; }       // heading in the palette
    QString iconName() const { return m_iconName; } // for a button that tints its icon

    // Empty while the action is possible.
    QString reason() const { return m_reason; }

private:
    friend class ActionBuilder;
    friend class ActionRegistry;

    struct Selection {
        int least = 0;
        int most = INT_MAX;
        QString reason;
    };
    struct Condition {
        std::function<bool()> holds;
        QString reason;
    };

    void refresh(Role role, int selected, const QString &noChanges);
    QString obstacle(Role role, int selected) const;

    QString m_group;
    QString m_iconName;
    QString m_reason;
    std::optional<Capability> m_capability;
    bool m_changes = false;
    Selection m_selection;
    QList<Condition> m_conditions;
};

// What the actions of one feature have in common.
struct ActionTerms {
    QString group;
    std::optional<Capability> needs = {};
    std::function<bool()> holds = {}; // the page is in view, a draft is open
    QString otherwise = {};           // what to say while it does not
};

// Says what an action is, in one sentence:
// `actions.action("assignment.reassign").text(tr("&Reassign…")).needs(…).onTriggered(…)`.
class ActionBuilder
{
public:
    static constexpr int many = INT_MAX;

    ActionBuilder(Action *action, class ActionRegistry *registry);
    ~ActionBuilder();
    Q_DISABLE_COPY_MOVE(ActionBuilder)

    ActionBuilder &text(const QString &text);
    ActionBuilder &of(const ActionTerms &terms);
    ActionBuilder &group(const QString &heading);
    ActionBuilder &icon(const QString &name);
    ActionBuilder &shortcut(const QKeySequence &keys);
    ActionBuilder &needs(Capability capability);
    // That the action is for changing the caseload.
    ActionBuilder &changes();
    // How many things of the action's own kind must be selected, and what to say if they are not.
    ActionBuilder &whenSelection(int least, int most, const QString &reason = {});
    ActionBuilder &enabledWhen(std::function<bool()> holds, const QString &reason);
    ActionBuilder &checkable(bool isChecked);
    ActionBuilder &onTriggered(QObject *context, std::function<void()> act);

    operator Action *() const { return m_action; }

private:
    Action *m_action;
    ActionRegistry *m_registry;
};

// Every action of the window. Its kind is the part of the id before the dot: "cases.open" asks
// for the selection that was reported for "cases".
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    ActionBuilder action(const QString &id);
    Action *find(const QString &id) const;
    QList<Action *> all() const { return m_actions.values(); }

    void setRole(Role role);
    Role role() const { return m_role; }
    void setSelected(const QString &kind, int count);
    // From now on whatever changes the caseload is impossible, for this reason.
    void refuseChanges(const QString &reason);

    // Asks every enabledWhen() again.
    void refresh();

Q_SIGNALS:
    void added(Action *action);

private:
    friend class ActionBuilder;

    void refresh(Action *action);
    void finish(Action *action);

    Role m_role = Role::ReviewOfficer;
    QString m_noChanges; // why nothing can be changed; empty while it can
    QMap<QString, Action *> m_actions;
    QMap<QString, int> m_selected;
};

} // namespace Revisit
