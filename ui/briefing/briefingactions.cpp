#include "ui/briefing/briefingactions.h"

#include "ui/base/actions.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/briefing/briefingdialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Revisit {

void BriefingActions::declare(ActionRegistry &actions, Workspace &workspace, QWidget &window,
                              BriefingPages pages)
{
    actions.action(u"briefing.make"_s)
        .text(BriefingDialog::tr("&Briefing pack…"))
        .group(BriefingDialog::tr("Dashboard"))
        .icon(u"briefcase"_s)
        .needs(Capability::ViewTrends)
        .onTriggered(&window, [&workspace, &window, pages = std::move(pages)] {
            auto *dialog = new BriefingDialog(workspace, pages(), &window);
            QObject::connect(
                dialog, &BriefingDialog::written, &window, [&window](const QStringList &files) {
                    const QString folder = QFileInfo(files.first()).path();
                    Toast *toast = Toast::tell(
                        &window,
                        BriefingDialog::tr("The briefing pack was written to %1.").arg(folder),
                        BriefingDialog::tr("Open folder"));
                    QObject::connect(toast, &Toast::acted, &window, [folder] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                    });
                });
            dialog->open();
        });
}

} // namespace Revisit
