#pragma once

#include <QString>

#include <optional>

namespace Revisit {

// What decides how soon a case is looked at. An age that is only known as a
// range counts by its lower end: doubt raises the priority, never lowers it.
struct TierFacts {
    bool liveRisk = false; // a child at risk, access to children, flight, a victim in crisis
    bool rapeAlleged = false;
    bool contactOffence = false;
    bool suspectInOtherCase = false;
    int suspects = 0; // identified or not
    int suspectsIdentified = 0;
    std::optional<int> youngestAge = {}; // at the offence
};

// Tier 0 is same day, 1 ten working days, 2 thirty, 3 by the programme's date.
struct Tier {
    int tier = 3;
    QString rule; // stable code of the rule that decided, as stored
};

// The first rule that matches. Advice to a person, who may override it with a
// reason (DPA 2018 s.49: no significant decision by machine alone).
Tier tierOf(const TierFacts &facts);

// "Rape alleged": why a case has its tier, in the language of the interface.
QString tierRuleLabel(const QString &rule);

// Working days until the case is due; nothing means the programme's date.
std::optional<int> workingDaysFor(int tier);

} // namespace Revisit
