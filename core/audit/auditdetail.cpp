#include "core/audit/auditdetail.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

#include <utility>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<AuditedValue> valuesOf(Connection &connection, qint64 seq, const QJsonObject &hashes)
{
    QHash<QString, AuditedValue> kept;
    Query query(connection, u"SELECT field, before, after FROM audit_value WHERE seq = :seq"_s);
    query.bind(":seq"_L1, seq);
    while (query.next())
        kept.insert(query.text(0),
                    {query.text(0), true, query.optionalText(1), query.optionalText(2)});
    QList<AuditedValue> values;
    for (const QString &field : hashes.keys())
        values.append(kept.value(field, {.field = field}));
    return values;
}

std::pair<QString, QString> bodyAndLeaf(Connection &connection, qint64 seq)
{
    Query query(connection, u"SELECT body, leaf FROM audit WHERE seq = :seq"_s);
    query.bind(":seq"_L1, seq).next();
    return {query.text(0), query.text(1)};
}

AuditDetail detailFrom(Connection &connection, const AuditRow &row, const QString &body,
                       const QString &leaf)
{
    const QJsonObject said = QJsonDocument::fromJson(body.toUtf8()).object();
    return {.row = row,
            .why = said[u"w"].toString(),
            .desk = said[u"s"].toString(),
            .clock = instantFromStored(said[u"clk"].toString()),
            .version = said[u"v"].toInteger(),
            .facts = said[u"x"].toObject(),
            .values = valuesOf(connection, row.seq, said[u"ch"].toObject()),
            .leaf = leaf,
            .body = body};
}

} // namespace

Result<AuditDetail> auditDetail(Connection &connection, const OpenedTrail &trail, qint64 seq)
{
    const Result<QList<AuditRow>> rows = auditRows(connection, trail, {}, seq + 1, 1);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty() || rows->first().seq != seq)
        return fail(Fault::NotFound, CoreText::tr("There is no entry %1.").arg(seq));
    return reading([&] {
        const auto [body, leaf] = bodyAndLeaf(connection, seq);
        return detailFrom(connection, rows->first(), body, leaf);
    });
}

} // namespace Revisit
