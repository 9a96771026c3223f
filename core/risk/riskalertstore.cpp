#include "core/risk/riskalertstore.h"

#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectAlert =
    u"SELECT a.id, a.case_id, c.reference, a.indicators, a.raised_by, o.name, a.raised_at, "
    "coalesce(a.escalated_at, ''), coalesce(a.acknowledged_at, ''), coalesce(s.name, ''), "
    "coalesce(a.action, ''), a.version FROM risk_alert a "
    "JOIN review_case c ON c.id = a.case_id JOIN officer o ON o.id = a.raised_by "
    "LEFT JOIN officer s ON s.id = a.acknowledged_by "_s;

RiskAlert alertFrom(const Query &query)
{
    return {.id = query.id<RiskAlertId>(0),
            .caseId = query.id<CaseId>(1),
            .reference = query.text(2),
            .indicators = query.text(3).split(u',', Qt::SkipEmptyParts),
            .raisedBy = query.id<OfficerId>(4),
            .raisedByName = query.text(5),
            .raisedAt = query.instant(6),
            .escalatedAt = query.instant(7),
            .acknowledgedAt = query.instant(8),
            .acknowledgedBy = query.text(9),
            .action = query.text(10),
            .version = int(query.number(11))};
}

QList<RiskAlert> allFrom(Query &query)
{
    QList<RiskAlert> alerts;
    while (query.next())
        alerts.append(alertFrom(query));
    return alerts;
}

} // namespace

Result<QList<RiskAlert>> waitingAlerts(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::SignOffReviews));
    return reading([&] {
        const QString seen = seenCondition(connection, viewer.id, u"a.case_id"_s);
        Query query(connection, selectAlert + u"WHERE a.acknowledged_at IS NULL "_s +
                                    (seen.isEmpty() ? QString() : u"AND "_s + seen) +
                                    u" ORDER BY a.escalated_at IS NULL, a.raised_at, a.id"_s);
        return allFrom(query);
    });
}

Result<QList<RiskAlert>> alertsOf(Connection &connection, CaseId id)
{
    return reading([&] {
        Query query(connection, selectAlert + u"WHERE a.case_id = :case ORDER BY a.id DESC"_s);
        query.bind(":case"_L1, id);
        return allFrom(query);
    });
}

std::optional<RiskAlert> findAlert(Connection &connection, RiskAlertId id)
{
    Query query(connection, selectAlert + u"WHERE a.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(alertFrom(query)) : std::nullopt;
}

bool raiseAlert(Connection &connection, CaseId id, const QStringList &indicators, OfficerId by,
                const QDateTime &now)
{
    QList<RiskAlert> waiting;
    {
        Query query(connection,
                    selectAlert + u"WHERE a.case_id = :case AND a.acknowledged_at IS NULL"_s);
        query.bind(":case"_L1, id);
        waiting = allFrom(query);
    }
    if (waiting.isEmpty()) {
        Query(connection, u"INSERT INTO risk_alert (case_id, indicators, raised_by, raised_at) "
                          "VALUES (:case, :indicators, :by, :at)"_s)
            .bind(":case"_L1, id)
            .bind(":indicators"_L1, indicators.join(u','))
            .bind(":by"_L1, by)
            .bind(":at"_L1, now)
            .run();
        return true;
    }
    QStringList all = waiting.first().indicators + indicators;
    all.removeDuplicates();
    all.sort();
    if (all == waiting.first().indicators)
        return false;
    Query(connection,
          u"UPDATE risk_alert SET indicators = :indicators, version = version + 1 WHERE id = :id"_s)
        .bind(":indicators"_L1, all.join(u','))
        .bind(":id"_L1, waiting.first().id)
        .run();
    return true;
}

bool storeAcknowledgement(Connection &connection, const RiskAlert &alert, OfficerId by)
{
    return Query(connection,
                 u"UPDATE risk_alert SET acknowledged_by = :by, acknowledged_at = :at, "
                 "action = :action, version = version + 1 WHERE id = :id AND version = :version "
                 "AND acknowledged_at IS NULL"_s)
               .bind(":by"_L1, by)
               .bind(":at"_L1, alert.acknowledgedAt)
               .bind(":action"_L1, alert.action)
               .bind(":id"_L1, alert.id)
               .bind(":version"_L1, alert.version)
               .run() == 1;
}

QList<RiskAlert> escalateDue(Connection &connection, const QDateTime &now)
{
    QList<RiskAlert> due;
    {
        Query query(connection, selectAlert + u"WHERE a.acknowledged_at IS NULL AND "
                                              "a.escalated_at IS NULL ORDER BY a.id"_s);
        due = allFrom(query);
    }
    due.removeIf([&now](const RiskAlert &alert) { return !alert.isDue(now); });
    for (const RiskAlert &alert : std::as_const(due))
        Query(connection, u"UPDATE risk_alert SET escalated_at = :at, version = version + 1 "
                          "WHERE id = :id"_s)
            .bind(":at"_L1, now)
            .bind(":id"_L1, alert.id)
            .run();
    return due;
}

} // namespace Revisit
