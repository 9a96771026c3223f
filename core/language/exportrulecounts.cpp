#include "core/language/exportrulecounts.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/exchange/exportcases.h"
#include "core/language/rulecounts.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QSaveFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkTerms(const ExportRuleCounts &command)
{
    if (command.marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("An export needs a handling marking."));
    if (command.recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the export is for."));
    return {};
}

QByteArray row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(cell);
    return line + "\r\n";
}

QString figure(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"c"_s;
}

Result<qint64> writeCounts(const ExportRuleCounts &command, const QList<RuleCount> &counts)
{
    QSaveFile file(command.file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    file.write(row({command.marking}));
    file.write(row({u"rule"_s, u"severity"_s, u"accepted"_s, u"dismissed"_s}));
    for (const RuleCount &count : counts)
        file.write(row({count.rule, QString::number(int(count.severity)), figure(count.accepted),
                        figure(count.dismissed)}));
    file.write(row({command.marking}));
    if (!file.commit())
        return fail(Fault::Invalid,
                    CoreText::tr("The file cannot be written: %1.").arg(file.errorString()));
    return counts.size();
}

} // namespace

Result<qint64> ExportRuleCounts::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    RV_CHECK(checkTerms(*this));
    const auto counts = ruleCounts(session.connection);
    if (!counts)
        return tl::unexpected(counts.error());
    // First the entry, then the file: a file without an entry must not exist.
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::FiguresExported,
                         .entity = u"figures/language"_s,
                         .why = session.purpose,
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}},
                         .facts = {{u"format"_s, u"csv"_s}, {u"marking"_s, marking}}});
        return {};
    }));
    return writeCounts(*this, *counts);
}

} // namespace Revisit
