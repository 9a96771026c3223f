#include "core/review/reviewrules.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/review/decisionrules.h"
#include "core/review/wordingrules.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isAsked(const FormQuestion &question, const Answers &answers, ReviewStage stage)
{
    if (!holds(question.when, answers))
        return false;
    switch (question.mandatory) {
    case Mandatory::Never:
        return false;
    case Mandatory::AtTriage:
        return true;
    case Mandatory::AtAssessment:
        return stage == ReviewStage::Assessment;
    }
    return false;
}

QString lengthFault(const FormQuestion &question, const QString &answer)
{
    if (answer.size() < question.shortest)
        return CoreText::tr("At least %n character(s) are needed.", nullptr, question.shortest);
    if (question.longest > 0 && answer.size() > question.longest)
        return CoreText::tr("At most %n character(s) are allowed.", nullptr, question.longest);
    return {};
}

// What is wrong with an answer in itself; empty when nothing is.
QString faultOf(const FormQuestion &question, const QString &answer)
{
    if (question.mayBeUnknown && answer == unknownAnswer)
        return {};
    switch (question.type) {
    case QuestionType::Yes:
        return answer == "yes"_L1 ? QString()
                                  : CoreText::tr("Only an officer who can confirm this may review "
                                                 "the case.");
    case QuestionType::Date:
        return PartialDate::fromStored(answer).isUnknown()
                   ? CoreText::tr("This is not a date. Write it as 1 Jun 2026.")
                   : QString();
    case QuestionType::Number:
        return numberOf(answer).value_or(-1) < 0 ? CoreText::tr("Write a whole number.")
                                                 : QString();
    default:
        return lengthFault(question, answer);
    }
}

QString faultIn(const FormQuestion &question, const QString &answer, bool isNeeded)
{
    if (!answer.isEmpty())
        return faultOf(question, answer);
    return isNeeded ? CoreText::tr("Not answered yet.") : QString();
}

void checkQuestion(const FormQuestion &question, const Answers &answers, const ReviewRecord &record,
                   QList<Missing> &missing)
{
    if (question.isOnRecord() || !holds(question.when, answers))
        return;
    const bool isNeeded = isAsked(question, answers, stageFor(answers));
    for (const QString &key : record.keysOf(question, answers)) {
        const QString fault = faultIn(question, answers.value(key).trimmed(), isNeeded);
        if (!fault.isEmpty())
            missing.append({key, fault});
    }
}

// Of two things said of one answer, the first is worth saying.
void addOthers(QList<Missing> &missing, const QList<Missing> &others)
{
    for (const Missing &other : others) {
        if (std::ranges::find(missing, other.question, &Missing::question) == missing.end())
            missing.append(other);
    }
}

void sortByForm(QList<Missing> &missing, const Form &form)
{
    QHash<QString, int> places;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions)
            places.insert(question.id, int(places.size()));
    }
    const auto placeOf = [&](const Missing &one) {
        const AnswerPlace place = AnswerPlace::of(one.question);
        return places.value(one.question.section(u'@', 0, 0),
                            places.value(place.question, int(places.size())));
    };
    std::ranges::stable_sort(missing, {}, placeOf);
}

} // namespace

QList<Missing> missingAnswers(const Form &form, const Answers &answers, const ScopeResult &scope,
                              const ReviewRecord &record)
{
    QList<Missing> missing;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions)
            checkQuestion(question, answers, record, missing);
    }
    addOthers(missing, missingOnRecord(answers, scope, record));
    addOthers(missing, missingOnWording(form, answers, record));
    sortByForm(missing, form);
    return missing;
}

bool hasImmediateRisk(const Answers &answers)
{
    return hasLiveRisk(answers) || countsAsYes(answers.value(u"C5"_s));
}

QStringList liveRisks(const Answers &answers)
{
    QStringList questions{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s};
    questions.removeIf(
        [&](const QString &question) { return !countsAsYes(answers.value(question)); });
    return questions;
}

bool hasLiveRisk(const Answers &answers)
{
    return !liveRisks(answers).isEmpty();
}

ReviewStage stageFor(const Answers &answers)
{
    // What closes a case at the door needs no assessment of the investigation.
    static const QStringList atTheDoor{u"DEC-OOS"_s,  u"DEC-DUP"_s,  u"DEC-LIVE"_s, u"DEC-PREV"_s,
                                       u"DEC-INFO"_s, u"DEC-HOLD"_s, u"DEC-SAFE"_s, u""_s};
    return atTheDoor.contains(answers.value(u"G1"_s)) ? ReviewStage::Triage
                                                      : ReviewStage::Assessment;
}

} // namespace Revisit
