#include "core/briefing/writebriefing.h"

#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/audit/publicationactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const WriteBriefing &command, const BriefingFile &file)
{
    const QDateTime wall = command.made.briefing.asAt.toTimeZone(QTimeZone("Europe/London"));
    return QDir(command.folder)
        .filePath(u"briefing-%1.%2"_s.arg(wall.toString(u"yyyy-MM-dd-HHmm"_s), file.suffix));
}

Result<> checkPlace(const WriteBriefing &command)
{
    const QFileInfo folder(command.folder);
    if (command.folder.isEmpty() || !folder.isDir())
        return fail(Fault::Invalid, CoreText::tr("The folder is not there. Choose another."));
    for (const BriefingFile &file : command.made.files) {
        QFile before(pathOf(command, file));
        if (!before.exists())
            continue;
        if (!before.open(QIODevice::ReadOnly) || before.readAll() != file.content)
            return fail(Fault::Conflict,
                        CoreText::tr("%1 is there already and differs. Choose another folder.")
                            .arg(QFileInfo(before).fileName()));
    }
    return {};
}

auto unwritten(const QSaveFile &file)
{
    return fail(Fault::Invalid,
                CoreText::tr("%1 cannot be written: %2. Choose another folder.")
                    .arg(QFileInfo(file.fileName()).fileName(), file.errorString()));
}

using StagedFiles = std::vector<std::unique_ptr<QSaveFile>>;

// On the disk, but not at their places yet.
Result<> stage(const WriteBriefing &command, StagedFiles &files)
{
    for (const BriefingFile &each : command.made.files) {
        auto file = std::make_unique<QSaveFile>(pathOf(command, each));
        if (!file->open(QIODevice::WriteOnly) || file->write(each.content) != each.content.size() ||
            !file->flush())
            return unwritten(*file);
        files.push_back(std::move(file));
    }
    return {};
}

// All of them or none.
Result<QStringList> place(const StagedFiles &files)
{
    QStringList paths;
    for (const auto &file : files) {
        if (!file->commit()) {
            for (const QString &path : std::as_const(paths))
                QFile::remove(path);
            return unwritten(*file);
        }
        paths.append(file->fileName());
    }
    return paths;
}

AuditEntry briefingEntry(const MadeBriefing &made, const QString &purpose)
{
    QStringList tables;
    for (const BriefingTable &table : made.briefing.tables)
        tables.append(table.code);
    QJsonObject facts{{u"as_at"_s, toStored(made.briefing.asAt)},
                      {u"marking"_s, made.seal.marking},
                      {u"tables"_s, tables.join(u' ')}};
    for (const BriefingFile &file : made.files)
        facts.insert(file.suffix, QString::fromLatin1(sha256({file.content}).toHex()));
    return {
        .action = Audit::BriefingWritten, .entity = u"briefing"_s, .why = purpose, .facts = facts};
}

} // namespace

Result<QStringList> WriteBriefing::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    if (made.seal.marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("A briefing pack needs a handling marking."));
    RV_CHECK(checkPlace(*this));
    StagedFiles files;
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, briefingEntry(made, session.purpose));
        return stage(*this, files);
    }));
    return place(files);
}

} // namespace Revisit
