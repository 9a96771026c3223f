#pragma once

#include "core/statistics/measured.h"

#include <QList>

namespace Revisit {

// What is charted, by what varies: a measurement, a share of cases, a rate over a
// changing exposure, a count over an unchanging one. LaneyShare is for shares of
// many cases, which vary more from month to month than chance alone would have it.
enum class ControlKind { Individuals, Share, Rate, Count, LaneyShare };

// One period: what was counted or measured, and out of how many (1 where the kind
// has no denominator).
struct Observation {
    double count = 0;
    double of = 1;

    bool operator==(const Observation &) const = default;
};

// An observation with the limits of chance around it.
struct ControlPoint {
    double value = 0;
    double centre = 0;
    double lower = 0;
    double upper = 0;

    double sigma() const { return (upper - centre) / 3; } // before a limit was cut off
};

struct ControlChart {
    ControlKind kind = ControlKind::Individuals;
    double centre = 0;
    double spread = 0;           // mean moving range, or Laney's sigma of z
    double movingRangeLimit = 0; // of Individuals
    QList<ControlPoint> points;
};

// Moving ranges above 3.267 times their mean say more of a jump than of the usual
// variation. Screened leaves them out of the limits.
enum class Screening { Off, On };

// XmR: mean +- 2.66 mean moving range (Shewhart; screening and factors as NHS
// "Making Data Count", NHSRplotthedots).
Measured<ControlChart> individualsChart(const QList<double> &values,
                                        Screening screening = Screening::On);
// p: p +- 3 sqrt(p (1 - p) / n), between 0 and 1.
Measured<ControlChart> shareChart(const QList<Observation> &observations);
// p' of Laney (2002): the limits of p, wider by the sigma of z, mean |dz| / 1.128.
Measured<ControlChart> laneyChart(const QList<Observation> &observations);
// u: u +- 3 sqrt(u / n), not below 0.
Measured<ControlChart> rateChart(const QList<Observation> &observations);
// c: c +- 3 sqrt(c), not below 0.
Measured<ControlChart> countChart(const QList<double> &counts);

Measured<ControlChart> controlChart(ControlKind kind, const QList<Observation> &observations,
                                    Screening screening = Screening::On);

} // namespace Revisit
