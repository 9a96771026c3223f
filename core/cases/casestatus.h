#pragma once

#include <QString>

namespace Revisit {

// How far the review of a case has come; the numbers are stored.
enum class CaseStatus {
    NotStarted = 1,
    InReview = 2,
    AwaitingSignOff = 3,
    Returned = 4,  // by the team lead, with reasons
    Escalated = 5, // to a panel
    SignedOff = 6
};

// Everything but signed off: the work that is left.
constexpr bool isOpen(CaseStatus status)
{
    return status != CaseStatus::SignedOff;
}

// "Awaiting sign-off", in the language of the interface.
QString statusLabel(CaseStatus status);

} // namespace Revisit
