#include "ui/base/chartaxes.h"
#include "ui/base/chartfigure.h"
#include "ui/base/format.h"
#include "ui/base/painting.h"
#include "ui/base/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Revisit {

namespace {

constexpr double longestLabel = 170;

// Stacked bars, lying or standing.
class BarFigure : public ChartFigure
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::BarFigure)

public:
    explicit BarFigure(BarChart data)
        : m_data(std::move(data))
    {}

    QChart *makeChart() override;
    void drawOver(QPainter *painter, QChart *chart) const override;

    ChartPlace firstPlace() const override { return {}; }
    ChartPlace step(ChartPlace from, Step step) const override;
    QPointF anchor(const QChart *chart, ChartPlace place) const override;
    std::optional<ChartPlace> placeAt(const QChart *chart, QPointF position) const override;
    QString textOf(ChartPlace place) const override;
    QList<LegendEntry> legend() const override;

    QStringList headings() const override;
    int rowCount() const override { return int(m_data.categories.size()); }
    TableValue value(int row, int column) const override;
    QString unit() const override { return m_data.unit; }
    std::optional<ChartPlace> placeOfCell(int row, int column) const override;

    int leastHeight() const override;
    bool isUprightWalk() const override { return liesAcross(); }

private:
    bool liesAcross() const { return m_data.shape == BarShape::Across; }
    int categoryCount() const { return int(m_data.categories.size()); }
    bool hasLimits() const { return !m_data.limits.isEmpty(); }

    double value(ChartPlace place) const;
    double upTo(int series, int index) const; // sum of the series before this one
    double total(int index) const { return upTo(int(m_data.series.size()), index); }
    double highest() const;

    // Bars that lie are counted from the bottom by Qt, from the top by us.
    int slot(int index) const { return liesAcross() ? categoryCount() - 1 - index : index; }
    QPointF position(const QChart *chart, int index, double value) const;

    double labelRoom() const;
    void drawCategories(QPainter *painter, const QChart *chart) const;
    void drawLimits(QPainter *painter, const QChart *chart) const;

    BarChart m_data;
};

double BarFigure::value(ChartPlace place) const
{
    return m_data.series.at(place.series).values.value(place.index);
}

double BarFigure::upTo(int series, int index) const
{
    double sum = 0;
    for (int earlier = 0; earlier < series; ++earlier)
        sum += value({earlier, index});
    return sum;
}

double BarFigure::highest() const
{
    double highest = 0;
    for (int index = 0; index < categoryCount(); ++index)
        highest = std::max({highest, total(index), m_data.limits.value(index)});
    return m_data.marks.isEmpty() ? highest : highest * 1.08; // room for the words
}

QPointF BarFigure::position(const QChart *chart, int index, double value) const
{
    auto *figure = const_cast<QChart *>(chart); // mapToPosition() is not const
    const double place = slot(index);
    return liesAcross() ? figure->mapToPosition({value, place}, chart->series().first())
                        : figure->mapToPosition({place, value}, chart->series().first());
}

double BarFigure::labelRoom() const
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    if (!liesAcross())
        return metrics.height() + 6;
    double widest = 0;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    return std::min(widest, longestLabel * Theme::textScale()) + 10;
}

QChart *BarFigure::makeChart()
{
    const Theme &theme = Theme::current();
    QAbstractBarSeries *bars =
        liesAcross() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                     : new QStackedBarSeries;
    for (const BarSeries &series : m_data.series) {
        auto *set = new QBarSet(series.name);
        QList<double> values = series.values;
        if (liesAcross())
            std::ranges::reverse(values);
        set->append(values);
        set->setBrush(theme.series[size_t(series.colour)]);
        set->setPen(QPen(theme.surface, 1));
        bars->append(set);
    }
    bars->setBarWidth(liesAcross() ? 0.62 : 0.58);

    auto *categories = new QBarCategoryAxis;
    QStringList names; // must differ, and are drawn by us: Qt cuts them to "..." when it is tight
    for (int index = 0; index < categoryCount(); ++index)
        names.append(QString::number(index));
    categories->append(names);
    styleAxis(categories, AxisGrid::None);
    categories->setLabelsVisible(false);

    QChart *chart = bareChart();
    chart->addSeries(bars);
    QValueAxis *values = valueAxis(highest());
    chart->addAxis(categories, liesAcross() ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, liesAcross() ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    const int room = qCeil(labelRoom());
    chart->setMargins(liesAcross() ? QMargins(room, 0, 8, 0) : QMargins(0, 6, 4, room - 8));
    return chart;
}

void BarFigure::drawOver(QPainter *painter, QChart *chart) const
{
    if (categoryCount() == 0)
        return;
    painter->setFont(font(TextRole::Caption));
    drawCategories(painter, chart);
    if (hasLimits())
        drawLimits(painter, chart);
}

void BarFigure::drawCategories(QPainter *painter, const QChart *chart) const
{
    const QRectF plot = chart->plotArea();
    const QFontMetricsF metrics(painter->font());
    painter->setPen(Theme::current().textSecondary);
    if (liesAcross()) {
        for (int index = 0; index < categoryCount(); ++index) {
            const double y = position(chart, index, 0).y();
            const QRectF label(plot.left() - labelRoom(), y - metrics.height() / 2, labelRoom() - 8,
                               metrics.height());
            drawElided(painter, label, m_data.categories.at(index),
                       Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
        }
        return;
    }
    double widest = 0;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    const double slotWidth = plot.width() / categoryCount();
    const int every = std::max(1, int(std::ceil((widest + 10) / slotWidth)));
    for (int index = 0; index < categoryCount(); index += every) {
        const double x = position(chart, index, 0).x();
        painter->drawText(
            QRectF(x - widest / 2 - 4, plot.bottom() + 6, widest + 8, metrics.height()),
            Qt::AlignCenter, m_data.categories.at(index));
    }
}

void BarFigure::drawLimits(QPainter *painter, const QChart *chart) const
{
    const Theme &theme = Theme::current();
    const QRectF plot = chart->plotArea();
    const double half = (liesAcross() ? plot.height() : plot.width()) / categoryCount() * 0.42;
    const QPointF reach = liesAcross() ? QPointF(0, half) : QPointF(half, 0);
    for (int index = 0; index < categoryCount(); ++index) {
        const double limit = m_data.limits.value(index);
        const QPointF place = position(chart, index, limit);
        painter->setPen(QPen(theme.surface, 5, Qt::SolidLine, Qt::FlatCap)); // a halo over the bar
        painter->drawLine(place - reach, place + reach);
        painter->setPen(QPen(theme.text, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(place - reach * 0.95, place + reach * 0.95);
        if (!liesAcross() || m_data.marks.value(index).isEmpty())
            continue;
        const QPointF end = position(chart, index, std::max(limit, total(index)));
        painter->setPen(theme.ink(m_data.markInks.value(index, Ink::Muted)));
        painter->drawText(QRectF(end.x() + 8, end.y() - 12, 120, 24),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                          m_data.marks.at(index));
    }
}

ChartPlace BarFigure::step(ChartPlace from, Step step) const
{
    const int lastSeries = int(m_data.series.size()) - 1;
    switch (step) {
    case Step::Forward:
        return {from.series, std::min(from.index + 1, categoryCount() - 1)};
    case Step::Back:
        return {from.series, std::max(from.index - 1, 0)};
    case Step::NextSeries:
        return {std::min(from.series + 1, lastSeries), from.index};
    case Step::PreviousSeries:
        return {std::max(from.series - 1, 0), from.index};
    }
    Q_UNREACHABLE();
}

QPointF BarFigure::anchor(const QChart *chart, ChartPlace place) const
{
    return position(chart, place.index, upTo(place.series, place.index) + value(place) / 2);
}

std::optional<ChartPlace> BarFigure::placeAt(const QChart *chart, QPointF position) const
{
    if (!chart->plotArea().contains(position))
        return {};
    auto *figure = const_cast<QChart *>(chart); // mapToValue() is not const
    const QPointF at = figure->mapToValue(position, chart->series().first());
    const int index = slot(qRound(liesAcross() ? at.y() : at.x()));
    const double level = liesAcross() ? at.x() : at.y();
    if (index < 0 || index >= categoryCount())
        return {};
    for (int series = 0; series < m_data.series.size(); ++series) {
        const double from = upTo(series, index);
        if (level >= from && level < from + value({series, index}))
            return ChartPlace{series, index};
    }
    return {};
}

QString BarFigure::textOf(ChartPlace place) const
{
    const BarSeries &series = m_data.series.at(place.series);
    const QString figure = Format::count(qRound64(value(place)));
    const QString category = m_data.categories.at(place.index);
    //: Read-out of a bar: category, then series, figure and unit: "April 2026 / Closed: 12 cases"
    QString text = tr("%1\n%2: %3 %4").arg(category, series.name, figure, m_data.unit);
    if (m_data.series.size() > 1)
        //: Further line of a read-out: the whole bar
        text +=
            QLatin1Char('\n') + tr("Together: %1").arg(Format::count(qRound64(total(place.index))));
    if (hasLimits())
        text += QLatin1Char('\n') +
                tr("%1: %2").arg(m_data.limitName,
                                 Format::count(qRound64(m_data.limits.value(place.index))));
    if (!m_data.notes.value(place.index).isEmpty())
        text += QLatin1Char('\n') + m_data.notes.at(place.index);
    return text;
}

QList<LegendEntry> BarFigure::legend() const
{
    QList<LegendEntry> entries;
    for (const BarSeries &series : m_data.series)
        entries.append({series.name, LegendMark::Box, series.colour});
    if (hasLimits())
        entries.append({m_data.limitName, LegendMark::Tick, {}});
    return entries;
}

QStringList BarFigure::headings() const
{
    QStringList headings{m_data.categoryTitle};
    for (const BarSeries &series : m_data.series)
        headings.append(series.name);
    if (hasLimits())
        headings.append(m_data.limitName);
    return headings;
}

TableValue BarFigure::value(int row, int column) const
{
    if (column == 0)
        return m_data.categories.at(row);
    const bool isLimit = column > m_data.series.size();
    const double figure = isLimit ? m_data.limits.value(row) : value(ChartPlace{column - 1, row});
    return TableNumber{std::round(figure)};
}

std::optional<ChartPlace> BarFigure::placeOfCell(int row, int column) const
{
    if (column > m_data.series.size())
        return {};
    return ChartPlace{std::max(0, column - 1), row};
}

int BarFigure::leastHeight() const
{
    return liesAcross() ? Theme::px(20) * categoryCount() + Theme::px(30) : Theme::px(180);
}

} // namespace

std::unique_ptr<ChartFigure> makeFigure(const BarChart &data)
{
    return std::make_unique<BarFigure>(data);
}

} // namespace Revisit
