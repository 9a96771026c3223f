#include "core/referral/referralstore.h"

#include "core/cases/casesight.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectReferral =
    u"SELECT id, case_id, review_id, kind_code, urgent, made_by, made_at, recipient_body, "
    "coalesce(recipient_person, ''), coalesce(method, ''), coalesce(acknowledged_at, ''), "
    "coalesce(outcome, ''), coalesce(chase_on, ''), version FROM referral "_s;

Referral referralFrom(const Query &query)
{
    Referral referral;
    referral.id = query.id<ReferralId>(0);
    referral.caseId = query.id<CaseId>(1);
    referral.review = query.optionalId<ReviewId>(2);
    referral.kind = query.id<CodeId>(3);
    referral.urgent = query.flag(4);
    referral.madeBy = query.id<OfficerId>(5);
    referral.madeAt = query.instant(6);
    referral.recipientBody = query.text(7);
    referral.recipientPerson = query.text(8);
    referral.method = query.text(9);
    referral.acknowledgedAt = query.instant(10);
    referral.outcome = query.text(11);
    referral.chaseOn = query.date(12);
    referral.version = int(query.number(13));
    return referral;
}

QList<Referral> allFrom(Query &query)
{
    QList<Referral> referrals;
    while (query.next())
        referrals.append(referralFrom(query));
    return referrals;
}

} // namespace

Result<QList<Referral>> referralsOf(Connection &connection, CaseId id)
{
    return reading([&] {
        Query query(connection, selectReferral + u"WHERE case_id = :case ORDER BY made_at DESC"_s);
        query.bind(":case"_L1, id);
        return allFrom(query);
    });
}

Result<QList<Referral>> unacknowledgedReferrals(Connection &connection, const Officer &viewer)
{
    return reading([&] {
        const QString seen = seenCondition(connection, viewer.id, u"case_id"_s);
        Query query(connection, selectReferral + u"WHERE acknowledged_at IS NULL "_s +
                                    (seen.isEmpty() ? QString() : u"AND "_s + seen) +
                                    u" ORDER BY urgent DESC, made_at"_s);
        return allFrom(query);
    });
}

std::optional<Referral> findReferral(Connection &connection, ReferralId id)
{
    Query query(connection, selectReferral + u"WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(referralFrom(query)) : std::nullopt;
}

ReferralId insertReferral(Connection &connection, const Referral &referral)
{
    Query query(
        connection,
        u"INSERT INTO referral (case_id, review_id, kind_code, urgent, made_by, "
        "made_at, recipient_body, recipient_person, method, chase_on) "
        "VALUES (:case, :review, :kind, :urgent, :by, :at, :body, :person, :method, :chase) RETURNING id"_s);
    query.bind(":case"_L1, referral.caseId)
        .bind(":review"_L1, referral.review)
        .bind(":kind"_L1, referral.kind)
        .bind(":urgent"_L1, referral.urgent)
        .bind(":by"_L1, referral.madeBy)
        .bind(":at"_L1, referral.madeAt)
        .bind(":body"_L1, referral.recipientBody)
        .bind(":person"_L1, referral.recipientPerson)
        .bind(":method"_L1, referral.method)
        .bind(":chase"_L1, referral.chaseOn)
        .next();
    return query.id<ReferralId>(0);
}

bool storeAcknowledgement(Connection &connection, const Referral &referral)
{
    return Query(connection, u"UPDATE referral SET acknowledged_at = :at, outcome = :outcome, "
                             "version = version + 1 WHERE id = :id AND version = :version"_s)
               .bind(":at"_L1, referral.acknowledgedAt)
               .bind(":outcome"_L1, referral.outcome)
               .bind(":id"_L1, referral.id)
               .bind(":version"_L1, referral.version)
               .run() == 1;
}

} // namespace Revisit
