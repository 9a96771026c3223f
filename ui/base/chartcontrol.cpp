#include "ui/base/chartaxes.h"
#include "ui/base/chartfigure.h"
#include "ui/base/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Revisit {

namespace {

constexpr double controlReach = 18; // px round a point that still mean it

// A series under its mean and its limits; signals are diamonds and have words.
class ControlFigure : public ChartFigure
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::ControlFigure)

public:
    explicit ControlFigure(ControlPlot data)
        : m_data(std::move(data))
    {}

    QChart *makeChart() override;
    void drawOver(QPainter *painter, QChart *chart) const override;

    ChartPlace firstPlace() const override { return {}; }
    ChartPlace step(ChartPlace from, Step step) const override;
    QPointF anchor(const QChart *chart, ChartPlace place) const override
    {
        return position(chart, place.index, m_data.values.at(place.index));
    }
    std::optional<ChartPlace> placeAt(const QChart *chart, QPointF at) const override;
    QString textOf(ChartPlace place) const override;
    QList<LegendEntry> legend() const override;

    QStringList headings() const override;
    int rowCount() const override { return int(m_data.values.size()); }
    TableValue value(int row, int column) const override;
    QString unit() const override { return m_data.unit; }
    std::optional<ChartPlace> placeOfCell(int row, int) const override
    {
        return ChartPlace{0, row};
    }
    QString sampleOf(int column) const override;

    int leastHeight() const override { return Theme::px(220); }

private:
    QPointF position(const QChart *chart, double index, double value) const
    {
        auto *figure = const_cast<QChart *>(chart); // mapToPosition() is not const
        return figure->mapToPosition({index, value * scale()}, chart->series().first());
    }
    // The axis of shares counts in hundredths.
    double scale() const { return m_data.form.isPercent ? 100 : 1; }
    bool isSignal(int index) const { return !m_data.signs.value(index).isEmpty(); }
    QString number(double value) const { return numberText(value, m_data.form); }

    void drawSteps(QPainter *painter, const QChart *chart, const QList<double> &levels) const;
    void drawPoints(QPainter *painter, const QChart *chart) const;
    void drawBaselines(QPainter *painter, const QChart *chart) const;
    void drawPeriods(QPainter *painter, const QChart *chart) const;

    ControlPlot m_data;
};

QChart *ControlFigure::makeChart()
{
    auto *line = new QLineSeries;
    QList<QPointF> points;
    double lowest = 0;
    double highest = 0;
    for (int i = 0; i < rowCount(); ++i) {
        points.append({double(i), m_data.values.at(i) * scale()});
        lowest = std::min({lowest, m_data.values.at(i), m_data.lowers.value(i)});
        highest = std::max({highest, m_data.values.at(i), m_data.uppers.value(i)});
    }
    line->replace(points); // append() on a series is quadratic
    line->setPen(linePen(Theme::current().series[0], 2));
    QChart *chart = bareChart();
    chart->addSeries(line);
    auto *periods = new QValueAxis;
    periods->setRange(-0.5, std::max(0.5, double(rowCount()) - 0.5));
    styleAxis(periods, AxisGrid::None);
    periods->setLabelsVisible(false);
    QValueAxis *values = spanAxis(lowest * scale(), highest * scale(), m_data.form.decimals > 0);
    chart->addAxis(periods, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    line->attachAxis(periods);
    line->attachAxis(values);
    const int room = qCeil(QFontMetricsF(font(TextRole::Caption)).height()) + 6;
    chart->setMargins({0, m_data.baselines.isEmpty() ? 8 : room, 10, room - 8});
    return chart;
}

void ControlFigure::drawOver(QPainter *painter, QChart *chart) const
{
    if (rowCount() == 0)
        return;
    const Theme &theme = Theme::current();
    painter->setFont(font(TextRole::Caption));
    painter->setPen(QPen(theme.textMuted, 1.4, Qt::SolidLine, Qt::FlatCap));
    drawSteps(painter, chart, m_data.centres);
    painter->setPen(QPen(theme.series[5], 1.6, Qt::DashLine, Qt::FlatCap));
    drawSteps(painter, chart, m_data.lowers);
    drawSteps(painter, chart, m_data.uppers);
    drawBaselines(painter, chart);
    drawPoints(painter, chart);
    drawPeriods(painter, chart);
}

// Each point has limits of its own, half a period to either side.
void ControlFigure::drawSteps(QPainter *painter, const QChart *chart,
                              const QList<double> &levels) const
{
    QPolygonF steps;
    for (int i = 0; i < levels.size(); ++i) {
        if (m_data.baselines.contains(i)) {
            painter->drawPolyline(steps);
            steps.clear();
        }
        steps << position(chart, i - 0.5, levels.at(i)) << position(chart, i + 0.5, levels.at(i));
    }
    painter->drawPolyline(steps);
}

void ControlFigure::drawPoints(QPainter *painter, const QChart *chart) const
{
    const Theme &theme = Theme::current();
    for (int i = 0; i < rowCount(); ++i) {
        const QPointF at = position(chart, i, m_data.values.at(i));
        painter->setPen(QPen(theme.surface, 1.4));
        painter->setBrush(isSignal(i) ? theme.ink(Ink::Danger) : theme.series[0]);
        if (isSignal(i))
            painter->drawPolygon(diamond(at, 6.5));
        else
            painter->drawEllipse(at, 3.4, 3.4);
    }
    painter->setBrush(Qt::NoBrush);
}

void ControlFigure::drawBaselines(QPainter *painter, const QChart *chart) const
{
    const QRectF plot = chart->plotArea();
    for (int i = 0; i < m_data.baselines.size(); ++i) {
        const double x = position(chart, m_data.baselines.at(i) - 0.5, 0).x();
        painter->setPen(QPen(Theme::current().text, 1.2, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
        const bool isLeft = x > plot.center().x();
        const double room = isLeft ? x - plot.left() - 6 : plot.right() - x - 6;
        const QString text = QFontMetricsF(painter->font())
                                 .elidedText(m_data.baselineNames.value(i), Qt::ElideRight, room);
        painter->drawText(
            QRectF(isLeft ? plot.left() : x + 6, plot.top() - Theme::px(18), room, Theme::px(16)),
            Qt::AlignVCenter | Qt::AlignAbsolute | (isLeft ? Qt::AlignRight : Qt::AlignLeft), text);
    }
}

void ControlFigure::drawPeriods(QPainter *painter, const QChart *chart) const
{
    const QRectF plot = chart->plotArea();
    const QFontMetricsF metrics(painter->font());
    painter->setPen(Theme::current().textSecondary);
    double widest = 0;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    const double slot = plot.width() / std::max(1, rowCount());
    const int every = std::max(1, int(std::ceil((widest + 12) / slot)));
    for (int i = 0; i < rowCount(); i += every) {
        const double x = position(chart, i, 0).x();
        const double left = std::clamp(x - widest / 2, plot.left() - 20,
                                       std::max(plot.left(), plot.right() + 10 - widest));
        painter->drawText(QRectF(left, plot.bottom() + 6, widest, metrics.height()),
                          Qt::AlignCenter, m_data.categories.at(i));
    }
}

ChartPlace ControlFigure::step(ChartPlace from, Step step) const
{
    switch (step) {
    case Step::Forward:
        return {0, std::min(from.index + 1, rowCount() - 1)};
    case Step::Back:
        return {0, std::max(from.index - 1, 0)};
    case Step::NextSeries:
    case Step::PreviousSeries: { // from signal to signal
        const int way = step == Step::NextSeries ? 1 : -1;
        for (int i = from.index + way; i >= 0 && i < rowCount(); i += way) {
            if (isSignal(i))
                return {0, i};
        }
        return from;
    }
    }
    Q_UNREACHABLE();
}

std::optional<ChartPlace> ControlFigure::placeAt(const QChart *chart, QPointF at) const
{
    std::optional<ChartPlace> nearest;
    double distance = controlReach;
    for (int i = 0; i < rowCount(); ++i) {
        const double length = QLineF(anchor(chart, {0, i}), at).length();
        if (length < distance) {
            distance = length;
            nearest = ChartPlace{0, i};
        }
    }
    return nearest;
}

QString ControlFigure::textOf(ChartPlace place) const
{
    const int i = place.index;
    //: Read-out of a point: period, then figure and unit
    QString text =
        tr("%1\n%2 %3").arg(m_data.categories.at(i), number(m_data.values.at(i)), m_data.unit);
    if (!m_data.outOf.value(i).isEmpty())
        text += QLatin1Char('\n') + m_data.outOf.at(i);
    //: Limits of chance of a point on a control chart: from, to
    text += QLatin1Char('\n') +
            tr("Limits: %1 to %2").arg(number(m_data.lowers.at(i)), number(m_data.uppers.at(i)));
    if (isSignal(i))
        //: A point that says more than chance
        text += QLatin1Char('\n') + tr("Signal: %1").arg(m_data.signs.at(i));
    if (!m_data.notes.value(i).isEmpty())
        text += QLatin1Char('\n') + m_data.notes.at(i);
    return text;
}

QList<LegendEntry> ControlFigure::legend() const
{
    QList<LegendEntry> entries{{m_data.name, LegendMark::Line, 0},
                               {tr("Mean"), LegendMark::Line, {}},
                               {tr("Limits of chance"), LegendMark::Dash, 5}};
    if (std::ranges::any_of(m_data.signs, [](const QString &sign) { return !sign.isEmpty(); }))
        entries.append({tr("Signal"), LegendMark::Diamond, {}});
    return entries;
}

QStringList ControlFigure::headings() const
{
    //: Headings of the table of a control chart
    return {m_data.categoryTitle, m_data.name,       tr("Out of"), tr("Mean"),
            tr("Lower limit"),    tr("Upper limit"), tr("Signal")};
}

TableValue ControlFigure::value(int row, int column) const
{
    switch (column) {
    case 0:
        return m_data.categories.at(row);
    case 1:
        return tableNumber(m_data.values.at(row), m_data.form);
    case 2:
        return m_data.outOf.value(row);
    case 3:
        return tableNumber(m_data.centres.at(row), m_data.form);
    case 4:
        return tableNumber(m_data.lowers.at(row), m_data.form);
    case 5:
        return tableNumber(m_data.uppers.at(row), m_data.form);
    default:
        return m_data.signs.value(row);
    }
}

QString ControlFigure::sampleOf(int column) const
{
    if (column == 6)
        return QStringLiteral("7 or more above the mean");
    return column == 2 ? QStringLiteral("of 1,000 cases") : ChartFigure::sampleOf(column);
}

} // namespace

std::unique_ptr<ChartFigure> makeFigure(const ControlPlot &data)
{
    return std::make_unique<ControlFigure>(data);
}

} // namespace Revisit
