#include "core/review/scoperules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const Ruleset &named(const QString &name)
{
    return *std::ranges::find(rulesets(), name, &Ruleset::name);
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
    for (const Ruleset &ruleset : rulesets())
        EXPECT_EQ(evaluateScope(ruleset, inScope()).inScope, true) << ruleset.name.toStdString();
}

// Invariant 1.
TEST(Scope, ACaseWithAnUnknownCriterionIsNeverOutOfScope)
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
TEST_P(NfaWindow, HoldsBothItsEndsAndDoesNotGuess)
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
TEST(Scope, UnderNfaOnlyTheReportMayBeOlderThanTheWindow)
{
    ScopeFacts facts = inScope();
    facts.reported = PartialDate::day({2008, 1, 1});
    EXPECT_EQ(met(u"C2"_s, facts), true);
    Ruleset both = named(u"MET-2025-10"_s);
    both.dateTest = DateTest::ReportedAndNfa;
    EXPECT_EQ(evaluateScope(both, facts).inScope, false);
}

// Invariant 10.
TEST(Scope, UnidentifiedSuspectsCount)
{
    ScopeFacts facts = inScope();
    facts.suspects = 2; // neither identified
    EXPECT_EQ(met(u"C3"_s, facts), true);
    facts.suspects = 1;
    EXPECT_EQ(met(u"C3"_s, facts), false);
}

// Invariant 11.
TEST(Scope, TwoRulesetsMayDisagree)
{
    ScopeFacts facts = inScope();
    facts.contactOffence = false;
    EXPECT_EQ(evaluateScope(named(u"MET-2025-10"_s), facts).inScope, true);
    EXPECT_EQ(evaluateScope(named(u"BEACONPORT-2025-11"_s), facts).inScope, false);
}

// Invariant 12.
TEST(Scope, AnAgeThatIsNotKnownLeavesTheChildCriterionOpen)
{
    ScopeFacts facts = inScope();
    facts.victimsUnder18.reset();
    facts.victimsSurelyUnder18 = 0;
    EXPECT_EQ(met(u"C4"_s, facts), std::nullopt);
    facts.victimsUnder18 = 0;
    EXPECT_EQ(met(u"C4"_s, facts), false);
}

TEST(Scope, EveryAnswerSaysWhy)
{
    for (const CriterionResult &result :
         evaluateScope(named(u"BEACONPORT-2025-11"_s), ScopeFacts()).criteria)
        EXPECT_FALSE(result.why.isEmpty()) << result.criterion.toStdString();
}

} // namespace
} // namespace Revisit
