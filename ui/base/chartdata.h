#pragma once

#include "ui/base/theme.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Revisit {

// What a chart shows, with nothing of how. A page fills one of these and gives it to a ChartCard.

struct BarSeries {
    QString name;
    QList<double> values; // one a category
    int colour = 0;       // index into Theme::series
};

enum class BarShape { Across, Upright }; // more than one series are stacked

struct BarChart {
    BarShape shape = BarShape::Upright;
    QStringList categories; // first at the top, or at the reading side
    QList<BarSeries> series;
    QString categoryTitle; // heading of the first column of the table
    QString unit;          // what a value counts: "cases"

    // A tick on each bar, with a word behind the bar ("2 free", "+5"); both empty for none.
    QString limitName = {};
    QList<double> limits = {};
    QStringList marks = {};
    QList<Ink> markInks = {};
    QStringList notes = {}; // a further line of the read-out of each category
};

enum class LineStyle { Solid, Dashed, Dotted };

struct LinePoint {
    QDate date;
    double value = 0;
};

struct LineSeries {
    QString name;
    QList<LinePoint> points;
    int colour = 0;
    LineStyle style = LineStyle::Solid;
    QStringList notes = {}; // a further line of the read-out of each point
};

// What one point of a line stands for: a day, or the whole year that it lies in.
enum class TimeStep { Day, Year };

// What lies between two lines of a chart, filled in the colour of the upper one.
struct LineBand {
    int lower = 0; // index of a series
    int upper = 0;
    QString name;
};

struct LineChart {
    QList<LineSeries> series;
    QString unit;
    TimeStep step = TimeStep::Day;
    std::optional<QDate> deadline = {}; // an upright line
    QString deadlineName = {};
    std::optional<LineBand> band = {};
};

// How the numbers of a plot are written: 12, 3.4 days, 41.5%.
struct NumberForm {
    int decimals = 0;
    bool isPercent = false; // of a share between 0 and 1
};

// A series under limits of chance. A point that says more than chance has words in
// `signs`, and is drawn in another shape.
struct ControlPlot {
    QString categoryTitle; // heading of the first column of the table
    QStringList categories;
    QString name; // of what is plotted
    QString unit;
    NumberForm form = {};
    QList<double> values = {};
    QList<double> centres = {};
    QList<double> lowers = {};
    QList<double> uppers = {};
    QStringList signs = {};
    QStringList outOf = {};    // "of 41 cases"; empty where there is no denominator
    QList<int> baselines = {}; // the points that begin a new baseline
    QStringList baselineNames = {};
    QStringList notes = {}; // a further line of the read-out of each point
};

// Shares of teams or areas by the number that each is counted out of, between
// limits that narrow as the number grows.
struct FunnelPlot {
    QString placeTitle; // "Team"
    QStringList places;
    QString unit;
    QString sizeTitle; // what the share is counted out of
    double target = 0;
    QList<double> sizes = {};
    QList<double> values = {};
    QStringList signs = {};
    // The limits at each of `at`, from the lowest to the highest.
    QList<double> at = {};
    QList<std::array<double, 4>> limits = {};
    QStringList notes = {}; // a further line of the read-out of each point
};

// A cell of a heat map: the figure in it is written out, so that the colour only
// draws the eye.
struct HeatCell {
    QString text = {};                         // "97%"; empty: there is nothing to count
    QString longText = {};                     // instead, where it has room: "97.1% (95.0 to 98.4)"
    QString note = {};                         // under it, where it has room: "of 1,041"
    QString briefNote = {};                    // instead, where it has less: "1,041"
    double depth = 0;                          // of the colour, 0 to 1
    bool isFew = false;                        // too few to say much: has a broken edge
    QString reading = {};                      // the read-out, under the names of row and column
    QList<std::optional<double>> numbers = {}; // its line of the table
};

struct HeatNumber {
    QString title;
    NumberForm form;
};

// Rows by columns, each cell a figure.
struct HeatMap {
    QString rowTitle; // headings of the first two columns of the table
    QString columnTitle;
    QStringList rows;
    QStringList columns;
    QString unit;
    QString depthName;              // what a stronger colour says
    QString fewName;                // what a broken edge says
    QList<HeatNumber> numbers = {}; // headings of the other columns of the table
    QList<HeatCell> cells = {};     // row by row
};

// A place in a chart: which series, and which category or point of it.
struct ChartPlace {
    int series = 0;
    int index = 0;

    bool operator==(const ChartPlace &) const = default;
};

} // namespace Revisit
