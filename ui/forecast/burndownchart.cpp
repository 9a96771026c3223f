#include "ui/forecast/burndownchart.h"

#include "ui/base/format.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct BurnDownText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::ForecastBurnDown)
};

LineSeries pastOf(const ForecastBasis &basis)
{
    LineSeries past{BurnDownText::tr("Left so far"), {}, 0, LineStyle::Solid};
    double left = double(basis.cases - basis.before);
    if (!basis.weeks.isEmpty())
        past.points.append({basis.weeks.first().monday.addDays(-1), left});
    for (const WeekOnRecord &week : basis.weeks) {
        left -= week.done;
        past.points.append({week.monday.addDays(6), left});
    }
    if (past.points.isEmpty() || past.points.last().date < basis.asOf)
        past.points.append({basis.asOf, double(basis.left)});
    return past;
}

LineSeries aheadOf(const KeptForecast &kept, const QString &name, double ForecastBandPoint::*part,
                   LineStyle style)
{
    LineSeries ahead{name, {{kept.inputs.asOf, double(kept.inputs.left)}}, 1, style};
    for (const ForecastBandPoint &point : kept.forecast.band)
        ahead.points.append({point.on, point.*part});
    return ahead;
}

} // namespace

LineChart burnDownChart(const ForecastBasis &basis, const KeptForecast &kept)
{
    LineChart chart;
    chart.series = {pastOf(basis),
                    aheadOf(kept, BurnDownText::tr("Middle of the draws"),
                            &ForecastBandPoint::middle, LineStyle::Dashed),
                    aheadOf(kept, BurnDownText::tr("15 in 100 have less left"),
                            &ForecastBandPoint::lower, LineStyle::Dotted),
                    aheadOf(kept, BurnDownText::tr("85 in 100 have less left"),
                            &ForecastBandPoint::upper, LineStyle::Dotted)};
    chart.unit = BurnDownText::tr("cases left");
    chart.deadline = kept.inputs.target;
    chart.deadlineName = BurnDownText::tr("Due %1").arg(Format::date(kept.inputs.target));
    chart.band = LineBand{2, 3, BurnDownText::tr("70 in 100 draws")};
    return chart;
}

} // namespace Revisit
