#pragma once

#include "core/base/result.h"
#include "core/capacity/capacityrules.h"
#include "core/capacity/officercapacity.h"

namespace Revisit {

struct Session;

// Hours, caps, start, end and ramp-up of an officer, as the form shows them.
struct ChangeWorkPattern {
    OfficerCapacity capacity; // its absences and skills are left alone
    QString reason;

    Result<> run(Session &session) const;
};

struct RecordAbsence {
    OfficerId officer;
    Absence days;
    QString reason;

    Result<AbsenceId> run(Session &session) const;
};

// The absence stays on record; it no longer counts.
struct WithdrawAbsence {
    AbsenceId absence;
    OfficerId officer;
    QString reason;

    Result<> run(Session &session) const;
};

// Awards a skill, or gives it other dates. To end one, let it expire.
struct RecordSkill {
    OfficerId officer;
    OfficerSkill skill;

    Result<> run(Session &session) const;
};

// Adds a day to the bank holidays or withdraws one, as a dated record.
struct ChangeCalendar {
    CalendarDay day;

    Result<> run(Session &session) const;
};

// Makes the next version of what cases ask; returns its number.
struct SetCaseWeights {
    std::array<CaseWeights::OfTier, 4> tiers;
    QString reason;

    Result<int> run(Session &session) const;
};

} // namespace Revisit
