#include "core/assignment/reassignmentplan.h"

#include "core/assignment/assignmentstore.h"
#include "core/capacity/capacitystore.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace Revisit {

namespace {

void addHoldings(Connection &connection, ReassignmentPlan &plan)
{
    const CaseWeights weights = caseWeights(connection, plan.terms);
    for (const CaseId caseId : std::as_const(plan.cases)) {
        if (const std::optional<Holding> holding = holdingOf(connection, caseId)) {
            plan.references.append(holding->reference);
            ++plan.holders[holding->officer][holding->status];
            plan.movingHours[holding->officer] +=
                weights.minutesLeft(holding->tier, holding->status) / 60.0;
        }
    }
}

} // namespace

QStringList ReassignmentPlan::refusedTo(OfficerId officer, ConflictKind kind) const
{
    QStringList refused;
    for (const Conflict &conflict : conflicts) {
        if (conflict.officer == officer && conflict.kind == kind)
            refused.append(conflict.reference);
    }
    return refused;
}

bool ReassignmentPlan::canTakeAny(OfficerId officer) const
{
    QSet<CaseId> refused;
    for (const Conflict &conflict : conflicts) {
        if (conflict.officer == officer)
            refused.insert(conflict.caseId);
    }
    return refused.size() < cases.size();
}

const OfficerLoad *ReassignmentPlan::loadOf(OfficerId officer) const
{
    const auto found = std::ranges::find_if(
        officers, [officer](const OfficerLoad &load) { return load.officer.id == officer; });
    return found == officers.end() ? nullptr : &*found;
}

OfficerLoad ReassignmentPlan::afterMove(const OfficerLoad &load, OfficerId to) const
{
    OfficerLoad after = load;
    if (load.officer.id != to) {
        after.cases = load.cases - holders.value(load.officer.id);
        after.hoursLeft -= movingHours.value(load.officer.id);
        return after;
    }
    for (const auto &[holder, moving] : holders.asKeyValueRange()) {
        if (holder == to)
            continue;
        after.cases = after.cases + moving;
        after.hoursLeft += movingHours.value(holder);
    }
    return after;
}

Result<ReassignmentPlan> reassignmentPlan(Connection &connection, const Officer &viewer,
                                          const QList<CaseId> &cases, const Clock &clock)
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    ReassignmentPlan plan;
    plan.cases = cases;
    plan.terms = *terms;
    plan.today = workingDay(*terms, clock);
    const Result<QList<OfficerLoad>> loads = officerLoads(connection, viewer, plan.today);
    RV_CHECK(loads);
    const Result<QList<Conflict>> conflicts = conflictsOf(connection, cases);
    RV_CHECK(conflicts);
    plan.officers = *loads;
    plan.conflicts = *conflicts;
    return reading([&] {
        addHoldings(connection, plan);
        return plan;
    });
}

} // namespace Revisit
