#include "ui/exchange/rejectedfiles.h"

#include "core/exchange/rejectedrows.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

bool hasRejected(const ImportReport &report)
{
    return std::ranges::any_of(report.files,
                               [](const ImportedFile &file) { return file.rejected > 0; });
}

void saveRejectedFiles(Workspace &workspace, BatchId batch, QWidget *parent, MessageBar *messages)
{
    auto *dialog = new QFileDialog(parent, MessageBar::tr("Folder for the rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, messages, [=, &workspace](const QString &folder) {
            workspace.consult(
                WriteRejectedRows{batch, folder}, messages,
                [messages, folder](const Result<QStringList> &written) {
                    if (!written)
                        return messages->tell(written.error());
                    messages->tell(MessageBar::tr("The rejected rows are in %1. Correct them there "
                                                  "and import those files.")
                                       .arg(QDir::toNativeSeparators(folder)),
                                   Tone::Ok);
                });
        });
    dialog->open();
}

} // namespace Revisit
