#include "core/quality/secondreview.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QList<JudgedQuestion> judgedQuestions()
{
    return {JudgedQuestion::Verdict, JudgedQuestion::Reasonable, JudgedQuestion::SameToday,
            JudgedQuestion::Quality, JudgedQuestion::Priority};
}

QString judgedQuestionLabel(JudgedQuestion question)
{
    switch (question) {
    case JudgedQuestion::Verdict:
        return CoreText::tr("Decision");
    case JudgedQuestion::Reasonable:
        return CoreText::tr("Was the original decision reasonable on what was known then?");
    case JudgedQuestion::SameToday:
        return CoreText::tr("Would the same decision be reached today?");
    case JudgedQuestion::Quality:
        return CoreText::tr("Quality of the original investigation");
    case JudgedQuestion::Priority:
        return CoreText::tr("Priority now");
    }
    return {};
}

QStringList judgedCodes(JudgedQuestion question)
{
    switch (question) {
    case JudgedQuestion::Verdict: {
        QStringList codes;
        for (const Code &code : CodeBook::instance().list(u"decision"))
            codes.append(code.code);
        return codes;
    }
    case JudgedQuestion::Reasonable:
        return {u"reasonable"_s, u"partly"_s, u"not_reasonable"_s, u"cannot_tell"_s};
    case JudgedQuestion::SameToday:
        return {u"yes"_s, u"no"_s, u"cannot_tell"_s};
    case JudgedQuestion::Quality:
        return {u"good"_s, u"requires_improvement"_s, u"inadequate"_s, u"cannot_grade"_s};
    case JudgedQuestion::Priority:
        return {u"auto"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s};
    }
    return {};
}

const QString &Judgement::of(JudgedQuestion question) const
{
    switch (question) {
    case JudgedQuestion::Verdict:
        break;
    case JudgedQuestion::Reasonable:
        return reasonable;
    case JudgedQuestion::SameToday:
        return sameToday;
    case JudgedQuestion::Quality:
        return quality;
    case JudgedQuestion::Priority:
        return priority;
    }
    return verdict;
}

QList<JudgedQuestion> disagreements(const Judgement &first, const Judgement &second)
{
    QList<JudgedQuestion> differing;
    for (const JudgedQuestion question : judgedQuestions()) {
        const QString &one = first.of(question);
        const QString &other = second.of(question);
        if (!one.isEmpty() && !other.isEmpty() && one != other)
            differing.append(question);
    }
    return differing;
}

QString secondReviewStateLabel(SecondReviewState state)
{
    switch (state) {
    case SecondReviewState::Unassigned:
        return CoreText::tr("To be assigned");
    case SecondReviewState::Open:
        return CoreText::tr("With the second reviewer");
    case SecondReviewState::Agreed:
        return CoreText::tr("Both agree");
    case SecondReviewState::Disagreed:
        return CoreText::tr("To be decided by a third person");
    case SecondReviewState::Decided:
        return CoreText::tr("Decided by a third person");
    }
    return {};
}

} // namespace Revisit
