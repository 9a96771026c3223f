#include "core/exchange/rejectedrows.h"

#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct RejectedFile {
    qint64 id = 0;
    QString name;
    qint64 rows = 0;
    QByteArray bytes;
};

QList<RejectedFile> rejectedFiles(Connection &connection, BatchId batch)
{
    QList<RejectedFile> files;
    Query query(connection, u"SELECT f.id, f.name, f.header, s.raw FROM source_row s "
                            "JOIN import_file f ON f.id = s.file_id "
                            "WHERE f.batch_id = :batch AND s.outcome = 4 ORDER BY s.id"_s);
    query.bind(":batch"_L1, batch);
    while (query.next()) {
        if (files.isEmpty() || files.last().id != query.number(0)) {
            const QByteArray header = QByteArray::fromBase64(query.text(2).toLatin1());
            files.append({query.number(0), query.text(1), 0, header + '\n'});
        }
        ++files.last().rows;
        files.last().bytes += query.bytes(3) + '\n';
    }
    return files;
}

// Plain text, also of a packed file. Files of one name, from two folders, do
// not overwrite one another.
QString pathFor(const QDir &folder, const QString &file, const QStringList &taken)
{
    const QString plain = file.endsWith(".gz"_L1) ? file.chopped(3) : file;
    QString path = folder.filePath(u"rejected-"_s + plain);
    for (int number = 2; taken.contains(path); ++number)
        path = folder.filePath(u"rejected-%1-%2"_s.arg(number).arg(plain));
    return path;
}

void recordWriting(Session &session, BatchId batch, const RejectedFile &file)
{
    record(session, {.action = Audit::RejectedRowsWritten,
                     .entity = entityName(batch),
                     .why = session.purpose,
                     .facts = {{u"rows"_s, file.rows},
                               {u"sha256"_s, QString::fromLatin1(sha256({file.bytes}).toHex())}}});
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Fault::Invalid, CoreText::tr("%1 could not be written.").arg(path));
}

} // namespace

Result<QStringList> WriteRejectedRows::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ImportCases));
    QList<RejectedFile> files;
    // First the entries, then the files: a file without an entry must not exist.
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        files = rejectedFiles(session.connection, batch);
        for (const RejectedFile &file : files)
            recordWriting(session, batch, file);
        return {};
    }));
    QStringList written;
    for (const RejectedFile &file : files) {
        const QString path = pathFor(QDir(folder), file.name, written);
        RV_CHECK(write(path, file.bytes));
        written.append(path);
    }
    return written;
}

} // namespace Revisit
