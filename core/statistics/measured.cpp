#include "core/statistics/measured.h"

#include "core/base/text.h"

namespace Revisit {

QString undefinedText(Undefined why)
{
    switch (why) {
    case Undefined::NothingToCompare:
        return CoreText::tr("Not defined: there is nothing to compare yet.");
    case Undefined::NotATable:
        return CoreText::tr("Not defined: the counts do not make a table.");
    case Undefined::OneCategory:
        return CoreText::tr("Not defined: all answers are the same, so chance would agree as "
                            "often.");
    case Undefined::OneItem:
        return CoreText::tr("Not defined: one case has no spread.");
    case Undefined::NoSpread:
        return CoreText::tr("Not defined: the cases show no spread to estimate from.");
    case Undefined::OneRater:
        return CoreText::tr("Not defined: agreement needs two reviewers.");
    case Undefined::OutsideTheGroup:
        return CoreText::tr("Not defined: the counts do not fit the number of cases.");
    case Undefined::GroupNotSampled:
        return CoreText::tr("Not defined: of one group nothing was looked at yet.");
    case Undefined::NotAShare:
        return CoreText::tr("Not defined: a share lies between 0 and 1.");
    case Undefined::TooFewPoints:
        return CoreText::tr("Not defined: there are too few points.");
    case Undefined::NoDenominator:
        return CoreText::tr("Not defined: there is nothing to count out of.");
    case Undefined::NothingBefore:
        return CoreText::tr("Not defined: nothing was counted in the first period, and no number "
                            "is a multiple of nothing.");
    }
    return {};
}

} // namespace Revisit
