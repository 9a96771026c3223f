#include "ui/asat/asatactions.h"

#include "core/people/capability.h"
#include "ui/asat/asatdialog.h"
#include "ui/asat/changesdialog.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"

using namespace Qt::StringLiterals;

namespace Revisit {

AsAtActions::AsAtActions(Workspace &workspace, ActionRegistry &actions, QWidget *window)
    : QObject(window)
{
    const auto maySee = [&workspace] {
        const Role role = workspace.actor().role;
        return allows(role, Capability::ViewCases) || allows(role, Capability::ViewTrends);
    };
    actions.action(u"asat.open"_s)
        .text(tr("See the caseload as &at…"))
        .group(tr("View"))
        .icon(u"history"_s)
        .shortcut(u"Ctrl+Shift+H"_s)
        .enabledWhen(maySee, tr("Whoever sees cases or figures can look at the past."))
        .onTriggered(this, [this, &workspace, window] {
            auto *dialog = new AsAtDialog(workspace, window);
            connect(dialog, &AsAtDialog::opened, this, &AsAtActions::opened);
            dialog->open();
        });
    actions.action(u"asat.changes"_s)
        .text(tr("What &changed between two instants…"))
        .group(tr("View"))
        .icon(u"list-checks"_s)
        .enabledWhen(maySee, tr("Whoever sees cases or figures can look at the past."))
        .onTriggered(this, [this, &workspace, window] {
            auto *dialog = new ChangesDialog(workspace, window);
            connect(dialog, &ChangesDialog::caseRequested, this, &AsAtActions::caseRequested);
            dialog->open();
        });
}

} // namespace Revisit
