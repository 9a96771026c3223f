#include "ui/review/answernaming.h"

#include "ui/review/answerwording.h"

using namespace Qt::StringLiterals;

namespace Revisit {

AnswerNaming::AnswerNaming(const Form &form, const ReviewRecord &record)
    : m_form(form)
    , m_record(record)
{}

// The words beside an answer can be a question of their own.
const FormQuestion *AnswerNaming::questionOf(const QString &key) const
{
    const FormQuestion *question = m_form.find(key.section(u'@', 0, 0));
    return question ? question : m_form.find(AnswerPlace::of(key).question);
}

QString AnswerNaming::subjectOf(const QString &key) const
{
    const QString subject = AnswerPlace::of(key).subject;
    const FormQuestion *question = questionOf(key);
    if (!question || question->each.isEmpty())
        return subject;
    Answers all; // so that each finding has its row
    all.insert(question->each, subject);
    for (const Subject &one : m_record.subjectsOf(*question, all)) {
        if (one.key == subject)
            return one.label;
    }
    return subject;
}

QString AnswerNaming::name(const QString &key) const
{
    const FormQuestion *question = questionOf(key);
    if (!question)
        return key;
    QString number = question->number();
    if (const QString subject = subjectOf(key); !subject.isEmpty())
        number += u' ' + subject;
    //: %1 is the number of a question, %2 the question
    const QString name = tr("%1  %2").arg(number, question->label());
    const bool isOwnQuestion = m_form.find(key.section(u'@', 0, 0));
    switch (isOwnQuestion ? AnswerPlace::Part::Answer : AnswerPlace::of(key).part) {
    case AnswerPlace::Part::Answer:
        return name;
    case AnswerPlace::Part::Evidence:
        //: %1 is a question: the evidence given for its answer
        return tr("%1 (evidence)").arg(name);
    case AnswerPlace::Part::Note:
        //: %1 is a question: the words beside its answer
        return tr("%1 (note)").arg(name);
    }
    return name;
}

bool AnswerNaming::isWords(const QString &key) const
{
    const FormQuestion *question = questionOf(key);
    return AnswerPlace::of(key).part != AnswerPlace::Part::Answer || !question ||
           question->type == QuestionType::Text;
}

QString AnswerNaming::text(const QString &key, const QString &answer) const
{
    const FormQuestion *question = questionOf(key);
    if (!question || isWords(key))
        return answer;
    if (question->type != QuestionType::Criteria)
        return AnswerWording::text(*question, answer, m_record);
    FormQuestion finding = *question; // on a criterion
    finding.type = QuestionType::YesNoUnclear;
    return AnswerWording::text(finding, answer, m_record);
}

} // namespace Revisit
