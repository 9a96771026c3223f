#include "core/review/form.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{
    std::pair{QuestionType::Text, "text"_L1},
    std::pair{QuestionType::YesNoUnclear, "yes_no_unclear"_L1},
    std::pair{QuestionType::YesNoNotOnFile, "yes_no_not_on_file"_L1},
    std::pair{QuestionType::Yes, "yes"_L1},
    std::pair{QuestionType::Code, "code"_L1},
    std::pair{QuestionType::Codes, "codes"_L1},
    std::pair{QuestionType::Choice, "choice"_L1},
    std::pair{QuestionType::Date, "date"_L1},
    std::pair{QuestionType::Number, "number"_L1},
    std::pair{QuestionType::Officer, "officer"_L1},
    std::pair{QuestionType::Ruleset, "ruleset"_L1},
    std::pair{QuestionType::Criteria, "criteria"_L1},
    std::pair{QuestionType::Referrals, "referrals"_L1},
    std::pair{QuestionType::Enquiries, "enquiries"_L1},
};

QString inLanguage(const QString &english, const QString &welsh)
{
    return QLocale().language() == QLocale::Welsh && !welsh.isEmpty() ? welsh : english;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QList<Condition> conditionsFrom(const QJsonArray &array);

Condition conditionFrom(const QJsonObject &object)
{
    using Kind = Condition::Kind;
    if (object.contains("any"_L1))
        return {.kind = Kind::Any, .parts = conditionsFrom(object["any"_L1].toArray())};
    if (object.contains("all"_L1))
        return {.kind = Kind::All, .parts = conditionsFrom(object["all"_L1].toArray())};
    if (object.contains("sum"_L1))
        return {.kind = Kind::Sum,
                .questions = textsFrom(object["sum"_L1]),
                .least = object["least"_L1].toInt()};
    if (object.contains("not_in"_L1))
        return {.kind = Kind::Otherwise,
                .questions = {object["question"_L1].toString()},
                .answers = textsFrom(object["not_in"_L1])};
    if (object.contains("question"_L1))
        return {.kind = Kind::Answer,
                .questions = {object["question"_L1].toString()},
                .answers = textsFrom(object["in"_L1])};
    return {};
}

QList<Condition> conditionsFrom(const QJsonArray &array)
{
    QList<Condition> conditions;
    for (const QJsonValue &value : array)
        conditions.append(conditionFrom(value.toObject()));
    return conditions;
}

Mandatory mandatoryFrom(const QString &text)
{
    if (text == "triage"_L1)
        return Mandatory::AtTriage;
    return text == "assessment"_L1 ? Mandatory::AtAssessment : Mandatory::Never;
}

Choice choiceFrom(const QJsonObject &object)
{
    return {object["code"_L1].toString(), object["label"_L1].toString(),
            object["label_cy"_L1].toString()};
}

QList<Choice> choicesFrom(const QJsonValue &value)
{
    QList<Choice> choices;
    for (const QJsonValue &choice : value.toArray())
        choices.append(choiceFrom(choice.toObject()));
    return choices;
}

void readChoices(const QJsonObject &object, FormQuestion &question)
{
    question.choices = choicesFrom(object["choices"_L1]);
    if (object.contains("none"_L1)) {
        question.none = choiceFrom(object["none"_L1].toObject());
        question.none->code = noneAnswer;
    }
}

Result<FormQuestion> questionFrom(const QJsonObject &object)
{
    FormQuestion question;
    question.id = object["id"_L1].toString();
    question.text = object["text"_L1].toString();
    question.textWelsh = object["text_cy"_L1].toString();
    question.help = object["help"_L1].toString();
    question.helpWelsh = object["help_cy"_L1].toString();
    question.each = object["each"_L1].toString();
    question.list = object["list"_L1].toString();
    question.mandatory = mandatoryFrom(object["mandatory"_L1].toString());
    question.when = conditionFrom(object["when"_L1].toObject());
    question.shortest = object["shortest"_L1].toInt();
    question.longest = object["longest"_L1].toInt();
    question.mayBeUnknown = object["unknown"_L1].toBool();
    question.isPrivate = object["private"_L1].toBool();
    question.isVerdict = object["verdict"_L1].toBool();
    question.heading = object["heading"_L1].toString();
    question.headingWelsh = object["heading_cy"_L1].toString();
    readChoices(object, question);
    const QString type = object["type"_L1].toString();
    const auto known =
        std::ranges::find_if(types, [&](const auto &named) { return named.second == type; });
    if (question.id.isEmpty() || question.text.isEmpty() || known == types.end()) {
        return fail(Fault::Invalid,
                    CoreText::tr("Question \"%1\" of the form lacks an id, a text or a known type "
                                 "(\"%2\").")
                        .arg(question.id, type));
    }
    question.type = known->first;
    return question;
}

Result<FormPart> partFrom(const QJsonObject &object)
{
    FormPart part{.id = object["id"_L1].toString(),
                  .title = object["title"_L1].toString(),
                  .titleWelsh = object["title_cy"_L1].toString(),
                  .help = object["help"_L1].toString(),
                  .helpWelsh = object["help_cy"_L1].toString(),
                  .questions = {}};
    const QJsonObject rows = object["rows"_L1].toObject();
    for (const QJsonValue &value : object["questions"_L1].toArray()) {
        Result<FormQuestion> question = questionFrom(value.toObject());
        if (!question)
            return tl::unexpected(question.error());
        question->rows = choicesFrom(rows[question->each]);
        part.questions.append(*question);
    }
    return part;
}

} // namespace

QString Choice::text() const
{
    return inLanguage(label, labelWelsh);
}

QString FormQuestion::label() const
{
    return inLanguage(text, textWelsh);
}

QString FormQuestion::hint() const
{
    return inLanguage(help, helpWelsh);
}

QString FormQuestion::title() const
{
    return inLanguage(heading, headingWelsh);
}

QString FormQuestion::number() const
{
    return id.section(u'#', 0, 0).section(u'.', 0, 0);
}

QString FormPart::label() const
{
    return inLanguage(title, titleWelsh);
}

QString FormPart::hint() const
{
    return inLanguage(help, helpWelsh);
}

const FormQuestion *Form::find(const QString &id) const
{
    for (const FormPart &part : parts) {
        for (const FormQuestion &question : part.questions) {
            if (question.id == id)
                return &question;
        }
    }
    return nullptr;
}

namespace {

QStringList givenTo(const Condition &condition, const Answers &answers, const QString &subject)
{
    const QString question = condition.questions.value(0);
    const auto own = answers.constFind(answerKey(question, subject));
    return codesOf(own == answers.cend() ? answers.value(question) : *own);
}

bool isOneOf(const Condition &condition, const QStringList &given)
{
    return std::ranges::any_of(
        given, [&](const QString &code) { return condition.answers.contains(code); });
}

bool comesTo(const Condition &condition, const Answers &answers)
{
    int sum = 0;
    for (const QString &question : condition.questions)
        sum += numberOf(answers.value(question)).value_or(0);
    return sum >= condition.least;
}

} // namespace

bool holds(const Condition &condition, const Answers &answers, const QString &subject)
{
    const auto partHolds = [&](const Condition &part) { return holds(part, answers, subject); };
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Answer:
        return isOneOf(condition, givenTo(condition, answers, subject));
    case Condition::Kind::Otherwise: {
        const QStringList given = givenTo(condition, answers, subject);
        return !given.isEmpty() && !isOneOf(condition, given);
    }
    case Condition::Kind::Sum:
        return comesTo(condition, answers);
    case Condition::Kind::Any:
        return std::ranges::any_of(condition.parts, partHolds);
    case Condition::Kind::All:
        return std::ranges::all_of(condition.parts, partHolds);
    }
    return true;
}

Result<Form> readForm(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(Fault::Invalid, CoreText::tr("The form is not JSON: %1 at byte %2.")
                                        .arg(problem.errorString())
                                        .arg(problem.offset));
    Form form{.name = object["name"_L1].toString(),
              .title = object["title"_L1].toString(),
              .source = object["source"_L1].toString(),
              .parts = {}};
    for (const QJsonValue &value : object["parts"_L1].toArray()) {
        const Result<FormPart> part = partFrom(value.toObject());
        if (!part)
            return tl::unexpected(part.error());
        form.parts.append(*part);
    }
    return form;
}

namespace {

QList<Form> allForms()
{
    QList<Form> all;
    const QDir folder(u":/forms"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(readForm(file.readAll()).value());
    }
    return all;
}

} // namespace

Result<Form> formNamed(const QString &name)
{
    static const QList<Form> all = allForms();
    const auto found = std::ranges::find(all, name, &Form::name);
    if (found == all.end())
        return fail(Fault::NotFound, CoreText::tr("This edition of Revisit does not have the form "
                                                  "\"%1\".")
                                         .arg(name));
    return *found;
}

const Form &currentForm()
{
    static const Form form = formNamed(u"review-form-2"_s).value();
    return form;
}

} // namespace Revisit
