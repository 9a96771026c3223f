#pragma once

#include "core/review/answers.h"
#include "ui/base/dialog.h"
#include "ui/review/answerchoice.h"

namespace Revisit {

struct AnswerChoiceText {
    QString title;
    QString lead;
    QString act;  // a verb for the button: "Restore"
    QString wait; // for the button that leaves it for now
};

// Asks of several answers which version stands; it never blocks. Nothing is
// decided until each has one.
class AnswerChoiceDialog : public Dialog
{
    Q_OBJECT

public:
    AnswerChoiceDialog(const AnswerChoiceText &text, const QList<AnswerQuestion> &questions,
                       QWidget *parent);

    // Which version of each was chosen, by key.
    QHash<QString, qsizetype> chosen() const;
    Answers answers() const;

    // Adds a button before the one that decides.
    Button *addAlternative(const QString &text, ButtonKind kind);

    void accept() override;

Q_SIGNALS:
    void decided();

private:
    QList<AnswerChoice *> m_choices;
    Button *m_act;
};

} // namespace Revisit
