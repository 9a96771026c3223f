#pragma once

#include "core/dataquality/dataquality.h"
#include "ui/base/chartdata.h"

#include <QCoreApplication>

namespace Revisit {

// The quality of the records in charts and sentences.
class QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityWords)

public:
    // What a chart is drawn of: a field's completeness or a dimension.
    struct Subject {
        QString name;
        QString what; // "filled in", "without a fault"
        QString of;   // "cases", "suspects"
        const Tally *tally = nullptr;
    };

    static QList<Subject> subjects(const DataQuality &quality);
    static QString percent(const Filled &filled);
    // "31.2% (29.6 to 32.9)": with its interval of 95 %.
    static QString withInterval(const Filled &filled);
    static QString days(const Measured<double> &days);
    static QString missing(const EthnicityRates &rates);
    static QString timeliness(const QString &what, const Timeliness &timeliness);

    // Over the years of closure, under the limits of a p chart; says why there is none.
    static Measured<ControlPlot> overYears(const Subject &subject);
    static Measured<FunnelPlot> overTeams(const Subject &subject, const DataQuality &quality);
};

} // namespace Revisit
