#pragma once

#include "core/base/partialdate.h"
#include "core/review/reviewrecord.h"

#include <QCoreApplication>

namespace Revisit {

struct Code;

// How the answers of a form are put to a person.
class AnswerWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::AnswerWording)

public:
    // What may be answered, code by code: yes, no, unclear; the question's own
    // choices; those who can agree; or the codes of its list that are valid on
    // the day.
    static QList<Choice> choices(const FormQuestion &question, const ReviewRecord &record,
                                 QDate today);
    static QString labelOf(const Choice &choice);
    // The stored answer as text to be read; empty when there is none.
    static QString text(const FormQuestion &question, const QString &answer,
                        const ReviewRecord &record);
    // A date as people write it: "1 Jun 2026", "1/6/2026", "June 2026", "2026",
    // "about 2011".
    static std::optional<PartialDate> dateFrom(const QString &text);
    // What a subject is called: "S-001", or the label of a finding's code.
    static QString subject(const FormQuestion &question, const Subject &subject, const Form &form);
    // A supervisor's grade of a review, from "1, poor" to "5, excellent".
    static QString quality(int grade);
    // The label of a decision code.
    static QString decision(const QString &code);
    // In a few words; only the decisions that fall most often have them.
    static QString shortDecision(const Code &decision);
};

} // namespace Revisit
