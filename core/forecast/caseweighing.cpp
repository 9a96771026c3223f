#include "core/forecast/caseweighing.h"

#include "core/cases/casefilter.h"

#include <algorithm>
#include <cmath>

namespace Revisit {
namespace {

constexpr int leastPercent = 10;
constexpr int mostPercent = 500;

} // namespace

CaseWeighing::OfTier CaseWeighing::total() const
{
    OfTier sum;
    for (const OfTier &tier : tiers) {
        sum.left += tier.left;
        sum.leftMinutes += tier.leftMinutes;
        sum.done += tier.done;
        sum.doneMinutes += tier.doneMinutes;
    }
    return sum;
}

double CaseWeighing::leftEach() const
{
    const OfTier sum = total();
    return sum.left > 0 ? double(sum.leftMinutes) / double(sum.left) : 0;
}

double CaseWeighing::doneEach() const
{
    const OfTier sum = total();
    return sum.done > 0 ? double(sum.doneMinutes) / double(sum.done) : 0;
}

std::optional<CaseWeighing> weighed(const TierMix &mix, const CaseWeights &weights)
{
    CaseWeighing weighing{.version = weights.number};
    for (int tier = 0; tier < 4; ++tier) {
        CaseWeighing::OfTier &of = weighing.tiers[size_t(tier)];
        for (const CaseStatus status : openStatuses()) {
            const qint64 cases = mix.left[size_t(tier)][status];
            of.left += cases;
            of.leftMinutes += cases * weights.minutesLeft(tier, status);
        }
        of.done = mix.done[size_t(tier)];
        of.doneMinutes = of.done * weights.minutesLeft(tier, CaseStatus::NotStarted);
    }
    if (weighing.total().left == 0 || weighing.doneEach() <= 0)
        return std::nullopt;
    const long percent = std::lround(100 * weighing.leftEach() / weighing.doneEach());
    weighing.percent = int(std::clamp<long>(percent, leastPercent, mostPercent));
    return weighing;
}

} // namespace Revisit
