#include "core/victim/victimrights.h"

#include "core/base/text.h"

namespace Revisit {

namespace {

const QDate rightToReview(2013, 6, 5);
const QDate panelTakesAll(2025, 4, 1);

} // namespace

RightsRoute rightsRoute(const PartialDate &nfa, QDate today)
{
    if (nfa.latest().isValid() && nfa.latest() < rightToReview)
        return RightsRoute::Panel;
    if (nfa.earliest().isValid() && nfa.earliest() >= rightToReview)
        return today >= panelTakesAll ? RightsRoute::Either : RightsRoute::Review;
    return RightsRoute::Unknown;
}

QString rightsRouteLabel(RightsRoute route)
{
    switch (route) {
    case RightsRoute::Unknown:
        return CoreText::tr("Cannot be told: when the case was closed is not known well enough");
    case RightsRoute::Panel:
        return CoreText::tr("Child Sexual Abuse Review Panel");
    case RightsRoute::Review:
        return CoreText::tr("Victims' Right to Review");
    case RightsRoute::Either:
        return CoreText::tr("Victims' Right to Review, or the Child Sexual Abuse Review Panel");
    }
    return {};
}

QString rightsRouteAdvice(RightsRoute route)
{
    switch (route) {
    case RightsRoute::Unknown:
        return CoreText::tr("Decisions before 5 June 2013 go to the panel, later ones to the right "
                            "to review. Find the day of the decision.");
    case RightsRoute::Panel:
        return CoreText::tr("The request goes to the force or CPS area that decided, and from "
                            "there to the panel. There is no further appeal.");
    case RightsRoute::Review:
        return CoreText::tr("Time limits apply. Decisions of the police come under it from "
                            "1 April 2015, those of the CPS from 5 June 2013.");
    case RightsRoute::Either:
        return CoreText::tr("Time limits apply to the right to review. Since 1 April 2025 the "
                            "panel may take decisions from 5 June 2013 on as well.");
    }
    return {};
}

} // namespace Revisit
