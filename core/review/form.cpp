#include "core/review/form.h"

#include "core/base/text.h"

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
    std::pair{QuestionType::Yes, "yes"_L1},
    std::pair{QuestionType::Code, "code"_L1},
    std::pair{QuestionType::Codes, "codes"_L1},
    std::pair{QuestionType::Choice, "choice"_L1},
    std::pair{QuestionType::Date, "date"_L1},
    std::pair{QuestionType::Number, "number"_L1},
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
    if (object.contains("any"_L1))
        return {Condition::Kind::Any, {}, {}, conditionsFrom(object["any"_L1].toArray())};
    if (object.contains("all"_L1))
        return {Condition::Kind::All, {}, {}, conditionsFrom(object["all"_L1].toArray())};
    if (object.contains("question"_L1))
        return {Condition::Kind::Answer,
                object["question"_L1].toString(),
                textsFrom(object["in"_L1]),
                {}};
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

Result<FormQuestion> questionFrom(const QJsonObject &object)
{
    FormQuestion question;
    question.id = object["id"_L1].toString();
    question.text = object["text"_L1].toString();
    question.textWelsh = object["text_cy"_L1].toString();
    question.help = object["help"_L1].toString();
    question.list = object["list"_L1].toString();
    question.mandatory = mandatoryFrom(object["mandatory"_L1].toString());
    question.when = conditionFrom(object["when"_L1].toObject());
    question.shortest = object["shortest"_L1].toInt();
    question.longest = object["longest"_L1].toInt();
    question.isTall = object["tall"_L1].toBool();
    question.isVerdict = object["verdict"_L1].toBool();
    for (const QJsonValue &value : object["choices"_L1].toArray()) {
        const QJsonObject choice = value.toObject();
        question.choices.append({choice["code"_L1].toString(), choice["label"_L1].toString(),
                                 choice["label_cy"_L1].toString()});
    }
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

} // namespace

QString FormQuestion::label() const
{
    return inLanguage(text, textWelsh);
}

QString FormPart::label() const
{
    return inLanguage(title, titleWelsh);
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

bool holds(const Condition &condition, const Answers &answers)
{
    const auto partHolds = [&](const Condition &part) { return holds(part, answers); };
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Answer:
        return condition.answers.contains(answers.value(condition.question));
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
        const QJsonObject partObject = value.toObject();
        FormPart part{.id = partObject["id"_L1].toString(),
                      .title = partObject["title"_L1].toString(),
                      .titleWelsh = partObject["title_cy"_L1].toString(),
                      .help = partObject["help"_L1].toString(),
                      .questions = {}};
        for (const QJsonValue &question : partObject["questions"_L1].toArray()) {
            const Result<FormQuestion> read = questionFrom(question.toObject());
            if (!read)
                return tl::unexpected(read.error());
            part.questions.append(*read);
        }
        form.parts.append(part);
    }
    return form;
}

Result<Form> formNamed(const QString &name)
{
    QFile file(u":/forms/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, CoreText::tr("This edition of Revisit does not have the form "
                                                  "\"%1\".")
                                         .arg(name));
    return readForm(file.readAll());
}

const Form &currentForm()
{
    static const Form form = formNamed(u"review-form-1"_s).value();
    return form;
}

} // namespace Revisit
