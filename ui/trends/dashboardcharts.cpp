#include "ui/trends/dashboardcharts.h"

#include "ui/base/format.h"
#include "ui/cases/caseappearance.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr double indexWithoutHours = 1e9; // work without an hour for it comes first

LinePoint point(QDate day, double value)
{
    return {day, value};
}

// "+5" where there is more work than hours, "2 free" where there is room.
void markCapacity(BarChart &chart, const OfficerLoad &load)
{
    const double capacity = caseCapacity(load);
    const qint64 room = std::llround(std::floor(capacity)) - load.cases.open();
    chart.limits.append(capacity);
    chart.marks.append(room < 0 ? u'+' + Format::count(-room)
                                : DashboardCharts::tr("%1 free").arg(Format::count(room)));
    chart.markInks.append(room < 0 ? Ink::Danger : Ink::Secondary);
}

BarSeries caseBars(const QString &name, const QList<Figure> &figures, int colour)
{
    BarSeries bars{name, {}, colour};
    for (const Figure &figure : figures)
        bars.values.append(double(figure.count));
    return bars;
}

} // namespace

CountedChart<BarChart> DashboardCharts::caseload(QList<OfficerLoad> loads, QDate today, QDate due,
                                                 const QString &only)
{
    std::ranges::stable_sort(loads, std::greater(), [](const OfficerLoad &load) {
        return load.index().value_or(indexWithoutHours);
    });
    const auto over = std::ranges::count(loads, LoadBand::Over, &OfficerLoad::band);
    CountedChart<BarChart> counted;
    counted.title = tr("Who is over capacity?");
    counted.subtitle =
        tr("Open cases against the hours to %1, the fullest %2 of %3 officers. "
           "As of %4.")
            .arg(Format::date(due), Format::count(std::min<qint64>(loads.size(), officersShown)),
                 Format::count(loads.size()), Format::date(today)) +
        only;
    counted.summary = tr("%n officer(s) have more work than hours.", nullptr, int(over));
    counted.about = {{},
                     tr("%1 of %2 officers are shown, those with the most work to their hours.")
                         .arg(Format::count(std::min<qint64>(loads.size(), officersShown)),
                              Format::count(loads.size())),
                     today};
    loads = loads.mid(0, officersShown);
    BarChart &chart = counted.chart;
    chart.shape = BarShape::Across;
    chart.categoryTitle = tr("Officer");
    chart.unit = tr("cases");
    chart.limitName = tr("Capacity");
    for (const OfficerLoad &load : std::as_const(loads)) {
        chart.categories.append(load.officer.name);
        markCapacity(chart, load);
    }
    for (const CaseStatus status : caseloadStatuses()) {
        QList<Figure> figures;
        for (const OfficerLoad &load : std::as_const(loads))
            figures.append(caseloadFigure(load, status));
        chart.series.append(caseBars(statusLabel(status), figures, CaseAppearance::series(status)));
        counted.figures.append(figures);
    }
    return counted;
}

CountedChart<LineChart> DashboardCharts::burnDown(const BurnDown &burnDown, QDate today,
                                                  const QString &only)
{
    CountedChart<LineChart> counted;
    counted.title = tr("Will the assessments be done by %1?").arg(Format::date(burnDown.due));
    counted.subtitle = tr("Cases not signed off, of %1. The dashed line only draws on the pace of "
                          "the last %2 weeks; it is no forecast. As of %3.")
                           .arg(Format::count(burnDown.total), Format::count(StraightLine::weeks),
                                Format::date(today)) +
                       only;
    counted.summary =
        tr("%1 are left. At %2 a week, %3 would be left on the due date.")
            .arg(Format::count(burnDown.left()), Format::count(std::llround(burnDown.line.perWeek)),
                 Format::count(burnDown.line.leftWhenDue));
    counted.about = {tr("%1 cases in all").arg(Format::count(burnDown.total)), {}, today};
    LineSeries actual{tr("Left"), {}, 0, LineStyle::Solid};
    QList<Figure> figures;
    for (const BurnDownPoint &of : burnDown.points) {
        actual.points.append(point(of.on, double(of.left.count)));
        figures.append(of.left);
    }
    const LineSeries plan{tr("Even pace"),
                          {point(burnDown.from, double(burnDown.total)), point(burnDown.due, 0)},
                          5,
                          LineStyle::Dotted};
    const LineSeries line{tr("Pace of the last six weeks"),
                          {point(today, double(burnDown.left())),
                           point(std::max(today, burnDown.due), double(burnDown.line.leftWhenDue))},
                          0,
                          LineStyle::Dashed};
    counted.chart = {.series = {actual, plan, line},
                     .unit = tr("cases"),
                     .deadline = burnDown.due,
                     .deadlineName = tr("Due %1").arg(Format::date(burnDown.due))};
    counted.figures = {figures};
    return counted;
}

} // namespace Revisit
