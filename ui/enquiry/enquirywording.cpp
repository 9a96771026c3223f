#include "ui/enquiry/enquirywording.h"

#include "ui/base/format.h"

using namespace Qt::StringLiterals;

namespace Revisit {

ChipText EnquiryWording::state(EnquiryState state)
{
    const QString label = enquiryStateLabel(state);
    switch (state) {
    case EnquiryState::ForAllocation:
        return {u"list-checks"_s, label, Tone::Warning};
    case EnquiryState::Allocated:
        return {u"list-checks"_s, label, Tone::Info};
    case EnquiryState::Resulted:
        return {u"list-checks"_s, label, Tone::Ok};
    case EnquiryState::Filed:
        break;
    }
    return {u"list-checks"_s, label};
}

QString EnquiryWording::whose(const BroughtForward &line)
{
    //: The case of a line of enquiry, and who has the line
    return tr("%1 · %2").arg(line.reference,
                             line.ownerName.isEmpty() ? tr("No owner yet") : line.ownerName);
}

QString EnquiryWording::due(const BroughtForward &line, QDate today)
{
    return line.line.dueOn.isValid() ? Format::due(line.line.dueOn, today) : tr("No date");
}

QString EnquiryWording::comesUp(const BroughtForward &line)
{
    return line.line.bringOn.isValid() ? Format::date(line.line.bringOn) : QString();
}

QString EnquiryWording::nextStep(EnquiryState state)
{
    switch (state) {
    case EnquiryState::ForAllocation:
        return tr("Allocate…");
    case EnquiryState::Allocated:
        return tr("Give the result…");
    case EnquiryState::Resulted:
        return tr("File it");
    case EnquiryState::Filed:
        break;
    }
    return {};
}

} // namespace Revisit
