#pragma once

#include "core/links/seenelsewhere.h"

namespace Revisit {

struct Session;

// Says whether what this case shares with another matters to it. Fault::NotFound
// when the cases share it no longer, Fault::Conflict when somebody has answered
// since `version`; 0 is a link that nobody has answered.
struct AnswerLink {
    CaseId caseId;
    LinkKey link;
    LinkVerdict verdict = LinkVerdict::Unsure;
    int version = 0;

    Result<> run(Session &session) const;
};

} // namespace Revisit
