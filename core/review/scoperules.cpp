#include "core/review/scoperules.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Whether the date lies in the window, both of whose days are inside; nothing
// when the date may lie on either side of an edge.
std::optional<bool> within(const PartialDate &date, const Ruleset &ruleset)
{
    const QDate earliest = date.earliest();
    const QDate latest = date.latest();
    if (earliest.isValid() && earliest > ruleset.windowUntil)
        return false;
    if (latest.isValid() && latest < ruleset.windowFrom)
        return false;
    const bool startsInside = earliest.isValid() && earliest >= ruleset.windowFrom;
    const bool endsInside = latest.isValid() && latest <= ruleset.windowUntil;
    return startsInside && endsInside ? std::optional(true) : std::nullopt;
}

std::optional<bool> decidedInWindow(const Ruleset &ruleset, const ScopeFacts &facts)
{
    const auto nfa = within(facts.nfaDecided, ruleset);
    const auto reported = ruleset.dateTest == DateTest::NfaOnly ? std::optional(true)
                                                                : within(facts.reported, ruleset);
    if (nfa == false || reported == false)
        return false;
    return nfa && reported ? std::optional(true) : std::nullopt;
}

std::optional<bool> enoughSuspects(const Ruleset &ruleset, const ScopeFacts &facts)
{
    const bool isEnough = facts.suspects >= ruleset.leastSuspects;
    return !isEnough && facts.moreSuspectsPossible ? std::nullopt : std::optional(isEnough);
}

// Too few victims who are surely children is only a no when all ages are known.
std::optional<bool> enoughVictims(const Ruleset &ruleset, const ScopeFacts &facts)
{
    if (facts.victimsSurelyUnder18 >= ruleset.leastVictims)
        return true;
    return facts.victimsUnder18 ? std::optional(false) : std::nullopt;
}

QString whySuspects(const ScopeFacts &facts, std::optional<bool> met)
{
    return met ? CoreText::tr("%n suspect(s), identified or not.", nullptr, facts.suspects)
               : CoreText::tr("How many suspects there were is not known.");
}

QString whyVictims(const ScopeFacts &facts, std::optional<bool> met)
{
    if (met)
        return CoreText::tr("%n victim(s) under 18 at the time.", nullptr,
                            facts.victimsSurelyUnder18);
    return facts.victims == 0 ? CoreText::tr("No victim is recorded.")
                              : CoreText::tr("The age of a victim at the time is not known.");
}

QString whyWindow(const Ruleset &ruleset, const ScopeFacts &facts)
{
    return CoreText::tr("Closed %1; the window is %2 to %3.")
        .arg(facts.nfaDecided.display(), PartialDate::day(ruleset.windowFrom).display(),
             PartialDate::day(ruleset.windowUntil).display());
}

QString oneOf(std::optional<bool> met, const QString &yes, const QString &no,
              const QString &unknown)
{
    if (!met)
        return unknown;
    return *met ? yes : no;
}

QString whyOffence(const Ruleset &ruleset, std::optional<bool> met)
{
    if (ruleset.contactOnly) {
        return oneOf(met, CoreText::tr("A contact offence is recorded."),
                     CoreText::tr("No contact offence is recorded."),
                     CoreText::tr("Whether there was a contact offence is not recorded."));
    }
    return oneOf(met, CoreText::tr("A sexual offence is recorded."),
                 CoreText::tr("No sexual offence is recorded."),
                 CoreText::tr("The offence is not recorded."));
}

QString whyOf(const QString &criterion, const Ruleset &ruleset, const ScopeFacts &facts,
              std::optional<bool> met)
{
    if (criterion == "C1"_L1)
        return oneOf(met, CoreText::tr("A suspect's case ended without further action."),
                     CoreText::tr("No suspect's case ended without further action."),
                     CoreText::tr("The outcome for the suspects is not recorded."));
    if (criterion == "C2"_L1)
        return whyWindow(ruleset, facts);
    if (criterion == "C3"_L1)
        return whySuspects(facts, met);
    if (criterion == "C4"_L1)
        return whyVictims(facts, met);
    if (criterion == "C5"_L1)
        return whyOffence(ruleset, met);
    if (criterion == "C6"_L1)
        return oneOf(met, CoreText::tr("A suspect is believed to be alive."),
                     CoreText::tr("All suspects are recorded as dead."),
                     CoreText::tr("Whether the suspects are alive is not recorded."));
    if (criterion == "C7"_L1)
        return oneOf(met, CoreText::tr("Not independently reviewed before."),
                     CoreText::tr("Independently reviewed before."),
                     CoreText::tr("Whether it was reviewed before is not recorded."));
    if (criterion == "C8"_L1)
        return oneOf(met, CoreText::tr("In England or Wales."),
                     CoreText::tr("Not in England or Wales."),
                     CoreText::tr("The force is not recorded."));
    return oneOf(met, CoreText::tr("The setting is one of the definition's."),
                 CoreText::tr("The setting is not one of the definition's."),
                 CoreText::tr("The setting is not recorded."));
}

} // namespace

bool ScopeResult::hasUnknown() const
{
    return std::ranges::any_of(criteria, [](const CriterionResult &result) { return !result.met; });
}

std::optional<bool> isMet(const QString &criterion, const Ruleset &ruleset, const ScopeFacts &facts)
{
    if (criterion == "C1"_L1)
        return facts.nfa;
    if (criterion == "C2"_L1)
        return decidedInWindow(ruleset, facts);
    if (criterion == "C3"_L1)
        return enoughSuspects(ruleset, facts);
    if (criterion == "C4"_L1)
        return enoughVictims(ruleset, facts);
    if (criterion == "C5"_L1)
        return ruleset.contactOnly ? facts.contactOffence : facts.sexualOffence;
    if (criterion == "C6"_L1)
        return facts.suspectsAlive;
    if (criterion == "C7"_L1)
        return facts.reviewedBefore ? std::optional(!*facts.reviewedBefore) : std::nullopt;
    if (criterion == "C8"_L1)
        return facts.englandOrWales;
    return facts.knownSetting;
}

ScopeResult evaluateScope(const Ruleset &ruleset, const ScopeFacts &facts)
{
    ScopeResult result;
    result.ruleset = ruleset.name;
    for (const QString &criterion : ruleset.criteria) {
        const auto met = isMet(criterion, ruleset, facts);
        result.criteria.append({criterion, met, whyOf(criterion, ruleset, facts, met)});
    }
    conclude(result);
    return result;
}

void conclude(ScopeResult &result)
{
    result.inScope.reset();
    if (!result.hasUnknown())
        result.inScope = std::ranges::all_of(
            result.criteria, [](const CriterionResult &criterion) { return *criterion.met; });
}

QString criterionLabel(const QString &criterion)
{
    if (criterion == "C1"_L1)
        return CoreText::tr("No further action by police or CPS");
    if (criterion == "C2"_L1)
        return CoreText::tr("Closed within the dates");
    if (criterion == "C3"_L1)
        return CoreText::tr("Two or more suspects");
    if (criterion == "C4"_L1)
        return CoreText::tr("A child victim");
    if (criterion == "C5"_L1)
        return CoreText::tr("Sexual offence");
    if (criterion == "C6"_L1)
        return CoreText::tr("A suspect believed alive");
    if (criterion == "C7"_L1)
        return CoreText::tr("Not independently reviewed before");
    if (criterion == "C8"_L1)
        return CoreText::tr("In England or Wales");
    if (criterion == "C9"_L1)
        return CoreText::tr("Within the definition");
    return criterion;
}

} // namespace Revisit
