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

Result<> checkDays(QDate bringOn, QDate dueOn)
{
    if (bringOn.isValid() && dueOn.isValid() && bringOn > dueOn)
        return fail(Fault::Invalid, CoreText::tr("A line of enquiry comes up on the day it is due "
                                                 "at the latest."));
    return {};
}

bool mayMove(EnquiryState from, EnquiryState to)
{
    if (from == EnquiryState::Filed || from == to)
        return false;
    return to == EnquiryState::ForAllocation || int(to) == int(from) + 1;
}

} // namespace Revisit
