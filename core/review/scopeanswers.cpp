#include "core/review/scopeanswers.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void answerClosure(ScopeFacts &facts, const Answers &answers)
{
    const QString date = answers.value(u"B3.date"_s);
    if (!date.isEmpty())
        facts.nfaDecided = PartialDate::fromStored(date); // unknown where it is no date
    const QString by = answers.value(u"B3.by"_s);
    if (!facts.nfa && !by.isEmpty() && by != "UNKNOWN"_L1)
        facts.nfa = true; // the police or the CPS decided on it
}

void answerSuspects(ScopeFacts &facts, const Answers &answers)
{
    const QString identified = answers.value(u"B4"_s);
    const QString unidentified = answers.value(u"B4.unidentified"_s);
    if (identified.isEmpty() || unidentified.isEmpty())
        return;
    facts.suspects = numberOf(identified).value_or(0) + numberOf(unidentified).value_or(0);
    facts.moreSuspectsPossible = identified == unknownAnswer || unidentified == unknownAnswer;
}

void answerVictims(ScopeFacts &facts, const Answers &answers)
{
    const QString under18 = answers.value(u"B5"_s);
    if (under18.isEmpty())
        return;
    facts.victimsUnder18 = numberOf(under18);
    facts.victimsSurelyUnder18 = facts.victimsUnder18.value_or(0);
    facts.victims = std::max(facts.victims, facts.victimsSurelyUnder18);
}

bool isOfDefinition(const QString &setting)
{
    return !QStringList{u"SET-UNK"_s, u"SET-RIT"_s, u"SET-OTH"_s}.contains(setting);
}

void answerSetting(ScopeFacts &facts, const Answers &answers)
{
    const QString setting = answers.value(u"B6"_s);
    if (setting.isEmpty())
        return;
    const QStringList others = codesOf(answers.value(u"B6.others"_s));
    if (isOfDefinition(setting) || std::ranges::any_of(others, isOfDefinition))
        facts.knownSetting = true;
    else if (setting == "SET-UNK"_L1)
        facts.knownSetting.reset();
    else
        facts.knownSetting = false;
}

void answerEarlierReview(ScopeFacts &facts, const Answers &answers)
{
    const QString reviewed = answers.value(u"B8"_s);
    if (reviewed.isEmpty())
        return;
    facts.reviewedBefore =
        reviewed == "unclear"_L1 ? std::nullopt : std::optional(reviewed == "yes"_L1);
}

std::optional<bool> metFrom(const QString &finding)
{
    return finding == "unclear"_L1 ? std::nullopt : std::optional(finding == "yes"_L1);
}

} // namespace

ScopeFacts withAnswers(ScopeFacts facts, const Answers &answers)
{
    answerClosure(facts, answers);
    answerSuspects(facts, answers);
    answerVictims(facts, answers);
    answerSetting(facts, answers);
    answerEarlierReview(facts, answers);
    return facts;
}

QString findingKey(const QString &criterion)
{
    return answerKey(u"B2"_s, criterion);
}

QString evidenceKey(const QString &criterion)
{
    return answerKey(u"B2#evidence"_s, criterion);
}

std::optional<CriterionFinding> findingOn(const QString &criterion, const Answers &answers)
{
    const QString finding = answers.value(findingKey(criterion));
    return finding.isEmpty() ? std::nullopt : std::optional(CriterionFinding{metFrom(finding)});
}

ScopeResult scopeOf(const Ruleset &ruleset, const ScopeFacts &facts, const Answers &answers)
{
    ScopeResult result = evaluateScope(ruleset, withAnswers(facts, answers));
    for (CriterionResult &criterion : result.criteria) {
        const auto finding = findingOn(criterion.criterion, answers);
        if (!finding)
            continue;
        criterion.met = finding->met;
        criterion.isFound = true;
        const QString evidence = answers.value(evidenceKey(criterion.criterion)).trimmed();
        if (!evidence.isEmpty())
            //: %1 is a reference to evidence
            criterion.why = CoreText::tr("Found by the officer: %1").arg(evidence);
    }
    conclude(result);
    return result;
}

} // namespace Revisit
