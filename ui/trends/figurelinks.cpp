#include "ui/trends/figurelinks.h"

#include "core/trends/exportfigures.h"
#include "ui/base/chartcard.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/shell/page.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void openFigure(Page *page, Workspace &workspace, const Figure &figure)
{
    if (allows(workspace.actor().role, Capability::ViewCases))
        Q_EMIT page->requested(u"cases"_s, QVariant::fromValue(figure.cases));
    else
        Toast::tell(page, whoMay(Capability::ViewCases));
}

void openFigure(Page *page, Workspace &workspace, const Result<Figure> &figure)
{
    if (figure)
        openFigure(page, workspace, *figure);
    else
        Toast::tell(page, figure.error().message);
}

void guardExport(ChartCard *card, Workspace &workspace, QObject *receiver,
                 std::function<QString()> marking)
{
    card->setExportGate([card, &workspace, receiver,
                         marking = std::move(marking)](const QString &format, const auto &proceed) {
        const QString chart = card->objectName().chopped(qstrlen("Chart"));
        workspace.consult(ExportFigures{chart, format, marking()}, receiver, proceed);
    });
}

} // namespace Revisit
