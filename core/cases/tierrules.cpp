#include "core/cases/tierrules.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace Revisit {

Tier tierOf(const TierFacts &facts)
{
    if (facts.liveRisk)
        return {0, u"live_risk"_s};
    if (facts.rapeAlleged)
        return {1, u"rape"_s};
    if (facts.youngestAge && *facts.youngestAge < 13)
        return {1, u"under_13"_s};
    if (facts.suspects >= 3)
        return {1, u"three_suspects"_s};
    if (facts.suspectInOtherCase)
        return {1, u"suspect_elsewhere"_s};
    if (facts.contactOffence && facts.suspectsIdentified >= 2)
        return {2, u"contact_offence"_s};
    return {3, u"other"_s};
}

QString tierRuleLabel(const QString &rule)
{
    if (rule == "live_risk"_L1)
        return CoreText::tr("Live risk indicated");
    if (rule == "rape"_L1)
        return CoreText::tr("Rape alleged");
    if (rule == "under_13"_L1)
        return CoreText::tr("Victim may have been under 13");
    if (rule == "three_suspects"_L1)
        return CoreText::tr("Three or more suspects");
    if (rule == "suspect_elsewhere"_L1)
        return CoreText::tr("Suspect also in another case");
    if (rule == "contact_offence"_L1)
        return CoreText::tr("Contact offence, two or more suspects identified");
    if (rule == "other"_L1)
        return CoreText::tr("No rule for a higher priority applies");
    if (rule == "officer"_L1)
        return CoreText::tr("Set by an officer");
    return CoreText::tr("Not assessed yet");
}

std::optional<int> workingDaysFor(int tier)
{
    switch (tier) {
    case 0:
        return 0;
    case 1:
        return 10;
    case 2:
        return 30;
    default:
        return std::nullopt;
    }
}

} // namespace Revisit
