#include "core/review/wordingrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isKept(const QString &key, const QString &rule, const QList<LanguageAnswer> &answers)
{
    return std::ranges::any_of(answers, [&](const LanguageAnswer &answer) {
        return answer.place == key && answer.rule == rule &&
               answer.disposition == LanguageDisposition::Dismissed;
    });
}

void checkText(const QString &key, const QString &text, const ReviewRecord &record,
               QList<Missing> &missing)
{
    const auto wordings = unansweredWordings(key, text, record.languageAnswers);
    if (wordings.isEmpty())
        return;
    const LanguageFinding &first = wordings.first();
    //: %1 is a wording in the officer's text, %2 what is wrong with it
    missing.append(
        {key, CoreText::tr("Reword \"%1\", or keep it with a reason. %2")
                  .arg(text.sliced(first.span.offset, first.span.length), first.rule->why)});
}

} // namespace

QList<LanguageFinding> unansweredWordings(const QString &key, const QString &text,
                                          const QList<LanguageAnswer> &answers)
{
    QList<LanguageFinding> wordings = languageChecker().ownFindingsIn(text);
    wordings.removeIf([&](const LanguageFinding &finding) {
        return finding.rule->severity != LanguageSeverity::MustBeJustified ||
               isKept(key, finding.rule->id, answers);
    });
    return wordings;
}

QList<Missing> missingOnWording(const Form &form, const Answers &answers,
                                const ReviewRecord &record)
{
    QList<Missing> missing;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions) {
            // What only its writer reads blames nobody.
            if (question.type != QuestionType::Text || question.isPrivate)
                continue;
            for (const QString &key : record.keysOf(question, answers))
                checkText(key, answers.value(key), record, missing);
        }
    }
    return missing;
}

} // namespace Revisit
