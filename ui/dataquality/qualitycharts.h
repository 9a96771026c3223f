#pragma once

#include "core/statistics/chartrules.h"
#include "core/statistics/funnel.h"
#include "ui/base/chartdata.h"
#include "ui/dataquality/qualitycell.h"

namespace Revisit {

// What the columns of the heat map are.
enum class QualityBy { Year, Team };

// A chart, and what each of its places asks for, from the first on.
template<typename Chart>
struct QualityChart {
    Chart chart = {};
    QList<FieldQuestion> questions = {};
    QString leftOut = {}; // what is not drawn, in a sentence
};

// The figures of the report by year of closure and by team.
class QualityCharts
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityCharts)

public:
    // Shares over the years under the limits of a p chart, and of the teams in a funnel;
    // says why there is none.
    static Measured<QualityChart<ControlPlot>> years(const DataQuality &quality,
                                                     QualityChoice choice);
    static Measured<QualityChart<FunnelPlot>> teams(const DataQuality &quality,
                                                    QualityChoice choice);
    // Days over the years as lines, and of the teams as bars; empty without a case.
    static QualityChart<LineChart> daysByYear(const DataQuality &quality, QualityChoice choice);
    static QualityChart<BarChart> daysByTeam(const DataQuality &quality, QualityChoice choice);
    // Every field that is assessed in the dimension, by year or by team; `questions` has
    // one a cell, row by row.
    static QualityChart<HeatMap> heat(const DataQuality &quality, Dimension dimension,
                                      QualityBy by);
};

} // namespace Revisit
