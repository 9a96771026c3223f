#include "ui/exchange/rejectedfiles.h"

#include "core/base/text.h"
#include "core/exchange/importcases.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

bool isWritten(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

// "rejected-cases.csv": plain text, also of a packed file.
QString nameFor(const QString &file)
{
    const QString plain = file.endsWith(".gz"_L1) ? file.chopped(3) : file;
    return u"rejected-"_s + plain;
}

Result<int> writeAll(Connection &connection, BatchId batch, const QStringList &names,
                     const QString &folder)
{
    for (const QString &name : names) {
        const Result<QByteArray> rows = rejectedRows(connection, batch, name);
        if (!rows)
            return tl::unexpected(rows.error());
        const QString path = QDir(folder).filePath(nameFor(name));
        if (!isWritten(path, *rows))
            return fail(Fault::Invalid, CoreText::tr("%1 could not be written.").arg(path));
    }
    return int(names.size());
}

} // namespace

bool hasRejected(const ImportReport &report)
{
    return std::ranges::any_of(report.files,
                               [](const ImportedFile &file) { return file.rejected > 0; });
}

void saveRejectedFiles(Workspace &workspace, BatchId batch, const QList<ImportedFile> &files,
                       QWidget *parent, MessageBar *messages)
{
    QStringList names;
    for (const ImportedFile &file : files) {
        if (file.rejected > 0)
            names.append(file.name);
    }
    auto *dialog = new QFileDialog(parent, MessageBar::tr("Folder for the rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, messages, [=, &workspace](const QString &folder) {
            workspace.fetch(
                [=](Connection &connection) { return writeAll(connection, batch, names, folder); },
                messages,
                [messages, folder](const Result<int> &written) {
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
