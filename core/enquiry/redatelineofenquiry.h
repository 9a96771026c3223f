#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"

#include <optional>

namespace Revisit {

struct Session;

// Moves the day on which a line of enquiry is due, or the one on which it comes up
// again before that, or both; what is absent stays. Without a reason a day that nobody
// met would move in silence. Fault::Conflict when the line was changed since
// `version`; Fault::Invalid for one that is filed, for a day that is over and where it
// would come up only after it is due.
struct RedateLineOfEnquiry {
    EnquiryId line;
    int version = 1;
    std::optional<QDate> dueOn;
    QString reason;
    std::optional<QDate> bringOn = {};

    Result<> run(Session &session) const;
};

} // namespace Revisit
