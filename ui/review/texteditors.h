#pragma once

#include "ui/review/answereditor.h"

namespace Revisit {

// A line or, for a longer text, a paragraph.
AnswerEditor *makeTextEditor(const FormQuestion &question, QWidget *parent);
// A date or a number, written in a line; where it may be unknown, with a box to
// say so.
AnswerEditor *makeFigureEditor(const FormQuestion &question, QWidget *parent);

} // namespace Revisit
