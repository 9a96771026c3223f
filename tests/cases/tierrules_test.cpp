#include "core/cases/tierrules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Revisit {
namespace {

struct Example {
    TierFacts facts;
    int tier;
    QString rule;
};

class TierRulesTest : public testing::TestWithParam<Example>
{
};

TEST_P(TierRulesTest, TakesTheFirstRuleThatMatches)
{
    const Tier tier = tierOf(GetParam().facts);
    EXPECT_EQ(tier.tier, GetParam().tier);
    EXPECT_EQ(tier.rule, GetParam().rule);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, TierRulesTest,
    testing::Values(
        Example{{.liveRisk = true, .rapeAlleged = true}, 0, u"live_risk"_s},
        Example{{.rapeAlleged = true, .suspects = 5}, 1, u"rape"_s},
        Example{{.suspects = 2, .youngestAge = 12}, 1, u"under_13"_s},
        Example{{.contactOffence = true, .suspects = 2, .suspectsIdentified = 2, .youngestAge = 13},
                2,
                u"contact_offence"_s},
        Example{{.suspects = 3}, 1, u"three_suspects"_s},
        Example{{.suspectInOtherCase = true, .suspects = 2}, 1, u"suspect_elsewhere"_s},
        Example{{.contactOffence = true, .suspects = 2, .suspectsIdentified = 1}, 3, u"other"_s},
        Example{{}, 3, u"other"_s}));

TEST(TierRules, SaysInWordsWhyACaseHasItsTier)
{
    EXPECT_EQ(tierRuleLabel(u"rape"_s), u"Rape alleged"_s);
    EXPECT_EQ(tierRuleLabel(u"not_assessed"_s), u"Not assessed yet"_s);
}

TEST(TierRules, GivesTheGravestCasesTheLeastTime)
{
    EXPECT_EQ(workingDaysFor(0), 0);
    EXPECT_EQ(workingDaysFor(1), 10);
    EXPECT_EQ(workingDaysFor(2), 30);
    EXPECT_EQ(workingDaysFor(3), std::nullopt);
}

} // namespace
} // namespace Revisit
