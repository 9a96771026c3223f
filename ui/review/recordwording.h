#pragma once

#include "ui/review/recordpanel.h"

#include <QCoreApplication>

namespace Revisit {

// How referrals and lines of enquiry are put to a person.
class RecordWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::RecordWording)

public:
    // Without the button.
    static RecordLine referral(const Referral &referral, const ReviewRecord &record, QDate today);
    static RecordLine enquiry(const LineOfEnquiry &line, const ReviewRecord &record);
};

} // namespace Revisit
