#pragma once

#include "core/assignment/workloadrules.h"
#include "core/cases/programme.h"

#include <array>
#include <optional>

namespace Revisit {

// "480,480,480,0,0,0,0", Monday to Sunday; nothing when it is not that.
std::optional<std::array<int, 7>> dayMinutesOf(const QString &text);
QString dayMinutesText(const std::array<int, 7> &minutes);

// "25,50,75": the share of each first week; empty for none.
QList<int> rampOf(const QString &text);
QString rampText(const QList<int> &percents);

// What a case asks in minutes, by priority. Number 0 is the programme's own
// assumption, the same for every priority.
struct CaseWeights {
    struct OfTier {
        int triage = 15;
        int assessment = 90;
        bool operator==(const OfTier &) const = default;
    };
    int number = 0;
    std::array<OfTier, 4> tiers = {};

    static CaseWeights of(const Programme &programme);
    // What is left to do of a case; nothing while it waits for somebody else.
    int minutesLeft(int tier, CaseStatus status) const;
};

// P0 and P1 cases are the heavy ones: they count one each against a cap.
int exposureOf(int tier);

// Days since anything of substance happened after which a case is stalled.
std::optional<int> stalledAfterDays(CaseStatus status);
bool isStalled(CaseStatus status, QDate since, QDate today);

// The bands of domain practice: 0 to 7 days, 8 to 14, 15 to 28, more.
inline constexpr int ageBands = 4;
int ageBand(QDate since, QDate today);
QString ageBandLabel(int band);

// A week of one officer.
struct OfficerWeek {
    QDate monday;
    double hours = 0; // for reviews
    int away = 0;     // days of Monday to Friday
};
QList<OfficerWeek> weeksOf(const WorkPattern &pattern, const WorkCalendar &calendar, QDate from,
                           QDate until);

} // namespace Revisit
