#include "core/quality/drift.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace Revisit {
namespace {

// A run that goes on for so long is not one that ends: the share is too small.
constexpr qint64 longestRun = 10'000'000;

} // namespace

double DriftWatch::stepUp() const
{
    return std::log(risen / usual);
}

double DriftWatch::stepDown() const
{
    return std::log((1 - risen) / (1 - usual));
}

Measured<void> checkWatch(const DriftWatch &watch)
{
    const bool areShares = watch.usual > 0 && watch.usual < watch.risen && watch.risen < 1;
    if (!areShares || !(watch.alarm > 0))
        return tl::unexpected(Undefined::NotAShare);
    return {};
}

Measured<Drift> driftOver(const QList<bool> &wrong, const DriftWatch &watch)
{
    if (const auto checked = checkWatch(watch); !checked)
        return tl::unexpected(checked.error());
    if (wrong.isEmpty())
        return tl::unexpected(Undefined::NothingToCompare);
    Drift drift;
    double sum = 0;
    for (const bool isWrong : wrong) {
        sum = std::max(0.0, sum + (isWrong ? watch.stepUp() : watch.stepDown()));
        if (sum >= watch.alarm && !drift.alarmedAt)
            drift.alarmedAt = drift.sums.size();
        drift.sums.append(sum);
    }
    return drift;
}

Measured<double> checksToAlarm(const DriftWatch &watch, double share, int runs, quint64 seed)
{
    if (const auto checked = checkWatch(watch); !checked)
        return tl::unexpected(checked.error());
    if (runs <= 0)
        return tl::unexpected(Undefined::NothingToCompare);
    if (!(share > 0 && share < 1))
        return tl::unexpected(Undefined::NotAShare);
    std::mt19937_64 random(seed);
    // The standard fixes the engine and not the distributions.
    const auto threshold = quint64(share * double(std::mt19937_64::max()));
    qint64 checks = 0;
    for (int run = 0; run < runs; ++run) {
        double sum = 0;
        for (qint64 length = 0; sum < watch.alarm && length < longestRun; ++length) {
            sum = std::max(0.0, sum + (random() < threshold ? watch.stepUp() : watch.stepDown()));
            ++checks;
        }
    }
    return double(checks) / runs;
}

} // namespace Revisit
