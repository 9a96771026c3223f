#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

class Connection;
struct Officer;

// How an entry came about; the numbers are stored.
enum class DecisionOrigin {
    ByHand = 1,
    Submission = 2,   // written with the review
    SignOff = 3,      // written with the sign-off, the return or the escalation
    Panel = 4,        // written as a panel was convened or closed
    Reassignment = 5, // written as the case went to another officer
    Restriction = 6   // written as it was said who may be given the case
};

// An entry of the decision log of a case. It is never changed: a correction is a
// later entry that names it.
struct LoggedDecision {
    int number = 0; // of the case, from 1 and without a gap
    DecisionOrigin origin = DecisionOrigin::ByHand;
    QDateTime at = {};
    QString officerName = {};
    QString decision = {};
    QString reasons = {};
    QString options = {};   // considered, and why not taken
    QString consulted = {}; // who was
    std::optional<int> corrects = {};

    bool operator==(const LoggedDecision &) const = default;
};

// The log of a case, the newest entry first; of any case, for the program's own use.
Result<QList<LoggedDecision>> decisionLog(Connection &connection, CaseId id);
// The same for a viewer. Fault::Forbidden while they judge the case blind.
Result<QList<LoggedDecision>> decisionLog(Connection &connection, const Officer &viewer, CaseId id);

// The same, for use beside other readings; throws StoreFault.
QList<LoggedDecision> readDecisionLog(Connection &connection, CaseId id);

// For use inside a transaction, beside the act; throws StoreFault. Gives the
// number of the entry; `number`, `at` and the name of `entry` are not read.
int logDecision(Connection &connection, CaseId id, OfficerId officer, const QDateTime &at,
                const LoggedDecision &entry);

} // namespace Revisit
