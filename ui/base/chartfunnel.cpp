#include "ui/base/chartaxes.h"
#include "ui/base/chartfigure.h"
#include "ui/base/format.h"
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

constexpr double funnelReach = 18; // px round a point that still mean it
constexpr double hundred = 100;    // the axis counts in hundredths

// Shares against what they are counted out of, in a funnel that narrows.
class FunnelFigure : public ChartFigure
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::FunnelFigure)

public:
    explicit FunnelFigure(FunnelPlot data)
        : m_data(std::move(data))
    {}

    QChart *makeChart() override;
    void drawOver(QPainter *painter, QChart *chart) const override;

    ChartPlace firstPlace() const override { return {}; }
    ChartPlace step(ChartPlace from, Step step) const override;
    QPointF anchor(const QChart *chart, ChartPlace place) const override
    {
        return position(chart, m_data.sizes.at(place.index), m_data.values.at(place.index));
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
    QString sampleOf(int column) const override
    {
        return column == 3 ? QStringLiteral("above the 99.8% limit")
                           : ChartFigure::sampleOf(column);
    }

    int leastHeight() const override { return Theme::px(220); }

private:
    QPointF position(const QChart *chart, double size, double share) const
    {
        auto *figure = const_cast<QChart *>(chart); // mapToPosition() is not const
        return figure->mapToPosition({size, share * hundred}, chart->series().first());
    }
    bool isSignal(int index) const { return !m_data.signs.value(index).isEmpty(); }
    QString share(double value) const { return numberText(value, {1, true}); }

    void drawLimits(QPainter *painter, const QChart *chart) const;
    void drawPlaces(QPainter *painter, const QChart *chart) const;

    FunnelPlot m_data;
};

QChart *FunnelFigure::makeChart()
{
    auto *base = new QLineSeries; // only to place what is drawn over it
    QList<QPointF> points;
    double lowest = m_data.target;
    double highest = m_data.target;
    double largest = 1;
    for (int i = 0; i < rowCount(); ++i) {
        points.append({m_data.sizes.at(i), m_data.values.at(i) * hundred});
        lowest = std::min(lowest, m_data.values.at(i));
        highest = std::max(highest, m_data.values.at(i));
        largest = std::max(largest, m_data.sizes.at(i));
    }
    for (const auto &limits : m_data.limits) {
        lowest = std::min(lowest, limits.front());
        highest = std::max(highest, limits.back());
    }
    base->replace(points);
    base->setPen(QPen(Qt::NoPen));
    QChart *chart = bareChart();
    chart->addSeries(base);
    QValueAxis *sizes = valueAxis(largest);
    styleAxis(sizes, AxisGrid::None);
    QValueAxis *shares = spanAxis(lowest * hundred, highest * hundred, true);
    chart->addAxis(sizes, Qt::AlignBottom);
    chart->addAxis(shares, Qt::AlignLeft);
    base->attachAxis(sizes);
    base->attachAxis(shares);
    chart->setMargins({0, 8, 18, 0});
    return chart;
}

void FunnelFigure::drawOver(QPainter *painter, QChart *chart) const
{
    if (rowCount() == 0)
        return;
    painter->setFont(font(TextRole::Caption));
    drawLimits(painter, chart);
    drawPlaces(painter, chart);
}

void FunnelFigure::drawLimits(QPainter *painter, const QChart *chart) const
{
    const Theme &theme = Theme::current();
    const QRectF plot = chart->plotArea();
    const double middle = position(chart, 1, m_data.target).y();
    painter->setPen(QPen(theme.textMuted, 1.4));
    painter->drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle));
    for (size_t limit = 0; limit < 4; ++limit) {
        QPolygonF curve;
        for (int i = 0; i < m_data.at.size(); ++i)
            curve << position(chart, m_data.at.at(i), m_data.limits.at(i).at(limit));
        const bool isOuter = limit == 0 || limit == 3;
        painter->setPen(QPen(theme.series[5], 1.5, isOuter ? Qt::SolidLine : Qt::DashLine));
        painter->drawPolyline(curve);
    }
}

void FunnelFigure::drawPlaces(QPainter *painter, const QChart *chart) const
{
    constexpr int named = 8; // with more, only those that stand out have a name
    const Theme &theme = Theme::current();
    const QRectF plot = chart->plotArea();
    for (int i = 0; i < rowCount(); ++i) {
        const QPointF at = anchor(chart, {0, i});
        painter->setPen(QPen(theme.surface, 1.4));
        painter->setBrush(isSignal(i) ? theme.ink(Ink::Danger) : theme.series[0]);
        if (isSignal(i))
            painter->drawPolygon(diamond(at, 6.5));
        else
            painter->drawEllipse(at, 4, 4);
        if (rowCount() > named && !isSignal(i))
            continue;
        const QString &place = m_data.places.at(i);
        const double width = QFontMetricsF(painter->font()).horizontalAdvance(place) + 2;
        const bool isLeft = at.x() + 10 + width > plot.right();
        painter->setPen(theme.textSecondary);
        painter->drawText(
            QRectF(isLeft ? at.x() - 10 - width : at.x() + 10, at.y() - 10, width, 20),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, place);
    }
    painter->setBrush(Qt::NoBrush);
}

ChartPlace FunnelFigure::step(ChartPlace from, Step step) const
{
    const bool isForward = step == Step::Forward || step == Step::NextSeries;
    return {0, std::clamp(from.index + (isForward ? 1 : -1), 0, rowCount() - 1)};
}

std::optional<ChartPlace> FunnelFigure::placeAt(const QChart *chart, QPointF at) const
{
    std::optional<ChartPlace> nearest;
    double distance = funnelReach;
    for (int i = 0; i < rowCount(); ++i) {
        const double length = QLineF(anchor(chart, {0, i}), at).length();
        if (length < distance) {
            distance = length;
            nearest = ChartPlace{0, i};
        }
    }
    return nearest;
}

QString FunnelFigure::textOf(ChartPlace place) const
{
    const int i = place.index;
    //: Read-out of a team or area in a funnel: its name, its share, out of how many what
    QString text = tr("%1\n%2 of %3 %4")
                       .arg(m_data.places.at(i), share(m_data.values.at(i)),
                            Format::count(qRound64(m_data.sizes.at(i))), m_data.sizeTitle);
    text += QLatin1Char('\n') + (isSignal(i) ? tr("Signal: %1").arg(m_data.signs.at(i))
                                             : tr("Within the limits of chance"));
    if (!m_data.notes.value(i).isEmpty())
        text += QLatin1Char('\n') + m_data.notes.at(i);
    return text;
}

QList<LegendEntry> FunnelFigure::legend() const
{
    QList<LegendEntry> entries{{tr("All together"), LegendMark::Line, {}},
                               {tr("95% limits"), LegendMark::Dash, 5},
                               {tr("99.8% limits"), LegendMark::Line, 5}};
    if (std::ranges::any_of(m_data.signs, [](const QString &sign) { return !sign.isEmpty(); }))
        entries.append({tr("Signal"), LegendMark::Diamond, {}});
    return entries;
}

QStringList FunnelFigure::headings() const
{
    return {m_data.placeTitle, tr("Share"), tr("Out of"), tr("Signal")};
}

TableValue FunnelFigure::value(int row, int column) const
{
    switch (column) {
    case 0:
        return m_data.places.at(row);
    case 1:
        return tableNumber(m_data.values.at(row), {1, true});
    case 2:
        return TableNumber{std::round(m_data.sizes.at(row))};
    default:
        return m_data.signs.value(row);
    }
}

} // namespace

std::unique_ptr<ChartFigure> makeFigure(const FunnelPlot &data)
{
    return std::make_unique<FunnelFigure>(data);
}

} // namespace Revisit
