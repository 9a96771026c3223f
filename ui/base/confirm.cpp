#include "ui/base/confirm.h"

#include "ui/base/dialog.h"

namespace Revisit {

namespace {

std::function<bool(const Question &)> &substitute()
{
    static std::function<bool(const Question &)> answer;
    return answer;
}

} // namespace

void confirm(QWidget *parent, const Question &question, std::function<void()> act)
{
    if (substitute()) {
        if (substitute()(question))
            act();
        return;
    }
    auto *dialog = new Dialog(question.title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLead(question.text);
    dialog->addCancel();
    Button *yes = dialog->addButton(question.yes, question.kind);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(act));
    dialog->open();
}

void answerConfirmationsBy(std::function<bool(const Question &)> answer)
{
    substitute() = std::move(answer);
}

} // namespace Revisit
