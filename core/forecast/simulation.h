#pragma once

#include "core/forecast/throughputmodel.h"

#include <QList>

#include <functional>
#include <limits>
#include <vector>

namespace Revisit {

enum class ForecastMethod {
    // The mean itself is drawn (Student's t), then each week's swing from past weeks.
    MeanAndSwing,
    // Past weeks are drawn as they were, as kanban tools do: to be measured against.
    PlainResampling
};

// Work that comes in while the rest is done, and work that comes back.
struct WorkComing {
    double perWeek = 0;     // cases; the count of a week is drawn (Poisson)
    double reworkShare = 0; // of what is finished, from 0 to 1 (excluded)
};

struct SimulationPlan {
    double left = 0;             // reviews to do
    QList<double> capacity = {}; // week by week, 1 is the usual; the last one goes on
    WorkComing coming = {};
    int draws = 10'000;
    quint64 seed = 1;
    int horizon = 260;                 // weeks: what takes longer never ends
    std::optional<double> target = {}; // in weeks
    bool wantsBand = true;             // what is left, week by week
    ForecastMethod method = ForecastMethod::MeanAndSwing;
};

inline constexpr double never = std::numeric_limits<double>::infinity();

// What is left at the end of a week, in 15, 50 and 85 of 100 draws at most.
struct LeftAfterWeek {
    double lower = 0;
    double middle = 0;
    double upper = 0;
};

struct SimulatedRuns {
    std::vector<double> finish;       // weeks from the start, sorted; `never` sorts last
    std::vector<double> factorNeeded; // times the capacity, to be done by the target; sorted
    QList<LeftAfterWeek> left;        // week by week, until 95 of 100 draws are done
};

// The value that the share of the draws does not exceed.
double quantileOf(const std::vector<double> &sorted, double share);
// The share of the draws that are at most the value.
double shareUpTo(const std::vector<double> &sorted, double value);

// Told how far it is, 0 to 100; answers false to stop.
using ForecastWatcher = std::function<bool(int percent)>;

// Nothing when the watcher stopped it.
std::optional<SimulatedRuns> simulate(const QList<WeekDone> &history, const ThroughputModel &model,
                                      const SimulationPlan &plan,
                                      const ForecastWatcher &watcher = {});

// Without chance: days until `left` is done at `perDay` while `incoming` arrive a
// day. `never` when no more is done than comes in.
double daysToFinish(double left, double perDay, double incoming = 0);
// Little's law: how long a case is under way, from how many are and how many leave
// a week.
double weeksUnderWay(double underWay, double donePerWeek);

} // namespace Revisit
