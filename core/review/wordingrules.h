#pragma once

#include "core/language/languagechecker.h"
#include "core/review/reviewrules.h"

namespace Revisit {

// The wordings in an answer that its writer has yet to answer for: those that must
// be justified, are nobody's quoted words, and were not kept with a reason.
QList<LanguageFinding> unansweredWordings(const QString &key, const QString &text,
                                          const QList<LanguageAnswer> &answers);

// Of every text that the form asks for here, in the order of the form.
QList<Missing> missingOnWording(const Form &form, const Answers &answers,
                                const ReviewRecord &record);

} // namespace Revisit
