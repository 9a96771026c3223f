#include "ui/review/answerwording.h"

#include "core/base/partialdate.h"
#include "core/refdata/codebook.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString codeLabel(const QString &list, const QString &code)
{
    const Code *found = CodeBook::instance().find(list, code);
    return found ? labelOf(*found) : code; // a code that this edition does not know
}

QString choiceLabel(const FormQuestion &question, const QString &code)
{
    for (const Choice &choice : AnswerWording::choices(question, {})) {
        if (choice.code == code)
            return AnswerWording::labelOf(choice);
    }
    return code;
}

} // namespace

QList<Choice> AnswerWording::choices(const FormQuestion &question, QDate today)
{
    if (question.type == QuestionType::YesNoUnclear)
        return {
            {u"yes"_s, tr("Yes"), {}}, {u"no"_s, tr("No"), {}}, {u"unclear"_s, tr("Unclear"), {}}};
    if (question.type == QuestionType::Choice)
        return question.choices;
    QList<Choice> choices;
    for (const Code &code : CodeBook::instance().list(question.list)) {
        if (!today.isValid() || code.validOn(today))
            choices.append({code.code, Revisit::labelOf(code), {}});
    }
    return choices;
}

QString AnswerWording::labelOf(const Choice &choice)
{
    const bool isWelsh = QLocale().language() == QLocale::Welsh && !choice.labelWelsh.isEmpty();
    return isWelsh ? choice.labelWelsh : choice.label;
}

QString AnswerWording::text(const FormQuestion &question, const QString &answer)
{
    if (answer.isEmpty())
        return {};
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::Number:
        return answer;
    case QuestionType::YesNoUnclear:
    case QuestionType::Choice:
        return choiceLabel(question, answer);
    case QuestionType::Yes:
        return answer == "yes"_L1 ? tr("Confirmed") : tr("Not confirmed");
    case QuestionType::Code:
        return codeLabel(question.list, answer);
    case QuestionType::Codes: {
        QStringList labels;
        for (const QString &code : answer.split(u',', Qt::SkipEmptyParts))
            labels.append(codeLabel(question.list, code));
        return labels.join(u"; "_s);
    }
    case QuestionType::Date:
        return PartialDate::fromStored(answer).display();
    }
    return answer;
}

QString AnswerWording::decision(const QString &code)
{
    return codeLabel(u"decision"_s, code);
}

} // namespace Revisit
