#pragma once

#include "ui/base/button.h"

#include <functional>

namespace Revisit {

struct Question {
    QString title;
    QString text;
    QString yes; // the act itself as a verb: "Undo the import"
    ButtonKind kind = ButtonKind::Primary;
};

// Asks before an act that cannot be taken back; never blocks.
void confirm(QWidget *parent, const Question &question, std::function<void()> act);

// Lets a test answer in place of a person; an empty function gives the screen back.
void answerConfirmationsBy(std::function<bool(const Question &)> answer);

} // namespace Revisit
