#include "ui/trends/trendcharts.h"

#include "core/refdata/codebook.h"
#include "core/statistics/trendtest.h"
#include "ui/base/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int fewPoints = 12; // limits from fewer are provisional

QString figure(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString ratioText(double value)
{
    return std::isinf(value) ? TrendCharts::tr("no upper end") : figure(value, 2);
}

QString asked(const Trend &trend)
{
    QString text = about(trend.question.measure).question;
    if (trend.question.code)
        text += u' ' + CodeBook::instance().label(*trend.question.code);
    return text;
}

QStringList signsAt(const QList<PointSignal> &signals_)
{
    QStringList texts;
    for (const PointSignal &each : signals_) {
        const bool isUp = each.way > 0;
        switch (each.signal) {
        case Signal::OutsideLimits:
            texts.append(isUp ? TrendCharts::tr("above the limit")
                              : TrendCharts::tr("below the limit"));
            break;
        case Signal::OneSide:
            texts.append(isUp ? TrendCharts::tr("7 or more above the mean")
                              : TrendCharts::tr("7 or more below the mean"));
            break;
        case Signal::Trend:
            texts.append(isUp ? TrendCharts::tr("7 or more rising")
                              : TrendCharts::tr("7 or more falling"));
            break;
        case Signal::NearLimit:
            texts.append(TrendCharts::tr("2 of 3 near a limit"));
            break;
        }
    }
    return texts;
}

QString placeText(FunnelPlace place)
{
    switch (place) {
    case FunnelPlace::Within:
        return {};
    case FunnelPlace::Below95:
        return TrendCharts::tr("below the 95% limit");
    case FunnelPlace::Above95:
        return TrendCharts::tr("above the 95% limit");
    case FunnelPlace::Below999:
        return TrendCharts::tr("below the 99.8% limit");
    case FunnelPlace::Above999:
        return TrendCharts::tr("above the 99.8% limit");
    }
    Q_UNREACHABLE();
}

QString controlSummary(const Trend &trend, const ControlledTrend &controlled)
{
    const auto named = namedSignals(trend, controlled);
    const NumberForm form = TrendCharts::form(about(trend.question.measure).shape);
    const auto number = [&](double value) {
        return form.isPercent ? figure(value * 100, 1) + QLocale().percent()
                              : figure(value, form.decimals);
    };
    const ControlPoint &last = controlled.points.last();
    QString text = TrendCharts::tr("Mean %1, limits %2 to %3 in the last period.")
                       .arg(number(last.centre), number(last.lower), number(last.upper));
    text +=
        u' ' + (named.isEmpty() ? TrendCharts::tr("No signal: only the usual variation.")
                                : TrendCharts::tr("%Ln signal(s): %1.", nullptr, int(named.size()))
                                      .arg(named.first().text));
    return text;
}

QString leftOut(const Trend &trend)
{
    QStringList parts;
    if (trend.undated > 0)
        parts.append(TrendCharts::tr("%Ln with no date", nullptr, int(trend.undated)));
    if (trend.notOver > 0)
        parts.append(
            TrendCharts::tr("%Ln in a period that is not over", nullptr, int(trend.notOver)));
    if (trend.waiting > 0)
        parts.append(
            TrendCharts::tr("%Ln that still wait or have no start", nullptr, int(trend.waiting)));
    if (trend.emptyPeriods > 0)
        parts.append(TrendCharts::tr("%Ln period(s) with nothing to count out of", nullptr,
                                     trend.emptyPeriods));
    return parts.isEmpty() ? TrendCharts::tr("Nothing is left out.")
                           : TrendCharts::tr("Left out: %1.").arg(parts.join(u"; "_s));
}

QString periodFigure(const MeasureAbout &measure, const TrendPoint &point)
{
    const QString name = periodName(point.period);
    if (measure.shape == MeasureShape::Count)
        //: A period of a comparison: "2026 week 4: 12 cases in 7 days."
        return TrendCharts::tr("%1: %2 %3 in %Ln day(s).", nullptr, point.period.days())
            .arg(name, Format::count(qRound64(point.observed.count)), measure.unit);
    //: A period of a comparison: its name, a count, what it is out of
    return TrendCharts::tr("%1: %2 of %3 %4.")
        .arg(name, Format::count(qRound64(point.observed.count)),
             Format::count(qRound64(point.observed.of)), measure.denominator);
}

} // namespace

void TrendCharts::addLimits(FunnelPlot &plot, const Funnel &funnel)
{
    constexpr int steps = 60;
    const double largest = *std::ranges::max_element(plot.sizes);
    const double by = funnel.phi > 1 ? std::sqrt(funnel.phi) : 1;
    double earlier = 0;
    for (int step = 1; step <= steps; ++step) {
        const double size = std::max(1.0, std::round(largest * 1.05 * step / steps));
        const auto limits = size > earlier ? binomialFunnel(funnel.target, qint64(size))
                                           : tl::unexpected(Undefined::NoDenominator);
        if (!limits)
            continue;
        earlier = size;
        const auto wide = [&](double limit) {
            return std::clamp(funnel.target + (limit - funnel.target) * by, 0.0, 1.0);
        };
        plot.at.append(size);
        plot.limits.append({wide(limits->lower999), wide(limits->lower95), wide(limits->upper95),
                            wide(limits->upper999)});
    }
}

QStringList TrendCharts::wholeSeries(const Trend &trend)
{
    QList<double> values;
    for (const TrendPoint &point : trend.points)
        values.append(point.value());
    QStringList lines;
    if (const auto runs = runChart(values); runs)
        lines.append(tr("Run chart: the longest run on one side of the median is %1, usual are up "
                        "to %2; the median is crossed %3 times, usual are %4 or more. %5")
                         .arg(runs->longestRun)
                         .arg(runs->longestUsual)
                         .arg(runs->crossings)
                         .arg(runs->fewestUsual)
                         .arg(runs->isShifted() || runs->isCrossedTooRarely()
                                  ? tr("That is more than chance.")
                                  : tr("That is the usual variation.")));
    if (const auto test = trendTest(values); test) {
        constexpr double unlikely = 0.05;
        const NumberForm written = form(about(trend.question.measure).shape);
        const QString slope = written.isPercent ? figure(test->slope * 100, 2) + QLocale().percent()
                                                : figure(test->slope, 2);
        //: Test of Mann and Kendall for a steady rise or fall, with the slope of Theil and Sen
        lines.append(tr("Steady rise or fall (Mann-Kendall): %1, p = %2; the median slope is %3 a "
                        "period.")
                         .arg(test->pValue >= unlikely ? tr("not more than chance")
                              : test->score > 0        ? tr("a rise")
                                                       : tr("a fall"),
                              figure(test->pValue, 3), slope));
    }
    return lines;
}

NumberForm TrendCharts::form(MeasureShape shape)
{
    switch (shape) {
    case MeasureShape::Count:
        return {1, false};
    case MeasureShape::Share:
        return {1, true};
    case MeasureShape::Rate:
        return {2, false};
    case MeasureShape::Mean:
    case MeasureShape::Median:
        return {1, false};
    }
    Q_UNREACHABLE();
}

QString TrendCharts::outOf(const MeasureAbout &measure, const TrendPoint &point)
{
    if (measure.shape == MeasureShape::Count)
        return {};
    if (measure.shape == MeasureShape::Median)
        return tr("of %Ln case(s)", nullptr, int(point.figure.count));
    //: Of a share: the count, and what it is out of
    return tr("%1 of %2")
        .arg(figure(point.observed.count, measure.shape == MeasureShape::Mean ? 1 : 0),
             Format::count(qRound64(point.observed.of)));
}

QString TrendCharts::definition(const Trend &trend)
{
    const MeasureAbout measure = about(trend.question.measure);
    QStringList parts{measure.definition};
    if (!measure.denominator.isEmpty())
        parts.append(tr("Out of: %1.").arg(measure.denominator));
    parts.append(leftOut(trend));
    if (trend.points.size() < fewPoints)
        parts.append(tr("Fewer than %1 periods: the limits are provisional.").arg(fewPoints));
    parts.append(tr("As of %1.").arg(Format::date(trend.today)));
    return parts.join(u' ');
}

CountedChart<ControlPlot> TrendCharts::control(const Trend &trend,
                                               const ControlledTrend &controlled)
{
    const MeasureAbout measure = about(trend.question.measure);
    CountedChart<ControlPlot> counted;
    counted.title = asked(trend);
    counted.subtitle = definition(trend);
    counted.summary = controlSummary(trend, controlled);
    counted.about = {measure.denominator, leftOut(trend), trend.today};
    ControlPlot &plot = counted.chart;
    plot.categoryTitle = periodKindName(trend.question.period);
    plot.name = measure.name;
    plot.unit = measure.unit;
    plot.form = form(measure.shape);
    QList<Figure> figures;
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const TrendPoint &point = trend.points.at(i);
        const ControlPoint &limits = controlled.points.at(i);
        plot.categories.append(periodName(point.period));
        plot.values.append(limits.value);
        plot.centres.append(limits.centre);
        plot.lowers.append(limits.lower);
        plot.uppers.append(limits.upper);
        plot.signs.append(signsAt(controlled.found.at(i)).join(u", "_s));
        plot.outOf.append(outOf(measure, point));
        figures.append(point.figure);
    }
    for (const qsizetype start : controlled.baselines) {
        plot.baselines.append(int(start));
        const auto rebase = std::ranges::find_if(trend.rebases, [&](const Rebase &each) {
            return trend.points.at(start).period.last >= each.from;
        });
        plot.baselineNames.append(rebase == trend.rebases.end() ? QString() : rebase->reason);
    }
    counted.figures = {figures};
    return counted;
}

CountedChart<FunnelPlot> TrendCharts::funnel(const Trend &trend, const Funnel &funnel, FunnelBy by)
{
    const MeasureAbout measure = about(trend.question.measure);
    const QList<TrendGroup> &groups = by == FunnelBy::Team ? trend.teams : trend.areas;
    CountedChart<FunnelPlot> counted;
    counted.title = by == FunnelBy::Team ? tr("Does a team differ by more than chance?")
                                         : tr("Does an area differ by more than chance?");
    counted.subtitle =
        tr("%1 over the same periods, by the number of %5; all together %2. %3 As of %4.")
            .arg(measure.name, figure(funnel.target * 100, 1) + QLocale().percent(),
                 funnel.phi > 1
                     ? tr("They vary more than by chance (φ %1), and the limits are "
                          "wider for it.")
                           .arg(figure(funnel.phi, 2))
                     : tr("They vary no more than by chance (φ %1).").arg(figure(funnel.phi, 2)),
                 Format::date(trend.today), measure.denominator);
    counted.about = {measure.denominator, leftOut(trend), trend.today};
    FunnelPlot &plot = counted.chart;
    plot.placeTitle = by == FunnelBy::Team ? tr("Team") : tr("Area");
    plot.unit = measure.unit;
    plot.sizeTitle = measure.denominator;
    plot.target = funnel.target;
    QList<Figure> figures;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const FunnelPoint &point = funnel.points.at(i);
        plot.places.append(groups.at(i).name);
        plot.sizes.append(point.observed.of);
        plot.values.append(point.share);
        plot.signs.append(placeText(point.place));
        figures.append(groups.at(i).figure);
    }
    addLimits(plot, funnel);
    const auto beyond =
        std::ranges::count_if(plot.signs, [](const QString &sign) { return !sign.isEmpty(); });
    counted.summary = tr("%Ln lie(s) beyond a limit.", nullptr, int(beyond));
    counted.figures = {figures};
    return counted;
}

QStringList TrendCharts::comparison(const Trend &trend, qsizetype before, qsizetype after)
{
    const MeasureAbout measure = about(trend.question.measure);
    if (measure.shape == MeasureShape::Mean || measure.shape == MeasureShape::Median)
        return {tr("A measured time is no count, and has no ratio of counts. Read it on the "
                   "chart, against its limits.")};
    if (before == after)
        return {tr("Choose two different periods.")};
    QStringList lines{periodFigure(measure, trend.points.at(before)),
                      periodFigure(measure, trend.points.at(after))};
    const auto compared = comparePeriods(trend, before, after);
    if (!compared)
        return lines << undefinedText(compared.error());
    //: The ratio of two periods with its interval
    lines << (compared->ratio
                  ? tr("Ratio %1 (95% %2 to %3, exact; p %4).")
                        .arg(ratioText(*compared->ratio), ratioText(compared->exact.lower),
                             ratioText(compared->exact.upper),
                             compared->pValue < 0.0001 ? u"< 0.0001"_s
                                                       : figure(compared->pValue, 4))
                  : undefinedText(compared->ratio.error()));
    const bool isShare = measure.shape == MeasureShape::Share;
    const double scale = isShare ? 100 : 1;
    const QString difference = figure(compared->difference * scale, 2);
    const QString lower = figure(compared->differenceInterval.lower * scale, 2);
    const QString upper = figure(compared->differenceInterval.upper * scale, 2);
    lines << (isShare ? tr("Difference %1 points (95% %2 to %3).").arg(difference, lower, upper)
              : measure.shape == MeasureShape::Count
                  ? tr("Difference %1 a day (95% %2 to %3).").arg(difference, lower, upper)
                  : tr("Difference %1 per review (95% %2 to %3).").arg(difference, lower, upper));
    lines << tr("Two periods are never a trend: look at the chart for what is usual. People who "
                "are recorded together make the true interval wider.");
    return lines;
}

} // namespace Revisit
