#include "core/review/rulesetstore.h"
#include "core/review/startreview.h"
#include "core/scope/addruleset.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString why = u"The panel widened the window to reports of 2009."_s;

Ruleset widened()
{
    Ruleset ruleset = *findRuleset(shippedRulesets(), u"MET-2025-10"_s);
    ruleset.name = u"MET-2026-01"_s;
    ruleset.windowFrom = QDate(2009, 1, 1);
    ruleset.effectiveFrom = QDate(2026, 1, 2);
    return ruleset;
}

class RulesetsTest : public testing::TestWithParam<QString>
{
protected:
    Result<> add(const Ruleset &ruleset, Role role = Role::TeamLead, const QString &reason = why)
    {
        Session session = database.as(role);
        return AddRuleset{ruleset, u"MET-2025-10"_s, reason}.run(session);
    }

    TestDatabase database{GetParam()};
};

TEST_P(RulesetsTest, ANewVersionStandsBesideTheOthersWithItsReason)
{
    ASSERT_TRUE(add(widened()));
    const auto known =
        knownRulesets(database.connection(), database.as(Role::Analyst).actor).value();
    ASSERT_EQ(known.size(), shippedRulesets().size() + 1);
    EXPECT_EQ(known.last().ruleset, widened());
    EXPECT_EQ(known.last().reason, why);
    EXPECT_EQ(known.last().basedOn, u"MET-2025-10"_s);
    EXPECT_TRUE(known.first().isShipped());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'scope.ruleset_added'"_s),
              1);
}

TEST_P(RulesetsTest, AReviewBegunOnceItIsInForceIsAnsweredByIt)
{
    ASSERT_TRUE(add(widened()));
    const OfficerId officer = database.officer(Role::ReviewOfficer);
    Session session = database.as(Role::ReviewOfficer);
    const auto review = StartReview{database.addCase(u"A1"_s, officer)}.run(session);
    ASSERT_TRUE(review);
    EXPECT_EQ(review->ruleset, u"MET-2026-01"_s);
}

TEST_P(RulesetsTest, ANameIsGivenOnce)
{
    ASSERT_TRUE(add(widened()));
    const auto again = add(widened());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::Invalid);
}

TEST_P(RulesetsTest, RefusesRulesThatCannotBeMeant)
{
    Ruleset endsFirst = widened();
    endsFirst.windowUntil = QDate(2008, 12, 31);
    Ruleset asksNothing = widened();
    asksNothing.criteria.clear();
    Ruleset nobody = widened();
    nobody.leastSuspects = 0;
    Ruleset nameless = widened();
    nameless.name = u"met 2"_s;
    for (const Ruleset &ruleset : {endsFirst, asksNothing, nobody, nameless})
        EXPECT_FALSE(add(ruleset)) << ruleset.name.toStdString();
    EXPECT_FALSE(add(widened(), Role::TeamLead, u"because"_s));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM ruleset"_s), 0);
}

TEST_P(RulesetsTest, OnlyTeamLeadsMakeOne)
{
    for (const Role role :
         {Role::ReviewOfficer, Role::Analyst, Role::Auditor, Role::Administrator}) {
        const auto added = add(widened(), role);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().fault, Fault::Forbidden);
    }
}

TEST_P(RulesetsTest, AVersionIsNeverChangedOrTakenAway)
{
    ASSERT_TRUE(add(widened()));
    EXPECT_FALSE(database.lets(u"UPDATE ruleset SET body = '{}'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM ruleset"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, RulesetsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
