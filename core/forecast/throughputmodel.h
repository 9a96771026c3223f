#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Revisit {

// What was finished in a week and what there was to do it with. `capacity` is
// relative: a week of the usual size has 1.
struct WeekDone {
    QDate monday = {};
    double done = 0;
    double capacity = 1;

    bool operator==(const WeekDone &) const = default;
};

// Why there can be no forecast.
enum class NoForecast { TooFewWeeks, NothingFinished };
// "Fewer than 6 complete weeks…", in the language of the interface.
QString noForecastText(NoForecast why, qsizetype weeks);

// How much a week brings, learned from past weeks: the mean with what is not known
// of it, the swing round it, and how much of a good or bad week carries over.
struct ThroughputModel {
    static constexpr int leastWeeks = 6;

    int weeks = 0;
    double mean = 0;          // per week of the usual size
    double deviation = 0;     // of a week from the mean
    double correlation = 0;   // of a week with the one before; 0 unless significant
    double standardError = 0; // of the mean, made wider where weeks are correlated
    double slope = 0;         // change from week to week, least squares
    bool isDrifting = false;  // the slope is larger than chance gives in 1 of 100
    QList<double> shocks;     // what no week before explains; they sum to 0
    double last = 0;          // what the last week brought

    double degrees() const { return weeks - 1; }
};

// Weeks without any capacity tell nothing and are left out.
tl::expected<ThroughputModel, NoForecast> throughputModel(const QList<WeekDone> &history);

} // namespace Revisit
