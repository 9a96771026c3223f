#include "core/review/reviewrules.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/review/decisionrules.h"
#include "core/review/wordingrules.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

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

QString faultIn(const FormQuestion &question, const QString &answer, bool isRequired)
{
    if (!answer.isEmpty())
        return faultOf(question, answer);
    return isRequired ? CoreText::tr("Not answered yet.") : QString();
}

void checkQuestion(const FormQuestion &question, const Answers &answers, const ReviewRecord &record,
                   QList<Missing> &missing)
{
    if (question.isOnRecord())
        return;
    const bool isRequired = isNeeded(question, stageFor(answers));
    for (const QString &key : record.keysOf(question, answers)) {
        const QString fault = faultIn(question, answers.value(key).trimmed(), isRequired);
        if (!fault.isEmpty())
            missing.append({key, fault});
    }
}

// A line of enquiry stands on record, where the form asks for one (review form F1).
void checkLines(const FormQuestion &question, const Answers &answers, const ReviewRecord &record,
                QList<Missing> &missing)
{
    if (question.type != QuestionType::Enquiries || !record.enquiries.isEmpty() ||
        !isNeeded(question, stageFor(answers)) || record.keysOf(question, answers).isEmpty())
        return;
    missing.append({question.id, CoreText::tr("Raise at least one line of enquiry.")});
}

QList<Missing> missingLines(const Form &form, const Answers &answers, const ReviewRecord &record)
{
    QList<Missing> missing;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions)
            checkLines(question, answers, record, missing);
    }
    return missing;
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
    addOthers(missing, missingLines(form, answers, record));
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

bool isNeeded(const FormQuestion &question, ReviewStage stage)
{
    return question.mandatory == Mandatory::AtTriage ||
           (question.mandatory == Mandatory::AtAssessment && stage == ReviewStage::Assessment);
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
