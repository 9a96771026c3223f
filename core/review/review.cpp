#include "core/review/review.h"

#include "core/base/text.h"

namespace Revisit {

QString reviewStateLabel(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return CoreText::tr("Draft");
    case ReviewState::Submitted:
        return CoreText::tr("Submitted");
    case ReviewState::Returned:
        return CoreText::tr("Returned");
    case ReviewState::SignedOff:
        return CoreText::tr("Signed off");
    case ReviewState::Escalated:
        return CoreText::tr("Escalated");
    case ReviewState::Superseded:
        return CoreText::tr("Superseded");
    }
    return {};
}

} // namespace Revisit
