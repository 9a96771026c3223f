#pragma once

#include "ui/base/chartsheet.h"

#include <QChart>
#include <QPainter>

#include <memory>

namespace Revisit {

enum class LegendMark { Box, Line, Dash, Tick, Diamond, Heat, BrokenBox };

struct LegendEntry {
    QString text;
    LegendMark mark = LegendMark::Box;
    std::optional<int> colour; // of Theme::series; none: the colour of text
};

enum class Step { Forward, Back, NextSeries, PreviousSeries };

// A chart made of data: its QChart, what is drawn over it, and how its points are walked.
class ChartFigure
{
public:
    virtual ~ChartFigure() = default;

    // The view owns the chart; it is made anew when the theme changes.
    virtual QChart *makeChart() = 0;
    virtual void drawOver(QPainter *painter, QChart *chart) const = 0;

    virtual ChartPlace firstPlace() const = 0;
    virtual ChartPlace step(ChartPlace from, Step step) const = 0;
    virtual QPointF anchor(const QChart *chart, ChartPlace place) const = 0;
    virtual std::optional<ChartPlace> placeAt(const QChart *chart, QPointF position) const = 0;
    virtual QString textOf(ChartPlace place) const = 0;

    virtual QList<LegendEntry> legend() const = 0;

    // The same figures as a table: headings, then a row a category or date.
    virtual QStringList headings() const = 0;
    virtual int rowCount() const = 0;
    virtual TableValue value(int row, int column) const = 0;
    virtual QString unit() const = 0;
    virtual std::optional<ChartPlace> placeOfCell(int row, int column) const = 0;

    // A text as wide as the column's usual ones.
    virtual QString sampleOf(int column) const
    {
        return column == 0 ? QStringLiteral("Officer with a name") : QStringLiteral("000,000");
    }

    virtual int leastHeight() const = 0;
    virtual bool isUprightWalk() const { return false; } // up and down go from bar to bar
};

std::unique_ptr<ChartFigure> makeFigure(const BarChart &data);
std::unique_ptr<ChartFigure> makeFigure(const LineChart &data);
std::unique_ptr<ChartFigure> makeFigure(const ControlPlot &data);
std::unique_ptr<ChartFigure> makeFigure(const FunnelPlot &data);
std::unique_ptr<ChartFigure> makeFigure(const HeatMap &data);

} // namespace Revisit
