#include "ui/assignment/assignmentactions.h"

#include "core/assignment/undoreassignment.h"
#include "ui/assignment/reassigndialog.h"
#include "ui/assignment/restrictdialog.h"
#include "ui/base/actions.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

using namespace Qt::StringLiterals;

namespace Revisit {

AssignmentActions::AssignmentActions(Workspace &workspace, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
{
    actions.action(u"assignment.reassign"_s)
        .changes()
        .text(tr("&Reassign…"))
        .group(tr("Workload"))
        .icon(u"user-plus"_s)
        .shortcut(u"Ctrl+Shift+R"_s)
        .needs(Capability::ReassignCases)
        .whenSelection(1, ActionBuilder::many, tr("Select at least one case first."))
        .onTriggered(this, [this] { reassign(); });
    actions.action(u"assignment.restrict"_s)
        .changes()
        .text(tr("Restrict &who may be given the case…"))
        .group(tr("Workload"))
        .icon(u"lock"_s)
        .needs(Capability::ReassignCases)
        .whenSelection(1, 1, tr("Select one case first."))
        .onTriggered(this, [this] { restrict(); });
}

void AssignmentActions::setCases(const QList<CaseId> &cases)
{
    m_cases = cases;
    m_actions.setSelected(u"assignment"_s, int(cases.size()));
}

void AssignmentActions::reassign()
{
    auto *dialog = new ReassignDialog(m_workspace, m_cases, m_window);
    connect(dialog, &ReassignDialog::reassigned, this, &AssignmentActions::told);
    dialog->open();
}

void AssignmentActions::restrict()
{
    auto *dialog = new RestrictDialog(m_workspace, m_cases.first(), m_window);
    connect(dialog, &RestrictDialog::restricted, this, [this](const QString &reference) {
        Toast::tell(m_window, tr("Only the officers chosen may be given %1 now.").arg(reference));
    });
    connect(dialog, &RestrictDialog::lifted, this, [this](const QString &reference) {
        Toast::tell(m_window, tr("The restriction of %1 is lifted.").arg(reference));
    });
    dialog->open();
}

void AssignmentActions::told(const Reassignment &outcome, const QString &name)
{
    const int moved = outcome.count(MoveResult::Moved);
    const QString text = outcome.to.isValid()
                             ? tr("%n case(s) moved to %1.", nullptr, moved).arg(name)
                             : tr("%n case(s) put back to be assigned.", nullptr, moved);
    Toast *toast = Toast::tell(m_window, text, moved > 0 ? tr("Undo") : QString());
    connect(toast, &Toast::acted, this, [this, outcome] { undo(outcome); });
}

void AssignmentActions::undo(const Reassignment &outcome)
{
    m_workspace.perform(UndoReassignment{outcome}, this, [this](const Result<int> &returned) {
        Toast::tell(m_window, returned ? tr("%n case(s) given back.", nullptr, *returned)
                                       : returned.error().message);
    });
}

} // namespace Revisit
