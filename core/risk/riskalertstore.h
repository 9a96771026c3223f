#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/risk/riskalert.h"

#include <QList>

#include <optional>

namespace Revisit {

class Connection;

// The alerts that wait for a supervisor, those that went up first, then the
// oldest. Fault::Forbidden for anybody but a supervisor.
Result<QList<RiskAlert>> waitingAlerts(Connection &connection, const Officer &viewer);
// All of a case, the newest first.
Result<QList<RiskAlert>> alertsOf(Connection &connection, CaseId id);

// The rest is for use inside a transaction: it throws StoreFault.
std::optional<RiskAlert> findAlert(Connection &connection, RiskAlertId id);
// One of a case waits at a time: a further answer adds its indicator to it.
// True where an alert is new or says more than before.
bool raiseAlert(Connection &connection, CaseId id, const QStringList &indicators, OfficerId by,
                const QDateTime &now);
// False when somebody else changed the row since `version` was read.
bool storeAcknowledgement(Connection &connection, const RiskAlert &alert, OfficerId by);
// Those that wait for longer than RiskAlert::patience go up; their cases.
QList<RiskAlert> escalateDue(Connection &connection, const QDateTime &now);

} // namespace Revisit
