#pragma once

#include "core/capacity/capacityrules.h"

#include <array>
#include <optional>

namespace Revisit {

// Cases by priority: what is left by its stage, and what was done in the weeks that a
// forecast learns from. Of a case that was done its priority today counts.
struct TierMix {
    std::array<CasesByStatus, 4> left = {};
    std::array<qint64, 4> done = {};
};

// What a case that is left weighs beside one that was done, by a version of the case
// weights, with all that it was worked out from. Minutes.
struct CaseWeighing {
    struct OfTier {
        qint64 left = 0;
        qint64 leftMinutes = 0;
        qint64 done = 0;
        qint64 doneMinutes = 0; // what they asked from beginning to end
        bool operator==(const OfTier &) const = default;
    };
    int version = 0;
    std::array<OfTier, 4> tiers = {};
    int percent = 100; // within what a forecast can take, 10 to 500

    OfTier total() const;
    double leftEach() const;
    double doneEach() const;
    bool operator==(const CaseWeighing &) const = default;
};

// Nothing where nothing is left, or nothing was done that asked for any time.
std::optional<CaseWeighing> weighed(const TierMix &mix, const CaseWeights &weights);

} // namespace Revisit
