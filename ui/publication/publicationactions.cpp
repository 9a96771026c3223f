#include "ui/publication/publicationactions.h"

#include "ui/base/actions.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/publication/publishdialog.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void PublicationActions::declare(ActionRegistry &actions, Workspace &workspace, QWidget &window)
{
    actions.action(u"publication.publish"_s)
        .changes()
        .text(PublishDialog::tr("P&ublish a table…"))
        .group(PublishDialog::tr("Dashboard"))
        .icon(u"table-2"_s)
        .needs(Capability::ViewTrends)
        .onTriggered(&window, [&workspace, &window] {
            auto *dialog = new PublishDialog(workspace, &window);
            QObject::connect(dialog, &PublishDialog::published, &window, [&window] {
                Toast::tell(&window, PublishDialog::tr("The table was written and stands in the "
                                                       "ledger of publications."));
            });
            dialog->open();
        });
}

} // namespace Revisit
