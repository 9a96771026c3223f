#pragma once

#include "core/review/form.h"

#include <QCoreApplication>

namespace Revisit {

// How the answers of a form are put to a person.
class AnswerWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::AnswerWording)

public:
    // What may be answered, code by code: yes, no, unclear; the question's own
    // choices; or the codes of its list that are valid on the day.
    static QList<Choice> choices(const FormQuestion &question, QDate today);
    static QString labelOf(const Choice &choice);
    // The stored answer as text to be read; empty when there is none.
    static QString text(const FormQuestion &question, const QString &answer);
    // The label of a decision code.
    static QString decision(const QString &code);
};

} // namespace Revisit
