#pragma once

#include "core/statistics/measured.h"

#include <QList>

#include <optional>

namespace Revisit {

// A Bernoulli CUSUM of log likelihood ratios (Reynolds and Stoumbos 1999): it watches a
// row of checks, each wrong or not, for a share of wrong ones that has risen from
// `usual` to `risen`. Its sum goes up at a wrong one and down otherwise, never below 0;
// at `alarm` it asks to talk. An alarm is no finding about a person.
struct DriftWatch {
    double usual = .05;
    double risen = .10;
    double alarm = 3.0;

    double stepUp() const;   // at a wrong one
    double stepDown() const; // otherwise, below 0
};

// Fault of the watch, where it is none: shares between 0 and 1, `risen` the larger,
// an alarm above 0.
Measured<void> checkWatch(const DriftWatch &watch);

struct Drift {
    QList<double> sums;                 // after each check
    std::optional<qsizetype> alarmedAt; // the first check that reached the alarm, from 0
};
// What the watch makes of checks in the order in which they were made.
Measured<Drift> driftOver(const QList<bool> &wrong, const DriftWatch &watch = {});

// How many checks pass on average before the alarm where the share is `share`:
// simulated with a seed, the same on every machine.
Measured<double> checksToAlarm(const DriftWatch &watch, double share, int runs, quint64 seed);

// What is published of the watch at .05 and .10 (analysis.md 6), to be said beside it.
namespace DriftKnown {
inline constexpr int checksToFalseAlarm = 1288; // while the share is as usual
inline constexpr int checksToTrueAlarm = 114;   // once it has risen
inline constexpr int checksAYear = 70;          // second reviews of one officer
} // namespace DriftKnown

} // namespace Revisit
