#include "ui/review/answerwording.h"

#include "core/refdata/codebook.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString codeLabel(const QString &list, const QString &code)
{
    const Code *found = CodeBook::instance().find(list, code);
    return found ? labelOf(*found) : code; // a code that this edition does not know
}

QString choiceLabel(const QList<Choice> &choices, const QString &code)
{
    for (const Choice &choice : choices) {
        if (choice.code == code)
            return choice.text();
    }
    return code;
}

QList<Choice> codesValid(const FormQuestion &question, QDate today)
{
    QList<Choice> choices;
    if (question.none)
        choices.append(*question.none);
    choices.append(question.choices);
    for (const Code &code : CodeBook::instance().list(question.list)) {
        if (code.validOn(today))
            choices.append({code.code, labelOf(code), {}});
    }
    return choices;
}

QList<Choice> whoCanAgree(const ReviewRecord &record)
{
    QList<Choice> choices;
    for (const Officer &officer : record.supervisors)
        choices.append({QString::number(officer.id.value()), officer.name, {}});
    return choices;
}

// Of the question's own choices, or of its list.
QString codeLabelOf(const FormQuestion &question, const QString &code)
{
    if (question.none && code == noneAnswer)
        return question.none->text();
    return question.list.isEmpty() ? choiceLabel(question.choices, code)
                                   : codeLabel(question.list, code);
}

QString codeLabels(const FormQuestion &question, const QString &answer)
{
    QStringList labels;
    for (const QString &code : codesOf(answer))
        labels.append(codeLabelOf(question, code));
    return labels.join(u"; "_s);
}

} // namespace

QList<Choice> AnswerWording::choices(const FormQuestion &question, const ReviewRecord &record,
                                     QDate today)
{
    if (question.type == QuestionType::YesNoUnclear)
        return {
            {u"yes"_s, tr("Yes"), {}}, {u"no"_s, tr("No"), {}}, {u"unclear"_s, tr("Unclear"), {}}};
    if (question.type == QuestionType::YesNoNotOnFile)
        return {{u"yes"_s, tr("Yes"), {}},
                {u"no"_s, tr("No"), {}},
                {u"not_on_file"_s, tr("Not on file"), {}}};
    if (question.type == QuestionType::Choice)
        return question.choices;
    if (question.type == QuestionType::Officer)
        return whoCanAgree(record);
    return codesValid(question, today);
}

QString AnswerWording::labelOf(const Choice &choice)
{
    return choice.text();
}

QString AnswerWording::text(const FormQuestion &question, const QString &answer,
                            const ReviewRecord &record)
{
    if (answer.isEmpty())
        return {};
    if (question.mayBeUnknown && answer == unknownAnswer)
        return tr("Not known");
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::Number:
    case QuestionType::Ruleset:
    case QuestionType::Criteria:
    case QuestionType::Enquiries:
        return answer;
    case QuestionType::YesNoUnclear:
    case QuestionType::YesNoNotOnFile:
    case QuestionType::Choice:
        return choiceLabel(choices(question, record, {}), answer);
    case QuestionType::Officer:
        return record.officerName(OfficerId(answer.toLongLong()));
    case QuestionType::Yes:
        return answer == "yes"_L1 ? tr("Confirmed") : tr("Not confirmed");
    case QuestionType::Code:
    case QuestionType::Codes:
        return codeLabels(question, answer);
    case QuestionType::Referrals: {
        FormQuestion kinds = question;
        kinds.list = u"referral_kind"_s;
        return codeLabels(kinds, answer);
    }
    case QuestionType::Date:
        return PartialDate::fromStored(answer).display();
    }
    return answer;
}

std::optional<PartialDate> AnswerWording::dateFrom(const QString &text)
{
    static const QRegularExpression circa(u"^(about|circa|c\\.)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString bare = QString(text).remove(circa);
    const auto date = PartialDate::parse(bare, {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d/M/yyyy"_s,
                                                u"MMM yyyy"_s, u"MMMM yyyy"_s, u"M/yyyy"_s});
    if (!date || bare == text)
        return date;
    return PartialDate::fromStored(date->stored() + u'~');
}

QString AnswerWording::subject(const FormQuestion &question, const Subject &subject,
                               const Form &form)
{
    const FormQuestion *source = form.find(question.each);
    return source ? codeLabel(source->list, subject.key) : subject.label;
}

QString AnswerWording::quality(int grade)
{
    switch (grade) {
    case 1:
        return tr("1, poor");
    case 2:
        return tr("2, below what is needed");
    case 3:
        return tr("3, sufficient");
    case 4:
        return tr("4, good");
    case 5:
        return tr("5, excellent");
    default:
        return {};
    }
}

QString AnswerWording::decision(const QString &code)
{
    return codeLabel(u"decision"_s, code);
}

QString AnswerWording::shortDecision(const Code &decision)
{
    const QString welsh = decision.details["short_cy"_L1].toString();
    return QLocale().language() == QLocale::Welsh && !welsh.isEmpty()
               ? welsh
               : decision.details["short"_L1].toString();
}

} // namespace Revisit
