#include "ui/capacity/capacityactions.h"

#include "core/capacity/capacitystore.h"
#include "core/people/capability.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/capacity/calendardialog.h"
#include "ui/capacity/capacitydialog.h"
#include "ui/capacity/weightsdialog.h"

using namespace Qt::StringLiterals;

namespace Revisit {

CapacityActions::CapacityActions(Workspace &workspace, ActionRegistry &actions, QWidget *window)
    : QObject(window)
{
    const auto mayChange = [&workspace] { return permitCapacity(workspace.actor()).has_value(); };
    const QString otherwise =
        tr("Team leads and administrators keep the hours of officers and the calendar.");
    const ActionTerms terms{tr("Workload"), {}, mayChange, otherwise};
    actions.action(u"capacity.officer"_s)
        .changes()
        .of(terms)
        .text(tr("Officers' &hours, absences and skills…"))
        .icon(u"clock"_s)
        .onTriggered(this, [this, &workspace, window] {
            (new CapacityDialog(workspace, m_officer, window))->open();
        });
    actions.action(u"capacity.calendar"_s)
        .changes()
        .of(terms)
        .text(tr("Working ca&lendar…"))
        .icon(u"calendar"_s)
        .onTriggered(this,
                     [&workspace, window] { (new CalendarDialog(workspace, window))->open(); });
    actions.action(u"capacity.weights"_s)
        .changes()
        .of({tr("Workload"), Capability::ReassignCases})
        .text(tr("Case &weights…"))
        .icon(u"scale"_s)
        .onTriggered(this,
                     [&workspace, window] { (new WeightsDialog(workspace, window))->open(); });
}

} // namespace Revisit
