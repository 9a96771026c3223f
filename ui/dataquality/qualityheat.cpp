#include "ui/base/format.h"
#include "ui/dataquality/qualitycharts.h"

#include <algorithm>

// The heat map of fields by years or teams.
namespace Revisit {

namespace {

constexpr double deepest = 0.5; // a share missing from which on the colour is the strongest

// The record as a whole has no days to stand beside those of the fields.
QList<QualityField> heatRows(Dimension dimension)
{
    QList<QualityField> fields = qualityFields();
    fields.removeIf([dimension](QualityField field) {
        const bool isOther = dimension == Dimension::Timeliness && !isInDays(field, dimension);
        return !isAssessed(field, dimension) || isOther;
    });
    return fields;
}

QList<HeatNumber> heatNumbers(Dimension dimension)
{
    const bool isDays = dimension == Dimension::Timeliness;
    QList<HeatNumber> numbers;
    for (const QString &heading : QualityCells::headings(dimension)) {
        const bool isShare = !isDays && numbers.size() < 3; // and its interval
        numbers.append({heading, {isShare ? 1 : 0, isShare}});
    }
    return numbers;
}

HeatCell heatCell(const std::optional<QualityCell> &figure)
{
    HeatCell cell;
    if (!figure) {
        cell.reading = QualityCharts::tr("Nothing to count");
        return cell;
    }
    cell.text = figure->brief;
    //: A figure with its interval: "31.2% (29.6 to 32.9)"
    cell.longText = QualityCharts::tr("%1 (%2)").arg(figure->figure, figure->interval);
    //: Under a figure in a small cell: out of how many
    cell.note = QualityCharts::tr("of %1").arg(Format::count(figure->applicable));
    cell.briefNote = Format::count(figure->applicable);
    cell.depth = figure->lack / deepest;
    cell.isFew = figure->isFew();
    cell.reading = figure->reading;
    cell.numbers = figure->numbers;
    return cell;
}

} // namespace

QualityChart<HeatMap> QualityCharts::heat(const DataQuality &quality, Dimension dimension,
                                          QualityBy by)
{
    QList<QualitySlice> slices{{.name = tr("All")}};
    slices += by == QualityBy::Year ? QualityCells::years(quality, dimension)
                                    : QualityCells::teams(quality, dimension);
    QualityChart<HeatMap> made;
    HeatMap &map = made.chart;
    map.rowTitle = tr("Field");
    map.columnTitle = by == QualityBy::Year ? tr("Year of closure") : tr("Team");
    map.unit = dimension == Dimension::Timeliness ? tr("days") : tr("per cent");
    if (dimension != Dimension::Timeliness)
        map.depthName = tr("The stronger the colour, the more is missing or wrong");
    map.fewName = tr("Out of fewer than 20: read the interval");
    map.numbers = heatNumbers(dimension);
    for (const QualitySlice &slice : slices)
        map.columns.append(slice.name);
    for (const QualityField field : heatRows(dimension)) {
        map.rows.append(fieldName(field));
        for (const QualitySlice &slice : slices) {
            map.cells.append(heatCell(QualityCells::at(quality, {field, dimension}, slice)));
            const bool isAll = !slice.year && !slice.team;
            made.questions.append({field, dimension, isAll ? QualitySlice() : slice});
        }
    }
    return made;
}

} // namespace Revisit
