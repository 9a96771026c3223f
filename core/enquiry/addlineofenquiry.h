#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"

namespace Revisit {

struct Session;

// Raises a line of enquiry on a case. With an owner it is allocated at once.
struct AddLineOfEnquiry {
    CaseId caseId;
    QString action;
    std::optional<OfficerId> owner = {};
    std::optional<CodeId> skill = {};
    std::optional<int> estimateMinutes = {};
    QDate dueOn = {};
    QDate bringOn = {}; // not after the day on which it is due

    Result<EnquiryId> run(Session &session) const;
};

} // namespace Revisit
