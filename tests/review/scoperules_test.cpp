#include "core/review/scopeanswers.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const Ruleset &named(const QString &name)
{
    return *findRuleset(shippedRulesets(), name);
}

ScopeFacts inScope()
{
    ScopeFacts facts;
    facts.nfa = true;
    facts.nfaDecided = PartialDate::day({2014, 5, 1});
    facts.reported = PartialDate::day({2012, 5, 1});
    facts.suspects = 2;
    facts.victims = 1;
    facts.victimsUnder18 = 1;
    facts.victimsSurelyUnder18 = 1;
    facts.sexualOffence = true;
    facts.contactOffence = true;
    facts.suspectsAlive = true;
    facts.reviewedBefore = false;
    facts.englandOrWales = true;
    facts.knownSetting = true;
    return facts;
}

std::optional<bool> met(const QString &criterion, const ScopeFacts &facts,
                        const QString &ruleset = u"MET-2025-10"_s)
{
    for (const CriterionResult &result : evaluateScope(named(ruleset), facts).criteria) {
        if (result.criterion == criterion)
            return result.met;
    }
    ADD_FAILURE() << "no criterion " << criterion.toStdString();
    return std::nullopt;
}

TEST(Scope, ACaseThatMeetsEveryCriterionIsInScope)
{
    for (const Ruleset &ruleset : shippedRulesets())
        EXPECT_EQ(evaluateScope(ruleset, inScope()).inScope, true) << ruleset.name.toStdString();
}

// Invariant 1.
TEST(Scope, Invariant1ACaseWithAnUnknownCriterionIsNeverOutOfScope)
{
    ScopeFacts facts = inScope();
    facts.knownSetting.reset();
    facts.suspects = 1;
    const ScopeResult result = evaluateScope(named(u"MET-2025-10"_s), facts);
    EXPECT_TRUE(result.hasUnknown());
    EXPECT_EQ(result.inScope, std::nullopt);
}

struct WindowCase {
    const char16_t *closed;
    std::optional<bool> met;
};
class NfaWindow : public testing::TestWithParam<WindowCase>
{
};

// Invariant 8: both days of the window are inside.
TEST_P(NfaWindow, Invariant8HoldsBothItsEndsAndDoesNotGuess)
{
    ScopeFacts facts = inScope();
    facts.nfaDecided = PartialDate::fromStored(QString::fromUtf16(GetParam().closed));
    EXPECT_EQ(met(u"C2"_s, facts), GetParam().met);
}

INSTANTIATE_TEST_SUITE_P(
    Dates, NfaWindow,
    testing::Values(WindowCase{u"2009-12-31", false}, WindowCase{u"2010-01-01", true},
                    WindowCase{u"2025-03-31", true}, WindowCase{u"2025-04-01", false},
                    WindowCase{u"2025", std::nullopt}, WindowCase{u"2012", true},
                    WindowCase{u"2010~", std::nullopt}, WindowCase{u"<2010", false},
                    WindowCase{u"<2012", std::nullopt}, WindowCase{u"", std::nullopt}));

// Invariant 9.
TEST(Scope, Invariant9UnderNfaOnlyTheReportMayBeOlderThanTheWindow)
{
    ScopeFacts facts = inScope();
    facts.reported = PartialDate::day({2008, 1, 1});
    EXPECT_EQ(met(u"C2"_s, facts), true);
    Ruleset both = named(u"MET-2025-10"_s);
    both.dateTest = DateTest::ReportedAndNfa;
    EXPECT_EQ(evaluateScope(both, facts).inScope, false);
}

// Invariant 10.
TEST(Scope, Invariant10UnidentifiedSuspectsCount)
{
    ScopeFacts facts = inScope();
    facts.suspects = 2; // neither identified
    EXPECT_EQ(met(u"C3"_s, facts), true);
    facts.suspects = 1;
    EXPECT_EQ(met(u"C3"_s, facts), false);
}

// Invariant 11.
TEST(Scope, Invariant11TwoRulesetsMayDisagree)
{
    ScopeFacts facts = inScope();
    facts.contactOffence = false;
    EXPECT_EQ(evaluateScope(named(u"MET-2025-10"_s), facts).inScope, true);
    EXPECT_EQ(evaluateScope(named(u"BEACONPORT-2025-11"_s), facts).inScope, false);
}

// Invariant 12.
TEST(Scope, Invariant12AnAgeThatIsNotKnownLeavesTheChildCriterionOpen)
{
    ScopeFacts facts = inScope();
    facts.victimsUnder18.reset();
    facts.victimsSurelyUnder18 = 0;
    EXPECT_EQ(met(u"C4"_s, facts), std::nullopt);
    facts.victimsUnder18 = 0;
    EXPECT_EQ(met(u"C4"_s, facts), false);
}

TEST(Scope, WithNoSuspectOnFileTheirNumberIsNotKnown)
{
    ScopeFacts facts = inScope();
    facts.suspects = 0;
    facts.moreSuspectsPossible = true;
    EXPECT_EQ(met(u"C3"_s, facts), std::nullopt);
}

TEST(Ruleset, InForceIsTheNewestThatHasTakenEffect)
{
    EXPECT_EQ(currentRuleset(shippedRulesets(), {2025, 10, 27}).name, u"MET-2025-10"_s);
    EXPECT_EQ(currentRuleset(shippedRulesets(), {2025, 11, 4}).name, u"MET-2025-10"_s);
    EXPECT_EQ(currentRuleset(shippedRulesets(), {2025, 11, 5}).name, u"BEACONPORT-2025-11"_s);
    EXPECT_EQ(currentRuleset(shippedRulesets(), {2026, 6, 1}).name, u"BEACONPORT-2025-11"_s);
    EXPECT_EQ(currentRuleset(shippedRulesets(), {2020, 1, 1}).name, u"MET-2025-10"_s)
        << "there is always one";
}

struct ScopeAnswer {
    Answers answers;
    QString criterion;
    std::optional<bool> met;
};
class ScopeAnswers : public testing::TestWithParam<ScopeAnswer>
{
};

TEST_P(ScopeAnswers, StandAboveTheRecord)
{
    const ScopeResult result =
        scopeOf(named(u"BEACONPORT-2025-11"_s), inScope(), GetParam().answers);
    const auto found =
        std::ranges::find(result.criteria, GetParam().criterion, &CriterionResult::criterion);
    ASSERT_NE(found, result.criteria.end());
    EXPECT_EQ(found->met, GetParam().met);
    EXPECT_EQ(result.inScope, GetParam().met);
}

INSTANTIATE_TEST_SUITE_P(
    PartB, ScopeAnswers,
    testing::Values(
        ScopeAnswer{{{u"B3.date"_s, u"2009-12-31"_s}}, u"C2"_s, false},
        ScopeAnswer{{{u"B3.date"_s, unknownAnswer}}, u"C2"_s, std::nullopt},
        ScopeAnswer{{{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, u"0"_s}}, u"C3"_s, false},
        ScopeAnswer{{{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, u"1"_s}}, u"C3"_s, true},
        ScopeAnswer{
            {{u"B4"_s, u"1"_s}, {u"B4.unidentified"_s, unknownAnswer}}, u"C3"_s, std::nullopt},
        ScopeAnswer{{{u"B4"_s, u"2"_s}, {u"B4.unidentified"_s, unknownAnswer}}, u"C3"_s, true},
        ScopeAnswer{{{u"B5"_s, u"0"_s}}, u"C4"_s, false},
        ScopeAnswer{{{u"B5"_s, unknownAnswer}}, u"C4"_s, std::nullopt},
        ScopeAnswer{{{u"B6"_s, u"SET-OTH"_s}}, u"C9"_s, false},
        ScopeAnswer{{{u"B6"_s, u"SET-OTH"_s}, {u"B6.others"_s, u"SET-GANG"_s}}, u"C9"_s, true},
        ScopeAnswer{{{u"B6"_s, u"SET-UNK"_s}}, u"C9"_s, std::nullopt},
        ScopeAnswer{{{u"B8"_s, u"yes"_s}}, u"C7"_s, false},
        ScopeAnswer{{{u"B8"_s, u"unclear"_s}}, u"C7"_s, std::nullopt}));

TEST(Scope, WhoDecidedSaysThatThereWasADecision)
{
    ScopeFacts facts = inScope();
    facts.nfa.reset();
    EXPECT_EQ(withAnswers(facts, {{u"B3.by"_s, u"CPS"_s}}).nfa, true);
    EXPECT_EQ(withAnswers(facts, {{u"B3.by"_s, u"UNKNOWN"_s}}).nfa, std::nullopt);
}

TEST(Scope, WhatTheOfficerFoundStandsWithItsEvidence)
{
    ScopeFacts facts = inScope();
    facts.suspectsAlive.reset();
    const Ruleset &rules = named(u"BEACONPORT-2025-11"_s);
    EXPECT_EQ(scopeOf(rules, facts, {}).inScope, std::nullopt);
    const ScopeResult found = scopeOf(
        rules, facts, {{findingKey(u"C6"_s), u"no"_s}, {evidenceKey(u"C6"_s), u"Register"_s}});
    EXPECT_EQ(found.inScope, false);
    const auto alive = std::ranges::find(found.criteria, u"C6"_s, &CriterionResult::criterion);
    EXPECT_TRUE(alive->isFound);
    EXPECT_TRUE(alive->why.contains("Register"_L1)) << alive->why.toStdString();
}

// Invariant 1, with what is answered.
TEST(Scope, Invariant1AFindingOfUnknownKeepsTheCaseFromBeingPutOut)
{
    const ScopeResult found = scopeOf(named(u"MET-2025-10"_s), inScope(),
                                      {{u"B5"_s, u"0"_s}, {findingKey(u"C1"_s), u"unclear"_s}});
    EXPECT_TRUE(found.hasUnknown());
    EXPECT_EQ(found.inScope, std::nullopt);
}

TEST(Scope, EveryAnswerSaysWhy)
{
    for (const CriterionResult &result :
         evaluateScope(named(u"BEACONPORT-2025-11"_s), ScopeFacts()).criteria)
        EXPECT_FALSE(result.why.isEmpty()) << result.criterion.toStdString();
}

} // namespace
} // namespace Revisit
