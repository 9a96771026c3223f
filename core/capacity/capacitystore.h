#pragma once

#include "core/base/result.h"
#include "core/capacity/capacityrules.h"
#include "core/capacity/officercapacity.h"

namespace Revisit {

class Connection;
struct Session;

// Team leads, and administrators, who never see a case.
Result<> permitCapacity(const Officer &actor);

Result<QList<OfficerCapacity>> officerCapacities(Connection &connection, const Officer &viewer);
// Every day that is or was a bank holiday, by date.
Result<QList<CalendarDay>> calendarDays(Connection &connection, const Officer &viewer);
// The newest version of what cases ask, or the programme's own minutes.
Result<CaseWeights> presentWeights(Connection &connection, const Officer &viewer);

// For use inside a transaction or a reading; they throw StoreFault.
CaseWeights caseWeights(Connection &connection, const Programme &programme);
QList<CaseWeights> weightVersions(Connection &connection); // the oldest first
std::optional<OfficerCapacity> capacityOf(Connection &connection, OfficerId id);
// False when somebody else has changed it meanwhile.
bool storePattern(Connection &connection, const OfficerCapacity &capacity);
AbsenceId insertAbsence(Session &session, OfficerId officer, const Absence &days,
                        const QString &reason);
// False when there is none of that number that counts.
bool withdrawAbsence(Session &session, AbsenceId id, const QString &reason);
void storeSkill(Connection &connection, OfficerId officer, const OfficerSkill &skill);
void insertCalendarChange(Session &session, const CalendarDay &day);
void insertWeights(Session &session, const CaseWeights &weights, const QString &reason);

} // namespace Revisit
