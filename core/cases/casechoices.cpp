#include "core/cases/casechoices.h"

#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<TeamChoice> readTeams(Connection &connection)
{
    QList<TeamChoice> teams;
    Query query(connection, u"SELECT id, name FROM team ORDER BY name, id"_s);
    while (query.next())
        teams.append({query.id<TeamId>(0), query.text(1)});
    return teams;
}

QList<int> readClosureYears(Connection &connection)
{
    QList<int> years;
    Query query(connection, u"SELECT DISTINCT nfa_year FROM review_case "
                            "WHERE nfa_year IS NOT NULL ORDER BY nfa_year DESC"_s);
    while (query.next())
        years.append(int(query.number(0)));
    return years;
}

} // namespace

Result<CaseChoices> caseChoices(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    Result<QList<Officer>> reviewers = activeOfficers(connection);
    RV_CHECK(reviewers);
    reviewers->removeIf(
        [](const Officer &officer) { return !allows(officer.role, Capability::ReviewCases); });
    return reading([&] {
        return CaseChoices{*reviewers, readTeams(connection), readClosureYears(connection)};
    });
}

} // namespace Revisit
