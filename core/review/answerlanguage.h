#pragma once

#include "core/base/result.h"
#include "core/language/languageanswer.h"
#include "core/review/review.h"

namespace Revisit {

struct Session;

// Keeps what the writer of a draft did about a wording that a rule points out.
// One that must be justified stays only for a reason.
struct AnswerLanguage {
    ReviewId review;
    LanguageAnswer answer;

    Result<> run(Session &session) const;
};

} // namespace Revisit
