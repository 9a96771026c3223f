#include "core/assignment/restrictionstore.h"

#include "core/assignment/assignmentstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<CaseRestriction> readRestrictions(Connection &connection, CaseId id)
{
    Query query(connection,
                u"SELECT r.id, r.reason, b.name, r.restricted_at, coalesce(l.name, ''), "
                "r.lifted_at, coalesce(r.lifted_reason, '') FROM case_restriction r "
                "JOIN officer b ON b.id = r.restricted_by "
                "LEFT JOIN officer l ON l.id = r.lifted_by "
                "WHERE r.case_id = :case ORDER BY r.id DESC"_s);
    query.bind(":case"_L1, id);
    QList<CaseRestriction> restrictions;
    while (query.next())
        restrictions.append({.id = query.id<RestrictionId>(0),
                             .reason = query.text(1),
                             .byName = query.text(2),
                             .at = query.instant(3),
                             .liftedBy = query.text(4),
                             .liftedAt = query.instant(5),
                             .liftedWhy = query.text(6)});
    return restrictions;
}

void readNamed(Connection &connection, CaseRestriction &restriction)
{
    Query query(connection, u"SELECT o.id, o.name FROM restriction_officer r "
                            "JOIN officer o ON o.id = r.officer_id "
                            "WHERE r.restriction_id = :restriction ORDER BY o.name, o.id"_s);
    query.bind(":restriction"_L1, restriction.id);
    while (query.next()) {
        restriction.officers.append(query.id<OfficerId>(0));
        restriction.names.append(query.text(1));
    }
}

} // namespace

QString namesText(const CaseRestriction &restriction)
{
    return restriction.names.join(u", "_s);
}

QList<CaseRestriction> restrictionsOf(Connection &connection, CaseId id)
{
    QList<CaseRestriction> restrictions = readRestrictions(connection, id);
    for (CaseRestriction &restriction : restrictions) // PostgreSQL reads one statement at a time
        readNamed(connection, restriction);
    return restrictions;
}

std::optional<CaseRestriction> restrictionInForce(Connection &connection, CaseId id)
{
    for (const CaseRestriction &restriction : restrictionsOf(connection, id)) {
        if (restriction.isInForce())
            return restriction;
    }
    return std::nullopt;
}

bool isRestrictedFrom(Connection &connection, OfficerId officer, CaseId id)
{
    Query query(connection, u"SELECT 1 FROM restriction_bar "
                            "WHERE case_id = :case AND officer_id = :officer"_s);
    return query.bind(":case"_L1, id).bind(":officer"_L1, officer).next();
}

RestrictionId insertRestriction(Connection &connection, CaseId id, const QList<OfficerId> &officers,
                                const QString &reason, OfficerId by, const QDateTime &at)
{
    RestrictionId restriction;
    {
        Query query(connection, u"INSERT INTO case_restriction (case_id, reason, restricted_by, "
                                "restricted_at) VALUES (:case, :reason, :by, :at) RETURNING id"_s);
        query.bind(":case"_L1, id).bind(":reason"_L1, reason).bind(":by"_L1, by);
        query.bind(":at"_L1, at).next();
        restriction = query.id<RestrictionId>(0);
    }
    for (const OfficerId officer : officers)
        Query(connection, u"INSERT INTO restriction_officer (restriction_id, officer_id) "
                          "VALUES (:restriction, :officer)"_s)
            .bind(":restriction"_L1, restriction)
            .bind(":officer"_L1, officer)
            .run();
    return restriction;
}

bool liftRestriction(Connection &connection, RestrictionId id, const QString &reason, OfficerId by,
                     const QDateTime &at)
{
    return Query(connection, u"UPDATE case_restriction SET lifted_by = :by, lifted_at = :at, "
                             "lifted_reason = :reason WHERE id = :id AND lifted_at IS NULL"_s)
               .bind(":by"_L1, by)
               .bind(":at"_L1, at)
               .bind(":reason"_L1, reason)
               .bind(":id"_L1, id)
               .run() == 1;
}

Result<RestrictionChoice> restrictionChoice(Connection &connection, const Officer &viewer,
                                            CaseId id)
{
    RV_CHECK(permit(viewer, Capability::ReassignCases));
    const Result<QList<Officer>> officers = activeOfficers(connection);
    RV_CHECK(officers);
    return inSnapshot(connection, [&]() -> Result<RestrictionChoice> {
        RestrictionChoice choice{.caseId = id};
        {
            Query query(connection,
                        u"SELECT c.reference, coalesce(c.officer_id, 0), coalesce(o.name, '') "
                        "FROM review_case c LEFT JOIN officer o ON o.id = c.officer_id "
                        "WHERE c.id = :case"_s);
            if (!query.bind(":case"_L1, id).next())
                return fail(Fault::NotFound,
                            CoreText::tr("This case is no longer in the caseload."));
            choice.reference = query.text(0);
            choice.holder = query.id<OfficerId>(1);
            choice.holderName = query.text(2);
        }
        choice.inForce = restrictionInForce(connection, id);
        for (const Officer &officer : *officers) {
            if (allows(officer.role, Capability::ReviewCases))
                choice.candidates.append({officer, isInvestigatorOf(connection, officer.id, id)});
        }
        return choice;
    });
}

} // namespace Revisit
