#include "core/review/reviewrules.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool countsAsYes(const QString &answer)
{
    return answer == "yes"_L1 || answer == "unclear"_L1;
}

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

std::optional<Missing> inForm(const FormQuestion &question, const Answers &answers,
                              ReviewStage stage)
{
    const QString answer = answers.value(question.id).trimmed();
    if (isAsked(question, answers, stage) && answer.isEmpty())
        return Missing{question.id, CoreText::tr("Not answered yet.")};
    if (question.type == QuestionType::Yes && !answer.isEmpty() && answer != "yes"_L1)
        return Missing{question.id, CoreText::tr("Only an officer who can confirm this may review "
                                                 "the case.")};
    if (question.type == QuestionType::Date && !answer.isEmpty() &&
        PartialDate::fromStored(answer).isUnknown())
        return Missing{question.id, CoreText::tr("This is not a date. Write it as 2026-06-01.")};
    if (!answer.isEmpty() && answer.size() < question.shortest)
        return Missing{question.id, CoreText::tr("At least %n character(s) are needed.", nullptr,
                                                 question.shortest)};
    if (question.longest > 0 && answer.size() > question.longest)
        return Missing{question.id, CoreText::tr("At most %n character(s) are allowed.", nullptr,
                                                 question.longest)};
    return std::nullopt;
}

void add(QList<Missing> &missing, const QString &question, const QString &message)
{
    const bool isThere =
        std::ranges::any_of(missing, [&](const Missing &one) { return one.question == question; });
    if (!isThere)
        missing.append({question, message});
}

// A risk that is not excluded is referred, or it is said why not and who agreed.
void checkRisk(const Answers &answers, QList<Missing> &missing)
{
    if (hasImmediateRisk(answers) && answers.value(u"C6"_s).isEmpty() &&
        answers.value(u"C7"_s).trimmed().isEmpty())
        add(missing, u"C6"_s,
            CoreText::tr("There is a risk: name the referral made, or say below why there is none "
                         "and who agreed."));
}

void checkDecision(const Answers &answers, const ScopeResult &scope, QList<Missing> &missing)
{
    const QString decision = answers.value(u"G1"_s);
    if (decision == "DEC-NFO"_L1 && answers.value(u"G3"_s).trimmed().isEmpty())
        add(missing, u"G3"_s,
            CoreText::tr("\"No further opportunity\" needs what would change it."));
    if (decision == "DEC-HOLD"_L1 && answers.value(u"G7"_s).isEmpty())
        add(missing, u"G7"_s, CoreText::tr("A hold needs the date of the next review."));
    if (decision == "DEC-INFO"_L1 && answers.value(u"A3"_s).isEmpty())
        add(missing, u"A3"_s, CoreText::tr("Say which material could not be had."));
    if (decision == "DEC-SAFE"_L1 && answers.value(u"C6"_s).isEmpty())
        add(missing, u"C6"_s, CoreText::tr("Immediate safeguarding needs its referral."));
    if (decision != "DEC-OOS"_L1)
        return;
    if (answers.value(u"B9"_s).isEmpty())
        add(missing, u"B9"_s, CoreText::tr("Say why the case is out of scope."));
    if (scope.hasUnknown())
        add(missing, u"G1"_s,
            CoreText::tr("A case with an unknown criterion cannot be put out of scope."));
}

} // namespace

QList<Missing> missingAnswers(const Form &form, const Answers &answers, ReviewStage stage,
                              const ScopeResult &scope)
{
    QList<Missing> missing;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions) {
            if (const auto one = inForm(question, answers, stage))
                missing.append(*one);
        }
    }
    checkRisk(answers, missing);
    checkDecision(answers, scope, missing);
    return missing;
}

bool hasImmediateRisk(const Answers &answers)
{
    return hasLiveRisk(answers) || countsAsYes(answers.value(u"C5"_s));
}

bool hasLiveRisk(const Answers &answers)
{
    return std::ranges::any_of(
        QStringList{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s},
        [&](const QString &question) { return countsAsYes(answers.value(question)); });
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
