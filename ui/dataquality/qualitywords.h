#pragma once

#include "ui/base/chartsheet.h"
#include "ui/dataquality/qualitycell.h"

namespace Revisit {

// What the figures of the report say, in sentences.
class QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityWords)

public:
    // "filled in", "without a fault"
    static QString good(QualityChoice choice);
    // "Suspects: sex, completeness"
    static QString name(QualityChoice choice);

    // Definition, unit, denominator, completeness and as of when, as every figure says.
    static QString definition(const DataQuality &quality, QualityChoice choice);
    static ChartAbout about(const DataQuality &quality, QualityChoice choice);
    // The same of all fields together.
    static QString definition(const DataQuality &quality, Dimension dimension);
    static ChartAbout about(const DataQuality &quality, Dimension dimension);

    // Of whom most is unknown, for a banner; empty where it is not.
    static QString mostlyUnknown(const DataQuality &quality);

private:
    static QString unit(QualityChoice choice);
    static QString completeness(const DataQuality &quality, QualityChoice choice);
    static QString completeness(Dimension dimension);
    static QString denominator(Dimension dimension);
    static QString asked(Dimension dimension);
};

} // namespace Revisit
