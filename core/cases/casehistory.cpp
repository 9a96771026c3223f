#include "core/assignment/restrictionstore.h"
#include "core/cases/casedetailstore.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<SignOffDetail> signOffsOf(Connection &connection, ReviewId id)
{
    Query query(connection,
                u"SELECT s.decision, o.name, s.reason, s.decided_at FROM sign_off s "
                "JOIN officer o ON o.id = s.officer_id WHERE s.review_id = :id ORDER BY s.id"_s);
    query.bind(":id"_L1, id);
    QList<SignOffDetail> signOffs;
    while (query.next())
        signOffs.append({.decision = SignOffDecision(query.number(0)),
                         .officerName = query.text(1),
                         .reason = query.text(2),
                         .decidedAt = query.instant(3)});
    return signOffs;
}

void readReviews(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT r.id, r.number, r.state, o.name, r.started_at, r.submitted_at, "
                "r.decision_code FROM review r JOIN officer o ON o.id = r.reviewer_id "
                "WHERE r.case_id = :id ORDER BY r.number DESC"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.reviews.append({.id = query.id<ReviewId>(0),
                               .number = int(query.number(1)),
                               .state = ReviewState(query.number(2)),
                               .reviewerName = query.text(3),
                               .startedAt = query.instant(4),
                               .submittedAt = query.instant(5),
                               .decision = query.optionalId<CodeId>(6)});
    for (ReviewSummary &review : detail.reviews) // PostgreSQL reads one statement at a time
        review.signOffs = signOffsOf(connection, review.id);
}

void readAssignments(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT o.name, b.name, a.from_at, a.until_at, a.reason_code, a.reason "
                "FROM assignment a LEFT JOIN officer o ON o.id = a.officer_id "
                "JOIN officer b ON b.id = a.by_officer_id "
                "WHERE a.case_id = :id ORDER BY a.id DESC"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.assignments.append({.officerName = query.text(0),
                                   .byName = query.text(1),
                                   .from = query.instant(2),
                                   .until = query.instant(3),
                                   .reasonCode = query.optionalId<CodeId>(4),
                                   .reason = query.text(5)});
}

QList<CriterionDetail> criteriaOf(Connection &connection, CaseId id, const QString &ruleset)
{
    Query query(connection, u"SELECT criterion, met, why FROM scope_criterion "
                            "WHERE case_id = :id AND ruleset = :ruleset ORDER BY criterion"_s);
    query.bind(":id"_L1, id).bind(":ruleset"_L1, ruleset);
    QList<CriterionDetail> criteria;
    while (query.next())
        criteria.append({query.text(0), query.optionalFlag(1), query.text(2)});
    return criteria;
}

void readScope(Connection &connection, CaseDetail &detail)
{
    Query query(connection, u"SELECT ruleset, result, evaluated_at FROM scope_result "
                            "WHERE case_id = :id ORDER BY ruleset"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.scope.append({.ruleset = query.text(0),
                             .inScope = query.optionalFlag(1),
                             .evaluatedAt = query.instant(2)});
    for (ScopeDetail &scope : detail.scope)
        scope.criteria = criteriaOf(connection, detail.row.id, scope.ruleset);
}

} // namespace

void readHistory(Connection &connection, CaseDetail &detail)
{
    readReviews(connection, detail);
    readAssignments(connection, detail);
    detail.restrictions = restrictionsOf(connection, detail.row.id);
    detail.decisions = readDecisionLog(connection, detail.row.id);
    readScope(connection, detail);
}

void readTrail(Connection &connection, CaseDetail &detail)
{
    Query query(connection, u"SELECT a.seq, a.at, o.name, a.action FROM audit a "
                            "LEFT JOIN officer o ON o.id = a.officer_id "
                            "WHERE a.case_id = :id ORDER BY a.seq DESC LIMIT 200"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.trail.append({query.number(0), query.instant(1), query.text(2), query.text(3)});
}

} // namespace Revisit
