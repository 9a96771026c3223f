#include "core/exchange/rejectedfiles.h"

#include "core/base/text.h"
#include "core/exchange/importcases.h"

#include <QDir>
#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

// Plain text, also of a packed file.
QString nameFor(const QString &file)
{
    const QString plain = file.endsWith(".gz"_L1) ? file.chopped(3) : file;
    return u"rejected-"_s + plain;
}

} // namespace

Result<QStringList> writeRejectedFiles(Connection &connection, BatchId batch,
                                       const QList<ImportedFile> &files, const QString &folder)
{
    QStringList written;
    for (const ImportedFile &file : files) {
        if (file.rejected == 0)
            continue;
        const Result<QByteArray> rows = rejectedRows(connection, batch, file.name);
        if (!rows)
            return tl::unexpected(rows.error());
        const QString path = QDir(folder).filePath(nameFor(file.name));
        if (!isWritten(path, *rows))
            return fail(Fault::Invalid, CoreText::tr("%1 could not be written.").arg(path));
        written.append(path);
    }
    return written;
}

} // namespace Revisit
