#include "core/review/answers.h"

namespace Revisit {

using namespace Qt::StringLiterals;

const QString unknownAnswer = u"unknown"_s;
const QString noneAnswer = u"NONE"_s;

namespace {

const QString evidenceMark = u"#evidence"_s;
const QString noteMark = u"#note"_s;

} // namespace

AnswerPlace AnswerPlace::of(const QString &key)
{
    AnswerPlace place{key.section(u'@', 0, 0), key.section(u'@', 1)};
    for (const auto &[mark, part] :
         {std::pair{evidenceMark, Part::Evidence}, std::pair{noteMark, Part::Note}}) {
        if (place.question.endsWith(mark)) {
            place.question.chop(mark.size());
            place.part = part;
        }
    }
    return place;
}

QString AnswerPlace::key() const
{
    switch (part) {
    case Part::Answer:
        return answerKey(question, subject);
    case Part::Evidence:
        return answerKey(question + evidenceMark, subject);
    case Part::Note:
        return answerKey(question + noteMark, subject);
    }
    return question;
}

QString answerKey(const QString &question, const QString &subject)
{
    return subject.isEmpty() ? question : question + u'@' + subject;
}

QStringList codesOf(const QString &answer)
{
    return answer.split(u',', Qt::SkipEmptyParts);
}

std::optional<int> numberOf(const QString &answer)
{
    bool isNumber = false;
    const int number = answer.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool countsAsYes(const QString &answer)
{
    return answer == "yes"_L1 || answer == "unclear"_L1;
}

} // namespace Revisit
