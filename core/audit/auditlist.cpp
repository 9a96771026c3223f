#include "core/audit/auditlist.h"

#include "core/cases/casesight.h"
#include "core/storage/transaction.h"

#include <QStringList>

#include <limits>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Entries from the first to the last number, both included.
struct Span {
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

// Times never go back along the trail, so an instant is a place in it.
qint64 firstEntryAt(Connection &connection, const QDateTime &instant)
{
    Query query(connection, u"SELECT seq FROM audit WHERE at >= :at ORDER BY at, seq LIMIT 1"_s);
    return query.bind(":at"_L1, instant).next() ? query.number(0)
                                                : std::numeric_limits<qint64>::max();
}

Span spanOf(Connection &connection, const AuditFilter &filter)
{
    Span span;
    if (filter.from.isValid())
        span.first = firstEntryAt(connection, filter.from);
    if (filter.until.isValid())
        span.last = firstEntryAt(connection, filter.until) - 1;
    return span;
}

QString conditions(Connection &connection, const OpenedTrail &trail, const AuditFilter &filter)
{
    QStringList all{u"a.seq BETWEEN :first AND :last"_s};
    if (const QString seen = seenCondition(connection, trail.reader().id, u"a.case_id"_s);
        !seen.isEmpty())
        all.append(seen);
    if (!filter.caseReference.isEmpty())
        all.append(u"a.case_id IN (SELECT id FROM review_case WHERE reference = :reference "
                   "UNION SELECT case_id FROM case_reference WHERE reference = :also_known)"_s);
    if (!filter.person.isEmpty())
        all.append(u"a.person_id IN (SELECT id FROM person WHERE identifier = :person)"_s);
    if (filter.officer)
        all.append(u"a.officer_id = :officer"_s);
    if (filter.kind)
        all.append(u"a.kind = :kind"_s);
    if (!filter.action.isEmpty())
        all.append(u"a.action = :action"_s);
    return all.join(" AND "_L1);
}

void bindTo(Query &query, const AuditFilter &filter, const Span &span)
{
    query.bind(":first"_L1, span.first).bind(":last"_L1, span.last);
    if (!filter.caseReference.isEmpty()) {
        query.bind(":reference"_L1, filter.caseReference)
            .bind(":also_known"_L1, filter.caseReference);
    }
    if (!filter.person.isEmpty())
        query.bind(":person"_L1, filter.person);
    if (filter.officer)
        query.bind(":officer"_L1, *filter.officer);
    if (filter.kind)
        query.bind(":kind"_L1, int(*filter.kind));
    if (!filter.action.isEmpty())
        query.bind(":action"_L1, filter.action);
}

AuditRow rowFrom(const Query &query)
{
    return {query.number(0), query.instant(1),           query.id<OfficerId>(2), query.text(3),
            query.text(4),   AuditKind(query.number(5)), query.text(6),          query.text(7)};
}

} // namespace

Result<QList<AuditRow>> auditRows(Connection &connection, const OpenedTrail &trail,
                                  const AuditFilter &filter, std::optional<qint64> before,
                                  int count)
{
    return reading([&] {
        Span span = spanOf(connection, filter);
        if (before)
            span.last = std::min(span.last, *before - 1);
        Query query(connection,
                    u"SELECT a.seq, a.at, a.officer_id, coalesce(o.name, ''), a.action, a.kind, "
                    "a.entity, coalesce(c.reference, '') FROM audit a "
                    "LEFT JOIN officer o ON o.id = a.officer_id "
                    "LEFT JOIN review_case c ON c.id = a.case_id "
                    "WHERE %1 ORDER BY a.seq DESC LIMIT :count"_s.arg(
                        conditions(connection, trail, filter)));
        bindTo(query, filter, span);
        query.bind(":count"_L1, count);
        QList<AuditRow> rows;
        while (query.next())
            rows.append(rowFrom(query));
        return rows;
    });
}

Result<qint64> auditCount(Connection &connection, const OpenedTrail &trail,
                          const AuditFilter &filter)
{
    return reading([&] {
        Query query(connection, u"SELECT count(*) FROM audit a WHERE %1"_s.arg(
                                    conditions(connection, trail, filter)));
        bindTo(query, filter, spanOf(connection, filter));
        query.next();
        return query.number(0);
    });
}

Result<QList<AuditLine>> auditLines(Connection &connection, const OpenedTrail &trail,
                                    const AuditFilter &filter, qint64 from, int count)
{
    return reading([&] {
        Span span = spanOf(connection, filter);
        span.first = std::max(span.first, from);
        Query query(connection, u"SELECT a.seq, a.body FROM audit a WHERE %1 ORDER BY a.seq "
                                "LIMIT :count"_s.arg(conditions(connection, trail, filter)));
        bindTo(query, filter, span);
        query.bind(":count"_L1, count);
        QList<AuditLine> lines;
        while (query.next())
            lines.append({query.number(0), query.text(1)});
        return lines;
    });
}

} // namespace Revisit
