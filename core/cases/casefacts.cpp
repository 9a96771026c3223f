#include "core/cases/casedetailstore.h"
#include "core/cases/partialcolumns.h"
#include "core/storage/connection.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void readHotRow(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT source_system_code, force_code, area_then_code, area_now_code, "
                "setting_code, online_code, crossover_code, group_flag, previously_reviewed, "
                "nfa_earliest, nfa_latest, nfa_text, "
                "reported_earliest, reported_latest, reported_text, "
                "offence_from_earliest, offence_from_latest, offence_from_text, "
                "offence_to_earliest, offence_to_latest, offence_to_text, "
                "suspects_identified, suspects_unidentified, victims_under_18, decided_on "
                "FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, detail.row.id);
    if (!query.next())
        return;
    detail.sourceSystem = query.optionalId<CodeId>(0);
    detail.force = query.optionalId<CodeId>(1);
    detail.areaThen = query.optionalId<CodeId>(2);
    detail.areaNow = query.optionalId<CodeId>(3);
    detail.setting = query.optionalId<CodeId>(4);
    detail.online = query.optionalId<CodeId>(5);
    detail.crossover = query.optionalId<CodeId>(6);
    detail.isGroup = query.optionalFlag(7);
    detail.wasReviewedBefore = query.optionalFlag(8);
    detail.nfa = partialDate(query, 9);
    detail.reported = partialDate(query, 12);
    detail.offencesFrom = partialDate(query, 15);
    detail.offencesTo = partialDate(query, 18);
    detail.suspectsIdentified = int(query.number(21));
    detail.suspectsUnidentified = int(query.number(22));
    detail.victimsUnder18 = optionalInt(query, 23);
    detail.decidedOn = query.date(24);
}

void readReferences(Connection &connection, CaseDetail &detail)
{
    Query query(connection, u"SELECT reference FROM case_reference WHERE case_id = :id "
                            "ORDER BY reference"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        if (query.text(0) != detail.row.reference)
            detail.otherReferences.append(query.text(0));
}

QList<CodeId> closureReasons(Connection &connection, CaseId id)
{
    QList<CodeId> reasons;
    Query query(connection, u"SELECT reason_code FROM closure_reason WHERE case_id = :id "
                            "ORDER BY reason_code"_s);
    query.bind(":id"_L1, id);
    while (query.next())
        reasons.append(query.id<CodeId>(0));
    return reasons;
}

void readClosure(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT decided_earliest, decided_latest, decided_text, decision_maker_code, "
                "maker_name, maker_rank_code, test_applied_code, rationale_recorded, policy_cited "
                "FROM closure WHERE case_id = :id"_s);
    query.bind(":id"_L1, detail.row.id);
    if (!query.next())
        return;
    detail.closure = ClosureDetail{.decided = partialDate(query, 0),
                                   .decisionMaker = query.optionalId<CodeId>(3),
                                   .makerName = query.text(4),
                                   .makerRank = query.optionalId<CodeId>(5),
                                   .testApplied = query.optionalId<CodeId>(6),
                                   .rationaleRecorded = query.optionalFlag(7),
                                   .policyCited = query.text(8)};
    detail.closure->reasons = closureReasons(connection, detail.row.id);
}

void readOffences(Connection &connection, CaseDetail &detail)
{
    Query query(connection,
                u"SELECT id, crime_reference, offence_code, offence_original, "
                "from_earliest, from_latest, from_text, to_earliest, to_latest, to_text "
                "FROM crime WHERE case_id = :id ORDER BY id"_s);
    query.bind(":id"_L1, detail.row.id);
    while (query.next())
        detail.offences.append({.id = query.id<CrimeId>(0),
                                .reference = query.text(1),
                                .offence = query.optionalId<CodeId>(2),
                                .original = query.text(3),
                                .from = partialDate(query, 4),
                                .to = partialDate(query, 7)});
}

} // namespace

void readFacts(Connection &connection, CaseDetail &detail)
{
    readHotRow(connection, detail);
    readReferences(connection, detail);
    readClosure(connection, detail);
    readOffences(connection, detail);
}

} // namespace Revisit
