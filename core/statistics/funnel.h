#pragma once

#include "core/statistics/controlchart.h"

#include <array>

namespace Revisit {

// The limits of a funnel for one denominator, at .001, .025, .975 and .999.
struct FunnelLimits {
    double lower999 = 0;
    double lower95 = 0;
    double upper95 = 0;
    double upper999 = 0;
};

// Exact binomial limits for a share `target` of `of` cases, interpolated between the
// whole counts on either side (Spiegelhalter 2005, appendix A.1.1).
Measured<FunnelLimits> binomialFunnel(double target, qint64 of);
// The same for a ratio of observed to expected counts, by Poisson.
Measured<FunnelLimits> poissonFunnel(double expected);

// Which limit a point of a funnel lies beyond.
enum class FunnelPlace { Within, Below95, Above95, Below999, Above999 };

struct FunnelPoint {
    Observation observed;
    double share = 0;
    FunnelLimits limits;
    FunnelPlace place = FunnelPlace::Within;
};

struct Funnel {
    double target = 0; // all together
    double phi = 1;    // overdispersion; the limits are wider by its root where it is above 1
    QList<FunnelPoint> points;
};

// Mean of the squared z-scores against the target, a tenth of them pulled in at each
// end (winsorised), so that the odd one out does not hide itself.
Measured<double> overdispersion(const QList<Observation> &observations);

enum class Overdispersion { Ignored, Adjusted };
// Shares by area or team against the share of all.
Measured<Funnel> funnelOfShares(const QList<Observation> &observations,
                                Overdispersion how = Overdispersion::Adjusted);

} // namespace Revisit
