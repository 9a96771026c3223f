#include "ui/base/chartaxes.h"

#include "ui/base/chartsheet.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <cmath>

namespace Revisit {

namespace {

constexpr int wantedTicks = 5;
constexpr int percentDecimals = 1;

// 1, 2, 2.5 or 5 times a power of ten; counts have no halves, so never below one
// and no 2.5.
double roundStep(double highest)
{
    const double rough = std::max(highest, 1.0) / wantedTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power != std::floor(factor * power))
            continue;
        if (rough <= factor * power)
            return std::max(1.0, factor * power);
    }
    return std::max(1.0, 10 * power);
}

double freeStep(double span)
{
    const double rough = span / wantedTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QString numberCellText(const TableNumber &number)
{
    switch (number.style) {
    case TableNumber::Style::Plain:
        return QString::number(number.value, 'f', number.decimals);
    case TableNumber::Style::Percent:
        return QLocale().toString(number.value * 100, 'f', number.decimals) + QLocale().percent();
    case TableNumber::Style::Grouped:
        break;
    }
    return QLocale().toString(number.value, 'f', number.decimals);
}

} // namespace

QChart *bareChart()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocalizeNumbers(true);
    return chart;
}

void styleAxis(QAbstractAxis *axis, AxisGrid grid)
{
    const Theme &theme = Theme::current();
    const bool hasGrid = grid == AxisGrid::Lines;
    axis->setLabelsFont(font(TextRole::Caption));
    axis->setLabelsColor(theme.textMuted);
    axis->setGridLineVisible(hasGrid);
    axis->setGridLinePen(QPen(theme.border, 1));
    axis->setMinorGridLineVisible(false);
    axis->setShadesVisible(false);
    axis->setLinePen(hasGrid ? QPen(Qt::NoPen) : QPen(theme.control, 1));
}

QValueAxis *valueAxis(double highest)
{
    auto *axis = new QValueAxis;
    const double step = roundStep(highest);
    const double steps = std::max(1.0, std::ceil(highest / step));
    axis->setRange(0, steps * step);
    axis->setTickCount(int(steps) + 1);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(axis, AxisGrid::Lines);
    return axis;
}

QValueAxis *spanAxis(double lowest, double highest, bool hasFractions)
{
    const double least = hasFractions ? 0.1 : 1; // what a tick shows
    const double step = std::max(freeStep(std::max(highest - lowest, 1e-9)), least);
    const double from = std::floor(lowest / step + 1e-9) * step;
    const double steps = std::max(1.0, std::ceil((highest - from) / step - 1e-9));
    auto *axis = new QValueAxis;
    axis->setRange(from, from + steps * step);
    axis->setTickCount(int(steps) + 1);
    axis->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    styleAxis(axis, AxisGrid::Lines);
    return axis;
}

QString numberText(double value, const NumberForm &form)
{
    if (form.isPercent)
        return QLocale().toString(value * 100, 'f', 1) + QLocale().percent();
    return QLocale().toString(value, 'f', form.decimals);
}

QString cellText(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<TableNumber>(&value))
        return numberCellText(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return Format::date(*day);
    return {};
}

TableNumber tableNumber(double value, const NumberForm &form)
{
    return form.isPercent ? TableNumber{value, percentDecimals, TableNumber::Style::Percent}
                          : TableNumber{value, form.decimals};
}

QPolygonF diamond(QPointF centre, double radius)
{
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                      centre + QPointF(0, radius), centre + QPointF(-radius, 0)});
}

QPen linePen(const QColor &colour, double width, Qt::PenStyle style)
{
    return {colour, width, style, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace Revisit
