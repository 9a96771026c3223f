#pragma once

#include "core/trends/burndown.h"
#include "core/trends/caseload.h"
#include "core/trends/decisions.h"
#include "core/trends/outcomes.h"
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

// The four charts of the dashboard, from the figures of core.
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::DashboardCharts)

public:
    static constexpr int officersShown = 10;
    static constexpr int yearsShown = 16;

    static CountedChart<BarChart> caseload(QList<OfficerLoad> loads, QDate today, QDate due);
    static CountedChart<LineChart> burnDown(const BurnDown &burnDown, QDate today);
    static CountedChart<BarChart> decisions(const DecisionsByMonth &table, QDate today);
    static CountedChart<LineChart> outcomes(const OutcomesByYear &table, QDate today);
};

} // namespace Revisit
