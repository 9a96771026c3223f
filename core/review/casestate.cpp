#include "core/review/casestate.h"

#include "core/cases/tierrules.h"
#include "core/refdata/codebook.h"
#include "core/review/reviewrules.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The facts for the tier, from the file alone.
TierFacts tierFacts(Connection &connection, CaseId id)
{
    TierFacts facts;
    {
        Query crimes(connection, u"SELECT offence_code FROM crime WHERE case_id = :id "
                                 "AND offence_code IS NOT NULL"_s);
        crimes.bind(":id"_L1, id);
        while (crimes.next()) {
            const Code *offence = CodeBook::instance().byId(crimes.id<CodeId>(0));
            if (!offence)
                continue;
            facts.rapeAlleged = facts.rapeAlleged || offence->details["rape"_L1].toBool();
            facts.contactOffence =
                facts.contactOffence || offence->details["contact"_L1].toString() == "yes"_L1;
            if (offence->details["under_13"_L1].toBool())
                facts.youngestAge = 12;
        }
    }
    Query query(connection,
                u"SELECT suspects_identified, suspects_unidentified, "
                "(SELECT min(v.age_least) FROM victim v WHERE v.case_id = c.id), "
                "EXISTS (SELECT 1 FROM suspect s JOIN suspect o ON o.person_id = s.person_id "
                "AND o.case_id <> s.case_id WHERE s.case_id = c.id) "
                "FROM review_case c WHERE c.id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return facts;
    facts.suspectsIdentified = int(query.number(0));
    facts.suspects = facts.suspectsIdentified + int(query.number(1));
    if (const auto age = query.optionalNumber(2))
        facts.youngestAge = std::min(facts.youngestAge.value_or(int(*age)), int(*age));
    facts.suspectInOtherCase = query.flag(3);
    return facts;
}

} // namespace

void moveCase(Connection &connection, CaseId id, CaseStatus status)
{
    Query(connection,
          u"UPDATE review_case SET status = :status, version = version + 1 WHERE id = :id"_s)
        .bind(":status"_L1, int(status))
        .bind(":id"_L1, id)
        .run();
}

bool closesCase(const Code &decision)
{
    return decision.details["closes"_L1].toBool(true);
}

void decideCase(Connection &connection, CaseId id, CodeId decision, QDate on)
{
    Query(connection, u"UPDATE review_case SET decision_code = :decision, decided_on = :on "
                      "WHERE id = :id"_s)
        .bind(":decision"_L1, decision)
        .bind(":on"_L1, on)
        .bind(":id"_L1, id)
        .run();
}

void undecideCase(Connection &connection, CaseId id)
{
    Query(connection,
          u"UPDATE review_case SET decision_code = NULL, decided_on = NULL WHERE id = :id"_s)
        .bind(":id"_L1, id)
        .run();
}

void settleCase(Connection &connection, const Review &review, QDate on)
{
    const Code *decision = CodeBook::instance().find(u"decision", review.answers.value(u"G1"_s));
    if (decision && !closesCase(*decision))
        return moveCase(connection, review.caseId, CaseStatus::InReview);
    decideCase(connection, review.caseId, decision ? decision->id : CodeId(), on);
    if (decision && decision->code == "DEC-DUP"_L1)
        linkDuplicate(connection, review.caseId, review.answers.value(u"G1.target"_s));
}

Tier tierOnFile(Connection &connection, CaseId id)
{
    return tierOf(tierFacts(connection, id));
}

void applyRisk(Connection &connection, CaseId id, const Answers &answers, QDate today)
{
    TierFacts facts = tierFacts(connection, id);
    facts.liveRisk = hasLiveRisk(answers);
    const Tier tier = tierOf(facts);
    Query(connection,
          u"UPDATE review_case SET tier = :tier, tier_rule = :rule, tier_reason = NULL, "
          "due_on = CASE WHEN :urgent = 1 AND (due_on IS NULL OR due_on > :today) THEN :day "
          "ELSE due_on END WHERE id = :id AND (tier_reason IS NULL OR :live = 1) "
          "AND (tier <> :same OR tier_rule <> :samerule)"_s)
        .bind(":tier"_L1, tier.tier)
        .bind(":rule"_L1, tier.rule)
        .bind(":urgent"_L1, facts.liveRisk)
        .bind(":today"_L1, today)
        .bind(":day"_L1, today)
        .bind(":id"_L1, id)
        .bind(":live"_L1, facts.liveRisk)
        .bind(":same"_L1, tier.tier)
        .bind(":samerule"_L1, tier.rule)
        .run();
}

void overrideTier(Connection &connection, CaseId id, int tier, const QString &reason)
{
    Query(connection, u"UPDATE review_case SET tier = :tier, tier_rule = 'officer', "
                      "tier_reason = :reason WHERE id = :id"_s)
        .bind(":tier"_L1, tier)
        .bind(":reason"_L1, reason)
        .bind(":id"_L1, id)
        .run();
}

void linkDuplicate(Connection &connection, CaseId id, const QString &kept)
{
    Query(connection, u"INSERT INTO case_reference (case_id, source_system_code, reference) "
                      "SELECT k.id, c.source_system_code, c.reference "
                      "FROM review_case c JOIN review_case k ON k.reference = :kept "
                      "WHERE c.id = :id ON CONFLICT (case_id, reference) DO NOTHING"_s)
        .bind(":kept"_L1, kept)
        .bind(":id"_L1, id)
        .run();
}

} // namespace Revisit
