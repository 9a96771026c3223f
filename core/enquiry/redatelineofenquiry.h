#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"

namespace Revisit {

struct Session;

// Brings a line of enquiry forward to another day. Without a reason a day that
// nobody met would move in silence. Fault::Conflict when the line was changed since
// `version`; Fault::Invalid for one that is filed.
struct RedateLineOfEnquiry {
    EnquiryId line;
    int version = 1;
    QDate dueOn; // today or later
    QString reason;

    Result<> run(Session &session) const;
};

} // namespace Revisit
