#pragma once

#include "core/assignment/workloadrules.h"
#include "core/people/officer.h"

#include <optional>

namespace Revisit {

using AbsenceId = Id<struct AbsenceTag>;

struct RecordedAbsence {
    AbsenceId id;
    Absence days;
    QString reason;
    QString withdrawn; // why it no longer counts; empty: it does

    bool counts() const { return withdrawn.isEmpty(); }
};

struct OfficerSkill {
    CodeId skill;
    QDate awarded; // invalid: not recorded
    QDate expires; // the last day; invalid: does not lapse

    bool holdsOn(QDate day) const
    {
        return (!awarded.isValid() || awarded <= day) && (!expires.isValid() || day <= expires);
    }
};

// What is known of an officer's time and skills. No case is in it.
struct OfficerCapacity {
    Officer officer;
    WorkPattern pattern;
    int caseCap = 400;
    std::optional<int> exposureCap; // cases of priority 0 and 1 at once
    QList<RecordedAbsence> absences;
    QList<OfficerSkill> skills;
    qint64 version = 1;
};

struct CalendarDay {
    QDate day;
    QString label;
    bool isHoliday = true; // false: withdrawn, and so worked
    QString reason;        // empty: as this edition shipped it
};

} // namespace Revisit
