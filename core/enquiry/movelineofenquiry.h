#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"

namespace Revisit {

struct Session;

// Moves a line of enquiry to another queue: allocated needs an owner, resulted
// needs the result. Fault::Conflict when it was changed since `version`.
struct MoveLineOfEnquiry {
    EnquiryId line;
    int version = 1;
    EnquiryState to = EnquiryState::Allocated;
    std::optional<OfficerId> owner = {};
    QString result = {};

    Result<> run(Session &session) const;
};

} // namespace Revisit
