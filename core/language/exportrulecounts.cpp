#include "core/language/exportrulecounts.h"

#include "core/audit/auditstore.h"
#include "core/base/csvtext.h"
#include "core/base/exportfile.h"
#include "core/base/text.h"
#include "core/language/rulecounts.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

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

QString figure(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"c"_s;
}

QByteArray countsText(const QString &marking, const QList<RuleCount> &counts)
{
    QByteArray text = csvLine({marking});
    text += csvLine({u"rule"_s, u"severity"_s, u"accepted"_s, u"dismissed"_s});
    for (const RuleCount &count : counts)
        text += csvLine({count.rule, QString::number(int(count.severity)), figure(count.accepted),
                         figure(count.dismissed)});
    return text + csvLine({marking});
}

} // namespace

Result<qint64> ExportRuleCounts::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    RV_CHECK(checkTerms(*this));
    const auto counts = ruleCounts(session.connection);
    if (!counts)
        return tl::unexpected(counts.error());
    ExportFile target(file);
    RV_CHECK(inTransaction(session, [&]() -> Result<> {
        record(session, {.action = Audit::FiguresExported,
                         .entity = u"figures/language"_s,
                         .why = session.purpose,
                         .changes = {{u"recipient"_s, {}, recipient.trimmed()}},
                         .facts = {{u"format"_s, u"csv"_s}, {u"marking"_s, marking}}});
        return target.write(countsText(marking, *counts));
    }));
    RV_CHECK(target.finish());
    return counts->size();
}

} // namespace Revisit
