#include "tests/performance/benchmark.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace Revisit {
namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

} // namespace

QList<double> timed(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
    }
    return times;
}

double median(QList<double> milliseconds)
{
    return percentile(std::move(milliseconds), 0.5);
}

double percentile(QList<double> milliseconds, double share)
{
    std::ranges::sort(milliseconds);
    const auto at = qsizetype(share * double(milliseconds.size()));
    return milliseconds.value(std::min(at, milliseconds.size() - 1));
}

bool report(const QString &what, double ours, double reference, double goalRatio)
{
    const double ratio = ours / reference;
    std::printf("%s: ours %.3f ms, reference %.3f ms, ratio %.2f (goal at most %.2f)%s\n",
                qPrintable(what), ours, reference, ratio, goalRatio,
                ratio <= goalRatio ? "" : "  MISSED");
    return ratio <= goalRatio;
}

bool reportTime(const QString &what, double milliseconds, double goal)
{
    std::printf("%s: %.2f ms (goal at most %.0f ms)%s\n", qPrintable(what), milliseconds, goal,
                milliseconds <= goal ? "" : "  MISSED");
    return milliseconds <= goal;
}

} // namespace Revisit
