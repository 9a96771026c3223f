#pragma once

#include "core/base/id.h"
#include "core/cases/casestatus.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

// The earliest and the latest day that a date may be; invalid where not recorded.
struct DaySpan {
    QDate earliest;
    QDate latest;

    bool isKnown() const { return earliest.isValid() && latest.isValid(); }
    bool isExact() const { return isKnown() && earliest == latest; }
};

enum class Part { Suspect, Victim };

// What is recorded of a person's part in a case, as far as its quality goes.
struct PersonRecord {
    Part part = Part::Suspect;
    int number = 0;
    std::optional<PersonId> person = {};
    bool isIdentified = false;
    QString sex = {};
    DaySpan born = {};
    std::optional<int> ageLeast = {};
    std::optional<int> ageMost = {};
    std::optional<CodeId> selfDefined = {};
    std::optional<CodeId> officerDefined = {};
    std::optional<CodeId> whyMissing = {};
};

struct OutcomeRecord {
    std::optional<CodeId> outcome;
    bool isOfIdentified = false; // of a suspect known to be identified
};

// What is recorded of a case, as far as its quality goes.
struct CaseRecord {
    CaseId id;
    QString reference;
    std::optional<int> year = {}; // of closure
    std::optional<TeamId> team = {};
    CaseStatus status = CaseStatus::NotStarted;
    DaySpan reported = {};
    DaySpan offenceFrom = {};
    DaySpan offenceTo = {};
    DaySpan closed = {};
    std::optional<CodeId> area = {};
    std::optional<CodeId> setting = {};
    std::optional<CodeId> decision = {};
    QDate decidedOn = {};
    QDate cameIn = {};
    int suspects = 0; // as the case counts them
    int victims = 0;
    std::optional<CodeId> maker = {};
    bool hasReason = false;
    bool hasRationale = false; // whether it was said that there is one, or none
    QList<PersonRecord> people = {};
    QList<OutcomeRecord> outcomes = {};
};

} // namespace Revisit
