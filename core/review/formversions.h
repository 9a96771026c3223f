#pragma once

#include "core/review/review.h"
#include "core/review/reviewrecord.h"

namespace Revisit {

// What the newer of two forms asks of a review that the older does not ask of it:
// keys of answers that are required at its stage and not there, in the order of the
// newer form. A draft without a decision may still become an assessment and is asked
// as one. Of `record` it needs the suspects, the victims and the lines of enquiry.
QStringList newQuestions(const Form &from, const Form &to, const Answers &answers,
                         const ReviewRecord &record);

// What the file says to questions that only the newer form has and that have no
// answer yet. `onFile` is what it says to all questions.
Answers firstAnswersTo(const Form &from, const Form &to, const Answers &answers,
                       const Answers &onFile);

// What a move from one form to the other makes of a review.
struct FormMove {
    Answers first;     // by the file, beside the answers that stay as they are
    QStringList asked; // keys that are then without an answer
};
FormMove formMove(const Form &from, const Form &to, const Answers &answers,
                  const ReviewRecord &record);

} // namespace Revisit
