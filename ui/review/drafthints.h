#pragma once

#include "core/review/form.h"
#include "core/review/reviewfile.h"

#include <QStringList>

namespace Revisit {

// What a question of a draft is answered in the light of. They propose: the
// officer decides.
namespace DraftHints {

// The priority that the rules give, and by which of them (G4).
QString priority(const Answers &answers, const ReviewRecord &record);

// Under the findings (E1): the wordings of the original file that judge a victim,
// until the finding about them (MO-19) is made. The form's own hint where none.
QString findings(const Form &form, const Answers &answers, const QStringList &fileWordings);

// Under the question whether the file blames a victim (D12): those wordings. The
// form's own hint where none, and where the form does not ask it nothing.
QString fileWording(const Form &form, const QStringList &fileWordings);

} // namespace DraftHints

} // namespace Revisit
