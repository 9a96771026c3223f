#include "core/publication/publicationprofile.h"

#include "core/base/text.h"

namespace Revisit {

using namespace Qt::StringLiterals;

PublicationRule ruleOf(PublicationProfile profile)
{
    switch (profile) {
    case PublicationProfile::FiveOrMore:
        return {.threshold = 5, .rounding = 5, .innerCells = true};
    case PublicationProfile::TenOrMore:
        return {.threshold = 10, .rounding = 5, .innerCells = true};
    case PublicationProfile::TotalsOnly:
        return {.threshold = 10, .rounding = 5, .innerCells = false};
    }
    return {};
}

QString profileCode(PublicationProfile profile)
{
    switch (profile) {
    case PublicationProfile::FiveOrMore:
        return u"P5"_s;
    case PublicationProfile::TenOrMore:
        return u"P10"_s;
    case PublicationProfile::TotalsOnly:
        return u"PRESS"_s;
    }
    return {};
}

QString profileLabel(PublicationProfile profile)
{
    switch (profile) {
    case PublicationProfile::FiveOrMore:
        return CoreText::tr("P5: five or more");
    case PublicationProfile::TenOrMore:
        return CoreText::tr("P10: ten or more");
    case PublicationProfile::TotalsOnly:
        return CoreText::tr("Press: totals only");
    }
    return {};
}

QString profileMeaning(PublicationProfile profile)
{
    switch (profile) {
    case PublicationProfile::FiveOrMore:
        return CoreText::tr("Counts from 1 to 4 are confidential; others are rounded to 5. For "
                            "tables without area, ethnicity or age.");
    case PublicationProfile::TenOrMore:
        return CoreText::tr("Counts from 1 to 9 are confidential; others are rounded to 5. For "
                            "tables with area, ethnicity or age.");
    case PublicationProfile::TotalsOnly:
        return CoreText::tr("Only the totals of rows and columns, none under 10, rounded to 5.");
    }
    return {};
}

QList<PublicationProfile> publicationProfiles()
{
    return {PublicationProfile::TenOrMore, PublicationProfile::FiveOrMore,
            PublicationProfile::TotalsOnly};
}

} // namespace Revisit
