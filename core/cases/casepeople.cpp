#include "core/cases/casedetailstore.h"
#include "core/cases/partialcolumns.h"
#include "core/links/sharedvalue.h"
#include "core/storage/connection.h"
#include "core/victim/victimcontactstore.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What suspects and victims have in common, in the order demographicsFrom() reads.
constexpr auto demographicColumns =
    "p.sex, p.born_earliest, p.born_latest, p.born_text, p.ethnicity_self_code, "
    "p.ethnicity_officer_code, p.ethnicity_original, p.nationality, p.ethnicity_source_code, "
    "p.ethnicity_captured_on, p.ethnicity_missing_code"_L1;

Demographics demographicsFrom(const Query &query, int column)
{
    return {.sex = query.text(column),
            .born = partialDate(query, column + 1),
            .ethnicitySelf = query.optionalId<CodeId>(column + 4),
            .ethnicityOfficer = query.optionalId<CodeId>(column + 5),
            .ethnicityOriginal = query.text(column + 6),
            .nationality = query.text(column + 7),
            .ethnicitySource = query.optionalId<CodeId>(column + 8),
            .ethnicityCapturedOn = query.date(column + 9),
            .ethnicityMissing = query.optionalId<CodeId>(column + 10)};
}

QString hasName(QLatin1String part)
{
    return u"CASE WHEN EXISTS (SELECT 1 FROM shared_value n WHERE n.case_id = p.case_id "
           "AND n.%1_id = p.id AND n.kind = %2) THEN 1 ELSE 0 END"_s.arg(part)
               .arg(writtenName);
}

QList<SuspectDetail> suspectsOf(Connection &connection, CaseId id)
{
    Query query(
        connection,
        u"SELECT p.id, p.number, p.person_id, p.identified, p.alive, p.description, "
        "p.role_code, first.number, (SELECT count(DISTINCT s.case_id) FROM suspect s "
        "WHERE s.person_id = p.person_id AND s.case_id <> p.case_id), %1, %2 "
        "FROM suspect p LEFT JOIN suspect first ON first.id = p.duplicate_of "
        "WHERE p.case_id = :id ORDER BY p.number"_s.arg(demographicColumns, hasName("suspect"_L1)));
    query.bind(":id"_L1, id);
    QList<SuspectDetail> suspects;
    while (query.next())
        suspects.append({.id = query.id<SuspectId>(0),
                         .number = int(query.number(1)),
                         .person = query.optionalId<PersonId>(2),
                         .hasName = query.flag(20),
                         .identified = query.optionalFlag(3),
                         .alive = query.optionalFlag(4),
                         .description = query.text(5),
                         .role = query.optionalId<CodeId>(6),
                         .demographics = demographicsFrom(query, 9),
                         .duplicateOf = optionalInt(query, 7),
                         .otherCases = int(query.number(8)),
                         .outcomes = {}});
    return suspects;
}

QList<VictimDetail> victimsOf(Connection &connection, CaseId id)
{
    Query query(connection, u"SELECT p.id, p.number, p.age_least, p.age_most, p.relation_code, "
                            "p.part_original, first.number, %1, %2 "
                            "FROM victim p LEFT JOIN victim first ON first.id = p.duplicate_of "
                            "WHERE p.case_id = :id ORDER BY p.number"_s.arg(demographicColumns,
                                                                            hasName("victim"_L1)));
    query.bind(":id"_L1, id);
    QList<VictimDetail> victims;
    while (query.next())
        victims.append({.id = query.id<VictimId>(0),
                        .number = int(query.number(1)),
                        .hasName = query.flag(18),
                        .ageLeast = optionalInt(query, 2),
                        .ageMost = optionalInt(query, 3),
                        .relation = query.optionalId<CodeId>(4),
                        .partOriginal = query.text(5),
                        .demographics = demographicsFrom(query, 7),
                        .duplicateOf = optionalInt(query, 6)});
    return victims;
}

QList<OutcomeDetail> outcomesOf(Connection &connection, CaseId id)
{
    Query query(connection,
                u"SELECT id, suspect_id, crime_id, outcome_code, outcome_original, "
                "decided_earliest, decided_latest, decided_text, decision_maker_code, warning "
                "FROM original_outcome WHERE case_id = :id ORDER BY id"_s);
    query.bind(":id"_L1, id);
    QList<OutcomeDetail> outcomes;
    while (query.next())
        outcomes.append({.id = query.id<OutcomeId>(0),
                         .suspect = query.optionalId<SuspectId>(1),
                         .crime = query.optionalId<CrimeId>(2),
                         .outcome = query.optionalId<CodeId>(3),
                         .original = query.text(4),
                         .decided = partialDate(query, 5),
                         .decisionMaker = query.optionalId<CodeId>(8),
                         .warning = query.text(9)});
    return outcomes;
}

void share(const QList<OutcomeDetail> &outcomes, CaseDetail &detail)
{
    for (const OutcomeDetail &outcome : outcomes) {
        const auto suspect = std::ranges::find_if(detail.suspects, [&](const auto &candidate) {
            return outcome.suspect == candidate.id;
        });
        (suspect == detail.suspects.end() ? detail.outcomesOfNobody : suspect->outcomes)
            .append(outcome);
    }
}

} // namespace

void readPeople(Connection &connection, CaseDetail &detail)
{
    detail.suspects = suspectsOf(connection, detail.row.id);
    detail.victims = victimsOf(connection, detail.row.id);
    const auto contacts = readContacts(connection, detail.row.id);
    for (VictimDetail &victim : detail.victims)
        victim.contact = contacts.value(victim.id);
    share(outcomesOf(connection, detail.row.id), detail);
}

} // namespace Revisit
