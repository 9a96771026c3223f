#pragma once

#include "core/review/form.h"
#include "core/review/reviewrecord.h"

#include <QCoreApplication>

namespace Revisit {

// What an answer is called, and says, outside of the form: in a comparison or a
// list. By the key that it is stored under.
class AnswerNaming
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::AnswerNaming)

public:
    AnswerNaming(const Form &form, const ReviewRecord &record);

    // "C2  Does a suspect have access to children now?", "B2 C6  …, evidence".
    QString name(const QString &key) const;
    // As it is read; empty when there is none.
    QString text(const QString &key, const QString &answer) const;
    // Whether it is words, of which some can have changed.
    bool isWords(const QString &key) const;

private:
    const FormQuestion *questionOf(const QString &key) const;
    QString subjectOf(const QString &key) const;

    Form m_form;
    ReviewRecord m_record;
};

} // namespace Revisit
