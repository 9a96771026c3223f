#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"

namespace Revisit {

// What a role may do. Screens explain it, core enforces it.
enum class Capability {
    ViewCases,      // the queue and case content
    ReviewCases,    // answer and submit the form
    RevealNames,    // see the name behind a pseudonym
    SignOffReviews, // agree, return or escalate another's review
    ReassignCases,
    ImportCases,
    ExportCases,
    ViewWorkload,
    ViewTrends,
    ManageScope,   // make a new version of the rules on scope
    SampleQuality, // draw a sample, assign second reviews, decide between two
    ViewAudit,
    ManageOfficers
};

bool allows(Role role, Capability capability);
// Fault::Forbidden with a sentence that says who can.
Result<> permit(const Officer &actor, Capability capability);
// "Team leads can do this." for a disabled action.
QString whoMay(Capability capability);
QString roleName(Role role);

} // namespace Revisit
