#include "core/audit/exporttrail.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 1000;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<> checkExport(const ExportTrail &command)
{
    if (command.marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    if (command.recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the export is for."));
    return {};
}

// Returns how many entries were written.
Result<qint64> writeEntries(Connection &connection, const ExportTrail &command, QSaveFile &file)
{
    qint64 written = 0;
    qint64 from = 0;
    while (true) {
        const auto lines = auditLines(connection, command.trail, command.filter, from, batch);
        if (!lines)
            return tl::unexpected(lines.error());
        for (const AuditLine &line : *lines)
            file.write(line.body.toUtf8() + '\n');
        written += lines->size();
        if (lines->size() < batch)
            return written;
        from = lines->last().seq + 1;
    }
}

Result<qint64> writeFile(Session &session, const ExportTrail &command)
{
    QSaveFile file(command.file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    file.write(lineOf({{u"marking"_s, command.marking},
                       {u"exported_at"_s, toStored(session.clock.now())},
                       {u"exported_by"_s, session.actor.id.value()},
                       {u"purpose"_s, trailPurposeCode(command.trail.purpose())},
                       {u"recipient"_s, command.recipient}}));
    const Result<qint64> written = writeEntries(session.connection, command, file);
    if (!written)
        return written;
    file.write(lineOf({{u"marking"_s, command.marking}, {u"entries"_s, *written}}));
    if (!file.commit())
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    return written;
}

} // namespace

Result<qint64> ExportTrail::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewAudit));
    RV_CHECK(checkExport(*this));
    // First the entry, then the file: a file without an entry must not exist.
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::TrailExported,
                         .entity = u"trail"_s,
                         .why = trailPurposeCode(trail.purpose()),
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}}});
        return {};
    }));
    return writeFile(session, *this);
}

} // namespace Revisit
