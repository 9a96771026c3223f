#pragma once

#include "ui/review/answereditor.h"

namespace Revisit {

// Radio buttons side by side, for few choices.
AnswerEditor *makeChoiceEditor(const QList<Choice> &choices, QWidget *parent);
// A box that confirms what the question says.
AnswerEditor *makeConfirmationEditor(QWidget *parent);
// One choice of many.
AnswerEditor *makeCodeEditor(const QList<Choice> &choices, QWidget *parent);
// Several choices of many.
AnswerEditor *makeCodesEditor(const QList<Choice> &choices, QWidget *parent);

} // namespace Revisit
