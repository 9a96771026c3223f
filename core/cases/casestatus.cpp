#include "core/cases/casestatus.h"

#include "core/base/text.h"

namespace Revisit {

QString statusLabel(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotStarted:
        return CoreText::tr("Not started");
    case CaseStatus::InReview:
        return CoreText::tr("In review");
    case CaseStatus::AwaitingSignOff:
        return CoreText::tr("Awaiting sign-off");
    case CaseStatus::Returned:
        return CoreText::tr("Returned");
    case CaseStatus::Escalated:
        return CoreText::tr("Escalated");
    case CaseStatus::SignedOff:
        return CoreText::tr("Signed off");
    }
    return {};
}

} // namespace Revisit
