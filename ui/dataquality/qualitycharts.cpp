#include "ui/dataquality/qualitycharts.h"

#include "ui/base/format.h"
#include "ui/dataquality/qualitywords.h"
#include "ui/trends/trendcharts.h"

#include <cmath>

namespace Revisit {

namespace {

// A slice with its figure.
struct SlicedFigure {
    QualitySlice slice;
    QualityCell cell;
};

// Of the years or teams with a figure, those that are known; the rest is said in words.
QList<SlicedFigure> figuresOf(const DataQuality &quality, QualityChoice choice,
                              const QList<QualitySlice> &slices, QString *leftOut,
                              const QString &words)
{
    QList<SlicedFigure> figures;
    for (const QualitySlice &slice : slices) {
        const std::optional<QualityCell> cell = QualityCells::at(quality, choice, slice);
        if (!cell)
            continue;
        const bool isKnown = slice.year ? *slice.year != 0 : slice.team->isValid();
        if (isKnown)
            figures.append({slice, *cell});
        else
            *leftOut = words.arg(Format::count(cell->applicable),
                                 unitName(unitOf(choice.field, choice.dimension)));
    }
    return figures;
}

QList<SlicedFigure> yearFigures(const DataQuality &quality, QualityChoice choice, QString *leftOut)
{
    return figuresOf(quality, choice, QualityCells::years(quality, choice.dimension), leftOut,
                     //: How many of what are not drawn: "41 suspects have no year of closure …"
                     QualityCharts::tr("%1 %2 with no year of closure are not drawn."));
}

QList<SlicedFigure> teamFigures(const DataQuality &quality, QualityChoice choice, QString *leftOut)
{
    return figuresOf(quality, choice, QualityCells::teams(quality, choice.dimension), leftOut,
                     QualityCharts::tr("%1 %2 of cases with no team are not drawn."));
}

Observation observationOf(const SlicedFigure &figure)
{
    constexpr int good = 3; // QualityCells::headings()
    return {figure.cell.numbers.at(good).value_or(0), double(figure.cell.applicable)};
}

QString yearSign(const QList<PointSignal> &found)
{
    if (found.isEmpty())
        return {};
    return found.first().way > 0 ? QualityCharts::tr("higher than chance would have it")
                                 : QualityCharts::tr("lower than chance would have it");
}

QString teamSign(FunnelPlace place)
{
    switch (place) {
    case FunnelPlace::Within:
        return {};
    case FunnelPlace::Below95:
    case FunnelPlace::Below999:
        return QualityCharts::tr("lower than chance would have it");
    case FunnelPlace::Above95:
    case FunnelPlace::Above999:
        return QualityCharts::tr("higher than chance would have it");
    }
    Q_UNREACHABLE();
}

// The interval and what the point opens, in the read-out.
QString readOutNote(const QualityCell &cell)
{
    return QualityCharts::tr("95% interval: %1").arg(cell.interval) + QLatin1Char('\n') +
           cell.opens;
}

QString shareUnit(QualityChoice choice)
{
    //: Behind a percentage: "31.2% of suspects"
    return QualityCharts::tr("of %1").arg(unitName(unitOf(choice.field, choice.dimension)));
}

} // namespace

Measured<QualityChart<ControlPlot>> QualityCharts::years(const DataQuality &quality,
                                                         QualityChoice choice)
{
    QualityChart<ControlPlot> made;
    ControlPlot &plot = made.chart;
    plot.categoryTitle = tr("Year of closure");
    plot.name = fieldName(choice.field);
    plot.unit = shareUnit(choice);
    plot.form = {1, true};
    QList<Observation> observations;
    for (const SlicedFigure &figure : yearFigures(quality, choice, &made.leftOut)) {
        observations.append(observationOf(figure));
        plot.categories.append(figure.slice.name);
        plot.outOf.append(figure.cell.outOf);
        plot.notes.append(readOutNote(figure.cell));
        made.questions.append({choice.field, choice.dimension, figure.slice});
    }
    const auto chart = shareChart(observations);
    if (!chart)
        return tl::unexpected(chart.error());
    for (const ControlPoint &point : chart->points) {
        plot.values.append(point.value);
        plot.centres.append(point.centre);
        plot.lowers.append(point.lower);
        plot.uppers.append(point.upper);
    }
    for (const auto &found : signalsOf(*chart))
        plot.signs.append(yearSign(found));
    return made;
}

Measured<QualityChart<FunnelPlot>> QualityCharts::teams(const DataQuality &quality,
                                                        QualityChoice choice)
{
    QualityChart<FunnelPlot> made;
    FunnelPlot &plot = made.chart;
    plot.placeTitle = tr("Team");
    plot.unit = shareUnit(choice);
    plot.sizeTitle = unitName(unitOf(choice.field, choice.dimension));
    QList<Observation> observations;
    for (const SlicedFigure &figure : teamFigures(quality, choice, &made.leftOut)) {
        observations.append(observationOf(figure));
        plot.places.append(figure.slice.name);
        plot.notes.append(readOutNote(figure.cell));
        made.questions.append({choice.field, choice.dimension, figure.slice});
    }
    const auto funnel = funnelOfShares(observations);
    if (!funnel)
        return tl::unexpected(funnel.error());
    plot.target = funnel->target;
    for (const FunnelPoint &point : funnel->points) {
        plot.sizes.append(point.observed.of);
        plot.values.append(point.share);
        plot.signs.append(teamSign(point.place));
    }
    TrendCharts::addLimits(plot, *funnel);
    return made;
}

QualityChart<LineChart> QualityCharts::daysByYear(const DataQuality &quality, QualityChoice choice)
{
    QualityChart<LineChart> made;
    LineSeries half{tr("Half within"), {}, 0};
    LineSeries ninth{tr("Nine in ten within"), {}, 1, LineStyle::Dashed};
    for (const SlicedFigure &figure : yearFigures(quality, choice, &made.leftOut)) {
        const QDate year(*figure.slice.year, 1, 1);
        const Timeliness &days = quality.field(choice.field).lateness.years.at(*figure.slice.year);
        half.points.append({year, days.median->value});
        ninth.points.append({year, days.ninth->value});
        half.notes.append(figure.cell.reading);
        ninth.notes.append(figure.cell.reading);
        made.questions.append({choice.field, choice.dimension, figure.slice});
    }
    made.chart = {.series = {half, ninth}, .unit = tr("days"), .step = TimeStep::Year};
    return made;
}

QualityChart<BarChart> QualityCharts::daysByTeam(const DataQuality &quality, QualityChoice choice)
{
    QualityChart<BarChart> made;
    BarChart &chart = made.chart;
    chart.shape = BarShape::Across;
    chart.categoryTitle = tr("Team");
    chart.unit = tr("days");
    chart.limitName = tr("Nine in ten within");
    BarSeries half{tr("Half within"), {}, 0};
    for (const SlicedFigure &figure : teamFigures(quality, choice, &made.leftOut)) {
        const Timeliness &days = quality.field(choice.field).lateness.teams.at(*figure.slice.team);
        chart.categories.append(figure.slice.name);
        half.values.append(days.median->value);
        chart.limits.append(days.ninth->value);
        //: Behind a bar: of how many cases it is
        chart.marks.append(tr("of %1").arg(Format::count(days.cases)));
        chart.notes.append(figure.cell.reading);
        made.questions.append({choice.field, choice.dimension, figure.slice});
    }
    chart.series = {half};
    return made;
}

} // namespace Revisit
