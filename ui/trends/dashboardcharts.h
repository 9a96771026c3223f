#pragma once

#include "core/trends/burndown.h"
#include "core/trends/caseload.h"
#include "ui/base/chartsheet.h"

#include <QCoreApplication>

namespace Revisit {

// A chart with the cases behind each of its points.
template<typename Chart>
struct CountedChart {
    Chart chart;
    QList<QList<Figure>> figures; // by series, then by category or point
    QString title;                // the question it answers
    QString subtitle;             // what is counted, out of what, as of when
    QString summary;              // the answer, in a sentence
    ChartAbout about = {};        // what it is out of, and how complete

    const Figure *figureAt(int series, int index) const
    {
        const bool exists =
            series >= 0 && series < figures.size() && index >= 0 && index < figures[series].size();
        return exists ? &figures.at(series).at(index) : nullptr;
    }
};

// The charts of the dashboard that are no breakdown, from the figures of core. `only` says what
// they are narrowed to (FigureFilterBar::only).
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::DashboardCharts)

public:
    static constexpr int officersShown = 10;

    // Hours are an officer's for all areas, so no area narrows it.
    static CountedChart<BarChart> caseload(QList<OfficerLoad> loads, QDate today, QDate due,
                                           const QString &only);
    static CountedChart<LineChart> burnDown(const BurnDown &burnDown, QDate today,
                                            const QString &only);
};

} // namespace Revisit
