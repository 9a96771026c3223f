#include "core/decisionlog/decisionlog.h"

#include "core/cases/casesight.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QList<LoggedDecision> readDecisionLog(Connection &connection, CaseId id)
{
    QList<LoggedDecision> log;
    Query query(connection, u"SELECT d.number, d.origin, d.decided_at, o.name, d.decision, "
                            "d.reasons, d.options, d.consulted, d.corrects FROM decision_log d "
                            "JOIN officer o ON o.id = d.officer_id "
                            "WHERE d.case_id = :case ORDER BY d.number DESC"_s);
    query.bind(":case"_L1, id);
    while (query.next()) {
        const auto corrects = query.optionalNumber(8);
        log.append({.number = int(query.number(0)),
                    .origin = DecisionOrigin(query.number(1)),
                    .at = query.instant(2),
                    .officerName = query.text(3),
                    .decision = query.text(4),
                    .reasons = query.text(5),
                    .options = query.text(6),
                    .consulted = query.text(7),
                    .corrects = corrects ? std::optional(int(*corrects)) : std::nullopt});
    }
    return log;
}

Result<QList<LoggedDecision>> decisionLog(Connection &connection, CaseId id)
{
    return reading([&] { return readDecisionLog(connection, id); });
}

Result<QList<LoggedDecision>> decisionLog(Connection &connection, const Officer &viewer, CaseId id)
{
    const auto seen = reading([&] { return maySeeWork(connection, viewer, id); });
    RV_CHECK(seen);
    RV_CHECK(*seen);
    return decisionLog(connection, id);
}

int logDecision(Connection &connection, CaseId id, OfficerId officer, const QDateTime &at,
                const LoggedDecision &entry)
{
    // The row of the case is taken first: two writers would draw one number.
    Query(connection, u"UPDATE review_case SET version = version WHERE id = :case"_s)
        .bind(":case"_L1, id)
        .run();
    Query query(connection,
                u"INSERT INTO decision_log (case_id, number, origin, decided_at, officer_id, "
                "decision, reasons, options, consulted, corrects) VALUES (:case, "
                "(SELECT coalesce(max(number), 0) + 1 FROM decision_log WHERE case_id = :same), "
                ":origin, :at, :officer, :decision, :reasons, :options, :consulted, :corrects) "
                "RETURNING number"_s);
    query.bind(":case"_L1, id)
        .bind(":same"_L1, id)
        .bind(":origin"_L1, int(entry.origin))
        .bind(":at"_L1, at)
        .bind(":officer"_L1, officer)
        .bind(":decision"_L1, entry.decision)
        .bind(":reasons"_L1, entry.reasons)
        .bind(":options"_L1, entry.options)
        .bind(":consulted"_L1, entry.consulted)
        .bind(":corrects"_L1, entry.corrects)
        .next();
    return int(query.number(0));
}

} // namespace Revisit
