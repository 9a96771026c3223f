#pragma once

#include "core/assignment/conflict.h"
#include "core/assignment/officerloads.h"
#include "core/cases/programme.h"

#include <QHash>

namespace Revisit {

// What a lead weighs before cases move: what is moving, from whom, and who
// could take it.
class ReassignmentPlan
{
public:
    QList<CaseId> cases;
    QStringList references;
    Programme terms;
    QDate today;
    QList<OfficerLoad> officers;
    QHash<OfficerId, CasesByStatus> holders; // of the moving cases; invalid id: nobody
    QHash<OfficerId, double> movingHours;    // of work, by who holds it
    QList<Conflict> conflicts;

    // References of the cases the officer cannot be given, for this reason.
    QStringList refusedTo(OfficerId officer, ConflictKind kind) const;
    bool canTakeAny(OfficerId officer) const;

    const OfficerLoad *loadOf(OfficerId officer) const;
    // The load after all that may move to `to` has moved.
    OfficerLoad afterMove(const OfficerLoad &load, OfficerId to) const;
};

Result<ReassignmentPlan> reassignmentPlan(Connection &connection, const Officer &viewer,
                                          const QList<CaseId> &cases, const Clock &clock);

} // namespace Revisit
