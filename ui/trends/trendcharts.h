#pragma once

#include "core/statistics/funnel.h"
#include "core/trends/trend.h"
#include "ui/trends/dashboardcharts.h"

namespace Revisit {

// What a funnel is drawn by.
enum class FunnelBy { Team, Area };

// A trend in charts and sentences.
class TrendCharts
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::TrendCharts)

public:
    static CountedChart<ControlPlot> control(const Trend &trend, const ControlledTrend &controlled);
    static CountedChart<FunnelPlot> funnel(const Trend &trend, const Funnel &funnel, FunnelBy by);

    // The limits at sizes from the smallest to the largest that is drawn.
    static void addLimits(FunnelPlot &plot, const Funnel &funnel);

    // What is counted, in what, out of what, how complete and as of when.
    static QString definition(const Trend &trend);
    // Two periods: both figures with what they are out of, the ratio and the difference with
    // their intervals, and never a bare rise or fall.
    static QStringList comparison(const Trend &trend, qsizetype before, qsizetype after);
    // What tests of the whole series say, in a sentence each: its runs about the median, and
    // whether it rises or falls. They are no more certain than the limits, and say so.
    static QStringList wholeSeries(const Trend &trend);
    static NumberForm form(MeasureShape shape);
    // "41 of 120 cases".
    static QString outOf(const MeasureAbout &measure, const TrendPoint &point);
};

} // namespace Revisit
