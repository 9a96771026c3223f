#include "core/publication/publishtable.h"

#include "core/audit/auditstore.h"
#include "core/audit/publicationactions.h"
#include "core/base/csvtext.h"
#include "core/base/exportfile.h"
#include "core/base/text.h"
#include "core/cases/programme.h"
#include "core/people/capability.h"
#include "core/storage/session.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkPublication(const PublishTable &command)
{
    if (command.marking.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("A publication needs a handling marking."));
    if (command.recipient.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say who the publication is for."));
    if (!profilesFor(command.measure).contains(command.profile))
        return fail(Fault::Invalid, CoreText::tr("A table with area or ethnicity is published "
                                                 "under P10 or as totals only."));
    return {};
}

QStringList labelled(const QString &label, const QList<PublishedCell> &row)
{
    QStringList cells{label};
    for (const PublishedCell &cell : row)
        cells.append(cell.text());
    return cells;
}

AuditEntry entryOf(const PublishTable &command, const PublishedTable &table, qint64 id,
                   const QString &purpose)
{
    return {.action = Audit::TablePublished,
            .entity = u"published_table/%1"_s.arg(id),
            .why = purpose,
            .facts = {{u"table"_s, table.counts.key},
                      {u"profile"_s, profileCode(table.profile)},
                      {u"recipient"_s, command.recipient},
                      {u"marking"_s, command.marking},
                      {u"as_of"_s, table.counts.asOf.toString(Qt::ISODate)},
                      {u"small"_s, table.small},
                      {u"small_protected_by"_s, table.smallProtect}}};
}

} // namespace

QByteArray publishedCsv(const PublishedTable &table, const QString &marking)
{
    const CountTable &counts = table.counts;
    QByteArray csv = "\xEF\xBB\xBF";
    csv += csvLine({marking});
    csv += csvLine({counts.title});
    csv += csvLine({CoreText::tr("As at %1").arg(counts.asOf.toString(Qt::ISODate)),
                    profileLabel(table.profile)});
    QStringList headings{counts.rows.label};
    for (const TableCategory &column : counts.columns.categories)
        headings.append(column.label);
    csv += csvLine(headings << CoreText::tr("All"));
    for (qsizetype row = 0; row < counts.rows.categories.size(); ++row)
        csv += csvLine(labelled(counts.rows.categories[row].label, table.cells[row]));
    csv += csvLine(labelled(CoreText::tr("All"), table.cells.last()));
    csv += csvLine({CoreText::tr("c: confidential. x: not available. Other numbers are rounded "
                                 "to 5 one by one, so they need not add up.")});
    return csv + csvLine({marking});
}

Result<PublishedTable> PublishTable::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewTrends));
    RV_CHECK(checkPublication(*this));
    const Result<Programme> terms = programme(session.connection);
    RV_CHECK(terms);
    ExportFile target(file);
    const auto released = inTransaction(session, [&]() -> Result<PublishedTable> {
        const CountTable counts =
            countsOf(session.connection, measure, workingDay(*terms, session.clock));
        Result<PublishedTable> table = publishedTable(
            counts, profile, releasedTables(session.connection, counts.unit), stopped);
        RV_CHECK(table);
        const qint64 id = insertRelease(session.connection, *table, session.actor.id,
                                        session.clock.now(), recipient);
        record(session, entryOf(*this, *table, id, session.purpose));
        RV_CHECK(target.write(publishedCsv(*table, marking)));
        return table;
    });
    RV_CHECK(released);
    RV_CHECK(target.finish());
    return released;
}

} // namespace Revisit
