#include "ui/base/chartaxes.h"
#include "ui/base/chartfigure.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Revisit {

namespace {

constexpr double longestRowName = 230; // px, at text size 100 %
constexpr double heatGap = 1.5;        // px round a cell
constexpr int leastCell = 36;          // px

// Figures in rows and columns; drawn by us, in a chart that only gives the room.
class HeatFigure : public ChartFigure
{
public:
    explicit HeatFigure(HeatMap data)
        : m_data(std::move(data))
    {
        for (int i = 0; i < m_data.cells.size(); ++i) {
            if (!m_data.cells.at(i).numbers.isEmpty())
                m_listed.append(i);
        }
    }

    QChart *makeChart() override { return bareChart(); }
    void drawOver(QPainter *painter, QChart *chart) const override;

    ChartPlace firstPlace() const override { return {}; }
    ChartPlace step(ChartPlace from, Step step) const override;
    // The corner of the cell, where the mark hides no figure.
    QPointF anchor(const QChart *chart, ChartPlace place) const override
    {
        return cellRect(chart, place).topRight() + QPointF(-3, 3);
    }
    std::optional<ChartPlace> placeAt(const QChart *chart, QPointF at) const override;
    QString textOf(ChartPlace place) const override;
    QList<LegendEntry> legend() const override;

    QStringList headings() const override;
    int rowCount() const override { return int(m_listed.size()); }
    TableValue value(int row, int column) const override;
    QString unit() const override { return m_data.unit; }
    std::optional<ChartPlace> placeOfCell(int row, int) const override
    {
        return placeOf(m_listed.at(row));
    }
    QString sampleOf(int column) const override
    {
        return column == 0 ? QStringLiteral("Suspects: officer-defined ethnicity")
                           : ChartFigure::sampleOf(column);
    }

    int leastHeight() const override
    {
        return Theme::px(leastCell) * int(m_data.rows.size()) + Theme::px(26);
    }
    bool isUprightWalk() const override { return true; }

private:
    int columnCount() const { return int(m_data.columns.size()); }
    ChartPlace placeOf(int cell) const { return {cell / columnCount(), cell % columnCount()}; }
    const HeatCell &cell(ChartPlace place) const
    {
        return m_data.cells.at(place.series * columnCount() + place.index);
    }

    QRectF plot(const QChart *chart) const;
    QRectF cellRect(const QChart *chart, ChartPlace place) const;
    void drawNames(QPainter *painter, const QChart *chart) const;
    void drawCell(QPainter *painter, const QRectF &rect, const HeatCell &cell) const;
    void drawFigures(QPainter *painter, const QRectF &room, const HeatCell &cell) const;

    HeatMap m_data;
    QList<int> m_listed; // cells that the table has a line for
};

QRectF HeatFigure::plot(const QChart *chart) const
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    double widest = 0;
    for (const QString &name : m_data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const double names = std::min(widest, longestRowName * Theme::textScale()) + 12;
    return chart->rect().adjusted(names, metrics.height() + 6, 0, 0);
}

QRectF HeatFigure::cellRect(const QChart *chart, ChartPlace place) const
{
    const QRectF room = plot(chart);
    const double width = room.width() / std::max(1, columnCount());
    const double height = room.height() / std::max<double>(1, double(m_data.rows.size()));
    return QRectF(room.left() + place.index * width, room.top() + place.series * height, width,
                  height)
        .adjusted(heatGap, heatGap, -heatGap, -heatGap);
}

void HeatFigure::drawOver(QPainter *painter, QChart *chart) const
{
    drawNames(painter, chart);
    for (int i = 0; i < m_data.cells.size(); ++i)
        drawCell(painter, cellRect(chart, placeOf(i)), m_data.cells.at(i));
}

void HeatFigure::drawNames(QPainter *painter, const QChart *chart) const
{
    const double left = chart->rect().left();
    painter->setFont(font(TextRole::Caption));
    painter->setPen(Theme::current().textSecondary);
    for (int row = 0; row < m_data.rows.size(); ++row) {
        QRectF line = cellRect(chart, {row, 0});
        line.setRight(line.left() - 8);
        line.setLeft(left);
        drawElided(painter, line, m_data.rows.at(row),
                   Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    }
    for (int column = 0; column < columnCount(); ++column) {
        QRectF head = cellRect(chart, {0, column});
        head.setBottom(head.top() - 2);
        head.setTop(chart->rect().top());
        drawElided(painter, head, m_data.columns.at(column), Qt::AlignCenter);
    }
}

void HeatFigure::drawCell(QPainter *painter, const QRectF &rect, const HeatCell &cell) const
{
    const Theme &theme = Theme::current();
    if (cell.text.isEmpty())
        return;
    const auto step =
        size_t(std::lround(std::clamp(cell.depth, 0.0, 1.0) * double(Theme::heatSteps - 1)));
    const QColor fill = theme.heat[step];
    const QColor ink = inkOn(fill);
    fillRounded(painter, rect, Radius::small, fill);
    if (cell.isFew) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 1.2, Qt::DashLine));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius::small, Radius::small);
    }
    painter->setPen(ink);
    drawFigures(painter, rect.adjusted(2, 0, -2, 0), cell);
}

// As much of the figure and of what it is out of as there is room for.
void HeatFigure::drawFigures(QPainter *painter, const QRectF &room, const HeatCell &cell) const
{
    const QFont upper = font(TextRole::Label);
    const QFont lower = font(TextRole::Caption);
    const auto longest = [&](const QFont &in, const QStringList &texts) {
        for (const QString &text : texts) {
            if (!text.isEmpty() && QFontMetricsF(in).horizontalAdvance(text) <= room.width())
                return text;
        }
        return QString();
    };
    const QString note = longest(lower, {cell.note, cell.briefNote});
    const QString figure = longest(upper, {cell.longText});
    const double noteHeight = QFontMetricsF(lower).height();
    QRectF line = room;
    line.setHeight(QFontMetricsF(upper).height());
    line.moveTop(room.center().y() - (line.height() + (note.isEmpty() ? 0 : noteHeight - 2)) / 2);
    painter->setFont(upper);
    drawElided(painter, line, figure.isEmpty() ? cell.text : figure, Qt::AlignCenter);
    line.moveTop(line.bottom() - 2);
    line.setHeight(noteHeight);
    painter->setFont(lower);
    drawElided(painter, line, note, Qt::AlignCenter);
}

ChartPlace HeatFigure::step(ChartPlace from, Step step) const
{
    const int lastRow = int(m_data.rows.size()) - 1;
    switch (step) {
    case Step::Forward:
        return {std::min(from.series + 1, lastRow), from.index};
    case Step::Back:
        return {std::max(from.series - 1, 0), from.index};
    case Step::NextSeries:
        return {from.series, std::min(from.index + 1, columnCount() - 1)};
    case Step::PreviousSeries:
        return {from.series, std::max(from.index - 1, 0)};
    }
    Q_UNREACHABLE();
}

std::optional<ChartPlace> HeatFigure::placeAt(const QChart *chart, QPointF at) const
{
    const QRectF room = plot(chart);
    if (!room.contains(at) || m_data.cells.isEmpty())
        return {};
    const auto part = [](double from, double of, int count) {
        return std::clamp(int(from / of * count), 0, count - 1);
    };
    return ChartPlace{part(at.y() - room.top(), room.height(), int(m_data.rows.size())),
                      part(at.x() - room.left(), room.width(), columnCount())};
}

QString HeatFigure::textOf(ChartPlace place) const
{
    return m_data.rows.at(place.series) + QLatin1String(", ") + m_data.columns.at(place.index) +
           QLatin1Char('\n') + cell(place).reading;
}

QList<LegendEntry> HeatFigure::legend() const
{
    QList<LegendEntry> entries;
    if (!m_data.depthName.isEmpty())
        entries.append({m_data.depthName, LegendMark::Heat, {}});
    if (std::ranges::any_of(m_data.cells, &HeatCell::isFew))
        entries.append({m_data.fewName, LegendMark::BrokenBox, {}});
    return entries;
}

QStringList HeatFigure::headings() const
{
    QStringList headings{m_data.rowTitle, m_data.columnTitle};
    for (const HeatNumber &number : m_data.numbers)
        headings.append(number.title);
    return headings;
}

TableValue HeatFigure::value(int row, int column) const
{
    const ChartPlace place = placeOf(m_listed.at(row));
    if (column == 0)
        return m_data.rows.at(place.series);
    if (column == 1)
        return m_data.columns.at(place.index);
    const std::optional<double> number = cell(place).numbers.value(column - 2);
    if (!number)
        return {};
    return tableNumber(*number, m_data.numbers.at(column - 2).form);
}

} // namespace

std::unique_ptr<ChartFigure> makeFigure(const HeatMap &data)
{
    return std::make_unique<HeatFigure>(data);
}

} // namespace Revisit
