// Ten thousand draws of two years, with work coming in; and how the forecasts would
// have done on a real series: the weekly closures of the Chicago caseload.

#include "core/forecast/backtest.h"
#include "core/forecast/forecastrandom.h"
#include "tests/performance/benchmark.h"
#include "tests/performance/realclosures.h"

#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr double drawsGoal = 500; // ms
constexpr int twoYears = 104;     // weeks

QList<WeekDone> unevenWeeks()
{
    ForecastRandom random(1);
    QList<WeekDone> weeks;
    for (int week = 0; week < 26; ++week)
        weeks.append(WeekDone{.done = 20 + double(random.below(41))});
    return weeks;
}

double timeOfDraws()
{
    const QList<WeekDone> weeks = unevenWeeks();
    const auto model = throughputModel(weeks);
    // More than can be done, so that all weeks are drawn in all draws.
    const SimulationPlan plan{
        .left = 1e9, .coming = {5, 0.05}, .draws = 10'000, .horizon = twoYears, .target = twoYears};
    return median(timed(rounds, [&] {
        if (!simulate(weeks, *model, plan))
            qFatal("the draws were stopped");
    }));
}

void print(const char *what, const ForecastScores &scores)
{
    std::printf("  %-16s %lld forecasts  P15 %.3f  P50 %.3f  P85 %.3f  P95 %.3f  P15-P85 %.3f  "
                "width %.2f weeks  pinball %.4f weeks\n",
                what, static_cast<long long>(scores.forecasts), scores.coverage[0],
                scores.coverage[1], scores.coverage[2], scores.coverage[3], scores.bandCoverage,
                scores.bandWidth, scores.loss);
}

} // namespace

bool benchmarkForecast()
{
    const bool isQuick =
        reportTime(u"10,000 draws of two years, with band and factor"_s, timeOfDraws(), drawsGoal);
    const QList<WeekDone> weeks = realClosures();
    if (weeks.isEmpty()) {
        std::printf("back-test: REVISIT_SHARED_DATA is not set; skipped\n");
        return isQuick;
    }
    std::printf("back-test on %lld weeks of real closures, 2002 to 2015, each month end\n",
                static_cast<long long>(weeks.size()));
    for (const int history : {12, 26}) {
        for (const double work : {4.0, 12.0, 40.0}) {
            const Backtest test = *backtest(weeks, {.history = history, .weeksOfWork = work});
            std::printf(" %d weeks of history, %g weeks of work\n", history, work);
            print("ours", *test.oursScored);
            print("plain resampling", *test.plainScored);
        }
    }
    return isQuick;
}

} // namespace Revisit
