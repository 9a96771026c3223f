#include "core/trends/countedcaseload.h"

#include "core/people/capability.h"
#include "core/review/ruleset.h"
#include "core/review/rulesetstore.h"
#include "core/storage/transaction.h"
#include "core/trends/casecolumnstore.h"

namespace Revisit {

namespace {

QString rulesetOn(Connection &connection, QDate today)
{
    return currentRuleset(rulesetsOf(connection), today).name;
}

} // namespace

Result<CaseColumns> countedCases(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection,
                      [&]() -> Result<CaseColumns> { return casesUpToDate(connection, {}); });
}

Result<CaseColumns> countedParts(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<CaseColumns> {
        return partsUpToDate(connection, {}, rulesetOn(connection, today));
    });
}

CaseColumns joined(const CaseColumns &cases, const CaseColumns &parts)
{
    CaseColumns columns = parts;
    columns.cases = cases.cases;
    columns.teams = cases.teams;
    columns.change = cases.change;
    return columns;
}

Result<CaseColumns> countedCaseload(Connection &connection, const Officer &viewer,
                                    const CaseColumns &known, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<CaseColumns> {
        return partsUpToDate(connection, casesUpToDate(connection, known),
                             rulesetOn(connection, today));
    });
}

} // namespace Revisit
