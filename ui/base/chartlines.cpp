#include "ui/base/chartaxes.h"
#include "ui/base/chartfigure.h"
#include "ui/base/format.h"
#include "ui/base/typography.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QLineF>
#include <QLineSeries>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Revisit {

namespace {

constexpr double reach = 24; // px round a point that still mean it

double instant(QDate date)
{
    return double(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

constexpr double bandAlpha = 0.18;
constexpr double bandAlphaDark = 0.28;

QLineSeries *edgeOf(const LineSeries &series, QObject *owner)
{
    auto *edge = new QLineSeries(owner);
    QList<QPointF> points;
    for (const LinePoint &point : series.points)
        points.append({instant(point.date), point.value});
    edge->replace(points);
    return edge;
}

Qt::PenStyle penStyle(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return Qt::SolidLine;
    case LineStyle::Dashed:
        return Qt::DashLine;
    case LineStyle::Dotted:
        return Qt::DotLine;
    }
    Q_UNREACHABLE();
}

// Lines over time, with an upright line where something falls due.
class LineFigure : public ChartFigure
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::LineFigure)

public:
    explicit LineFigure(LineChart data)
        : m_data(std::move(data))
    {
        for (const LineSeries &series : m_data.series) {
            for (const LinePoint &point : series.points)
                m_dates.append(point.date);
        }
        std::ranges::sort(m_dates);
        m_dates.erase(std::unique(m_dates.begin(), m_dates.end()), m_dates.end());
    }

    QChart *makeChart() override;
    void drawOver(QPainter *painter, QChart *chart) const override;

    ChartPlace firstPlace() const override { return {}; }
    ChartPlace step(ChartPlace from, Step step) const override;
    QPointF anchor(const QChart *chart, ChartPlace place) const override;
    std::optional<ChartPlace> placeAt(const QChart *chart, QPointF position) const override;
    QString textOf(ChartPlace place) const override;
    QList<LegendEntry> legend() const override;

    QStringList headings() const override;
    int rowCount() const override { return int(m_dates.size()); }
    TableValue value(int row, int column) const override;
    QString unit() const override { return m_data.unit; }
    std::optional<ChartPlace> placeOfCell(int row, int column) const override;

    int leastHeight() const override { return Theme::px(180); }

private:
    const LinePoint &point(ChartPlace place) const
    {
        return m_data.series.at(place.series).points.at(place.index);
    }
    void addBand(QChart *chart) const;
    int lastIndex(int series) const { return int(m_data.series.at(series).points.size()) - 1; }
    int nearestIndex(int series, QDate date) const;
    QDate lastDate() const;
    bool isYearly() const { return m_data.step == TimeStep::Year; }
    QString textOf(QDate date) const;
    int tickCount() const;

    LineChart m_data;
    QList<QDate> m_dates;
};

QDate LineFigure::lastDate() const
{
    const QDate last = m_dates.last();
    return m_data.deadline ? std::max(last, *m_data.deadline) : last;
}

QString LineFigure::textOf(QDate date) const
{
    return isYearly() ? QString::number(date.year()) : Format::date(date);
}

// Ticks stand on years, so the years between two of them must divide evenly.
int LineFigure::tickCount() const
{
    constexpr int most = 8;
    constexpr int ofDays = 6;
    if (!isYearly() || m_dates.size() < 2)
        return ofDays;
    const int years = m_dates.last().year() - m_dates.first().year();
    for (int every = 1; every < years; ++every) {
        if (years % every == 0 && years / every < most)
            return years / every + 1;
    }
    return 2;
}

QChart *LineFigure::makeChart()
{
    const Theme &theme = Theme::current();
    QChart *chart = bareChart();
    double highest = 0;
    for (const LineSeries &series : m_data.series) {
        auto *line = new QLineSeries;
        QList<QPointF> points;
        for (const LinePoint &point : series.points) {
            points.append({instant(point.date), point.value});
            highest = std::max(highest, point.value);
        }
        line->replace(points); // append() on a series is quadratic
        line->setPen(linePen(theme.series[size_t(series.colour)],
                             series.style == LineStyle::Solid ? 2.4 : 1.8, penStyle(series.style)));
        chart->addSeries(line);
    }
    addBand(chart);
    auto *time = new QDateTimeAxis;
    time->setFormat(isYearly() ? QStringLiteral("yyyy") : QStringLiteral("d MMM yy"));
    time->setTickCount(tickCount());
    if (!m_dates.isEmpty())
        time->setRange(m_dates.first().startOfDay(Qt::UTC), lastDate().startOfDay(Qt::UTC));
    styleAxis(time, AxisGrid::None);
    QValueAxis *values = valueAxis(highest);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const QList<QAbstractSeries *> lines = chart->series();
    for (QAbstractSeries *line : lines) {
        line->attachAxis(time);
        line->attachAxis(values);
    }
    chart->setMargins({0, 6, 18, 0});
    return chart;
}

// After the lines, whose places in the chart are their places in the data.
void LineFigure::addBand(QChart *chart) const
{
    if (!m_data.band)
        return;
    const Theme &theme = Theme::current();
    auto *area = new QAreaSeries;
    area->setUpperSeries(edgeOf(m_data.series.at(m_data.band->upper), area));
    area->setLowerSeries(edgeOf(m_data.series.at(m_data.band->lower), area));
    QColor colour = theme.series[size_t(m_data.series.at(m_data.band->upper).colour)];
    colour.setAlphaF(float(theme.isDark ? bandAlphaDark : bandAlpha));
    area->setBrush(colour);
    area->setPen(Qt::NoPen);
    chart->addSeries(area);
}

void LineFigure::drawOver(QPainter *painter, QChart *chart) const
{
    if (!m_data.deadline || chart->series().isEmpty())
        return;
    const QColor colour = Theme::current().ink(Ink::Danger);
    const QRectF plot = chart->plotArea();
    const double x =
        chart->mapToPosition({instant(*m_data.deadline), 0}, chart->series().first()).x();
    painter->setPen(QPen(colour, 1.4));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter->setFont(font(TextRole::Caption));
    const bool isLeft = x > plot.center().x();
    painter->drawText(QRectF(isLeft ? x - 206 : x + 6, plot.top(), 200, Theme::px(16)),
                      Qt::AlignVCenter | Qt::AlignAbsolute |
                          (isLeft ? Qt::AlignRight : Qt::AlignLeft),
                      m_data.deadlineName);
}

int LineFigure::nearestIndex(int series, QDate date) const
{
    const QList<LinePoint> &points = m_data.series.at(series).points;
    const auto nearest = std::ranges::min_element(points, {}, [date](const LinePoint &candidate) {
        return std::abs(candidate.date.daysTo(date));
    });
    return int(std::distance(points.begin(), nearest));
}

ChartPlace LineFigure::step(ChartPlace from, Step step) const
{
    const int seriesCount = int(m_data.series.size());
    switch (step) {
    case Step::Forward:
        return {from.series, std::min(from.index + 1, lastIndex(from.series))};
    case Step::Back:
        return {from.series, std::max(from.index - 1, 0)};
    case Step::NextSeries:
    case Step::PreviousSeries: {
        const int way = step == Step::NextSeries ? 1 : -1;
        const int series = std::clamp(from.series + way, 0, seriesCount - 1);
        return {series, nearestIndex(series, point(from).date)};
    }
    }
    Q_UNREACHABLE();
}

QPointF LineFigure::anchor(const QChart *chart, ChartPlace place) const
{
    auto *figure = const_cast<QChart *>(chart); // mapToPosition() is not const
    return figure->mapToPosition({instant(point(place).date), point(place).value},
                                 chart->series().at(place.series));
}

std::optional<ChartPlace> LineFigure::placeAt(const QChart *chart, QPointF position) const
{
    std::optional<ChartPlace> nearest;
    double distance = reach;
    for (int series = 0; series < m_data.series.size(); ++series) {
        for (int index = 0; index <= lastIndex(series); ++index) {
            const double length = QLineF(anchor(chart, {series, index}), position).length();
            if (length < distance) {
                distance = length;
                nearest = ChartPlace{series, index};
            }
        }
    }
    return nearest;
}

QString LineFigure::textOf(ChartPlace place) const
{
    const LineSeries &series = m_data.series.at(place.series);
    //: Read-out of a point on a line: date, then series, figure and unit
    QString text = tr("%1\n%2: %3 %4")
                       .arg(textOf(point(place).date), series.name,
                            Format::count(qRound64(point(place).value)), m_data.unit);
    if (!series.notes.value(place.index).isEmpty())
        text += QLatin1Char('\n') + series.notes.at(place.index);
    return text;
}

QList<LegendEntry> LineFigure::legend() const
{
    QList<LegendEntry> entries;
    for (const LineSeries &series : m_data.series)
        entries.append({series.name,
                        series.style == LineStyle::Solid ? LegendMark::Line : LegendMark::Dash,
                        series.colour});
    if (m_data.band)
        entries.append(
            {m_data.band->name, LegendMark::Box, m_data.series.at(m_data.band->upper).colour});
    return entries;
}

QStringList LineFigure::headings() const
{
    QStringList headings{isYearly() ? tr("Year") : tr("Date")};
    for (const LineSeries &series : m_data.series)
        headings.append(series.name);
    return headings;
}

TableValue LineFigure::value(int row, int column) const
{
    const QDate date = m_dates.at(row);
    if (column == 0)
        return isYearly()
                   ? TableValue(TableNumber{double(date.year()), 0, TableNumber::Style::Plain})
                   : TableValue(date);
    const std::optional<ChartPlace> place = placeOfCell(row, column);
    return place ? TableValue(TableNumber{std::round(point(*place).value)}) : TableValue();
}

std::optional<ChartPlace> LineFigure::placeOfCell(int row, int column) const
{
    const int series = std::max(0, column - 1);
    const QList<LinePoint> &points = m_data.series.at(series).points;
    const auto found = std::ranges::find(points, m_dates.at(row), &LinePoint::date);
    if (found == points.end())
        return {};
    return ChartPlace{series, int(std::distance(points.begin(), found))};
}

} // namespace

std::unique_ptr<ChartFigure> makeFigure(const LineChart &data)
{
    return std::make_unique<LineFigure>(data);
}

} // namespace Revisit
