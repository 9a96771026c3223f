#pragma once

#include "core/review/reviewrecord.h"

namespace Revisit {

// What a demonstration review says of the original investigation (part D) and of
// what can be done now (part F): every question that applies gets an answer, by
// the case alone, so that it draws on no other choice. What the file already
// answered stays.
void answerInvestigation(const Form &form, const ReviewRecord &record, quint64 seed,
                         Answers &answers);

} // namespace Revisit
