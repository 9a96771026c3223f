#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace Revisit {

class Clock;
class Connection;

// What holds for the whole review programme: its dates, the time a stage is
// reckoned to take and how its records are marked. The minutes are assumptions
// of ours; no authority publishes a figure.
struct Programme {
    QDate from{2025, 10, 27};
    QDate due{2026, 4, 30};
    int triageMinutes = 15;
    int assessmentMinutes = 90;
    QString marking = QStringLiteral("OFFICIAL-SENSITIVE");
    bool synthetic = false; // a demonstration: every record is invented
    QDate asOf;             // the day it is in the demonstration; invalid means today

    bool operator==(const Programme &) const = default;
};

// The day that ages and due dates are reckoned from: the demonstration's own,
// or today in the United Kingdom.
QDate workingDay(const Programme &programme, const Clock &clock);

// The programme of this caseload; what was never set has the values above.
Result<Programme> programme(Connection &connection);
// For use inside a transaction.
void storeProgramme(Connection &connection, const Programme &programme);

} // namespace Revisit
