#include "core/enquiry/lineofenquiry.h"

#include "core/base/text.h"

namespace Revisit {

QString enquiryStateLabel(EnquiryState state)
{
    switch (state) {
    case EnquiryState::ForAllocation:
        return CoreText::tr("For allocation");
    case EnquiryState::Allocated:
        return CoreText::tr("Allocated");
    case EnquiryState::Resulted:
        return CoreText::tr("Resulted");
    case EnquiryState::Filed:
        return CoreText::tr("Filed");
    }
    return {};
}

bool mayMove(EnquiryState from, EnquiryState to)
{
    if (from == EnquiryState::Filed || from == to)
        return false;
    return to == EnquiryState::ForAllocation || int(to) == int(from) + 1;
}

} // namespace Revisit
