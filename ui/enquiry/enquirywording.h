#pragma once

#include "core/enquiry/bringforward.h"
#include "ui/base/chip.h"

#include <QCoreApplication>

namespace Revisit {

// How lines of enquiry are told of.
class EnquiryWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::EnquiryWording)

public:
    static ChipText state(EnquiryState state);
    static QString whose(const BroughtForward &line);            // R-1 · R. Okafor
    static QString due(const BroughtForward &line, QDate today); // 3 days overdue
    static QString comesUp(const BroughtForward &line); // the day, apart from when it is due
    // The act that moves a line on, for a button; empty for one that is filed.
    static QString nextStep(EnquiryState state);
};

} // namespace Revisit
