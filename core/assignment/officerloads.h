#pragma once

#include "core/assignment/workloadrules.h"
#include "core/base/result.h"
#include "core/people/officer.h"

#include <optional>

namespace Revisit {

class Connection;

// The work of one officer against the time there is for it.
struct OfficerLoad {
    Officer officer;
    QString team;
    CasesByStatus cases;
    int overdue = 0;
    int caseCap = 0;
    double hoursLeft = 0;
    double capacityHours = 0;            // to the programme's due date, net of leave
    int signedOffLastWeek = 0;           // of their reviews, in the seven days to today
    std::optional<Absence> absence = {}; // today's, else the next within two weeks

    LoadBand band() const { return loadBand(hoursLeft, capacityHours); }
    std::optional<double> index() const { return loadIndex(hoursLeft, capacityHours); }
    bool isAway(QDate day) const { return absence && absence->covers(day); }
};

// Everyone who reviews cases or still holds one, by name. Throughput is
// counted from reviews, never from access logs (DPA 2018 s.62(4)).
Result<QList<OfficerLoad>> officerLoads(Connection &connection, const Officer &viewer, QDate today);

// Cases that an officer holds in one state and tier, and how many of them are overdue.
struct HeldCount {
    OfficerId officer;
    CaseStatus status = CaseStatus::NotStarted;
    int tier = 3;
    int cases = 0;
    int overdue = 0;
};
// The loads where what everybody holds was counted already.
Result<QList<OfficerLoad>> officerLoads(Connection &connection, const Officer &viewer, QDate today,
                                        const QList<HeldCount> &held);

// The load as it would be with these cases instead.
OfficerLoad withCases(OfficerLoad load, const CasesByStatus &cases, const Programme &programme);

// The cases that nobody holds.
Result<CasesByStatus> unassignedCases(Connection &connection, const Officer &viewer);

} // namespace Revisit
