#pragma once

#include "core/base/partialdate.h"

#include <QString>

namespace Revisit {

// The ways in which a victim can have a decision to take no further action
// looked at again.
enum class RightsRoute {
    Unknown, // the day of the decision is not known well enough
    Panel,   // Child Sexual Abuse Review Panel (CSARP)
    Review,  // Victims' Right to Review
    Either   // the right to review, and the panel, which takes these too
};

// From the day of the decision (review dossier 3.7): before 5 June 2013 the
// panel; from that day the Victims' Right to Review. Since 1 April 2025 the
// panel may take those as well.
RightsRoute rightsRoute(const PartialDate &nfa, QDate today);

// "Child Sexual Abuse Review Panel", and what to mind with it.
QString rightsRouteLabel(RightsRoute route);
QString rightsRouteAdvice(RightsRoute route);

} // namespace Revisit
