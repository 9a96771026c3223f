#include "core/review/reviewfile.h"

#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ReviewFileTest : public testing::TestWithParam<QString>
{
protected:
    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(ReviewFileTest, OfACaseNeverBegunHasItsScopeAndNoVersion)
{
    const auto file = reviewFile(database.connection(), officer.actor, caseId);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->reference, u"R-1"_s);
    EXPECT_EQ(file->assignedTo, officer.actor.id);
    EXPECT_EQ(file->newest(), nullptr);
    EXPECT_EQ(file->scope.size(), rulesets().size());
    EXPECT_EQ(file->scopeOf(nullptr).ruleset, currentRuleset().name);
}

TEST_P(ReviewFileTest, TellsWhatTheLeadAnsweredAndWhy)
{
    const auto begun = StartReview{caseId}.run(officer);
    ASSERT_TRUE(begun);
    const auto version = SaveAnswers{begun->id, 1, completeTriage()}.run(officer);
    ASSERT_TRUE(version);
    ASSERT_TRUE((SubmitReview{begun->id, *version}.run(officer)));
    const QString reason = u"Say which material was sought."_s;
    ASSERT_TRUE((SignOff{begun->id, SignOffDecision::Return, reason}.run(lead)));

    const auto file = reviewFile(database.connection(), officer.actor, caseId);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->newest());
    EXPECT_EQ(file->newest()->state, ReviewState::Returned);
    EXPECT_EQ(file->newest()->answers.value(u"G1"_s), u"DEC-HOLD"_s);
    ASSERT_EQ(file->signOffs.size(), 1);
    EXPECT_EQ(file->signOffs.first().decision, SignOffDecision::Return);
    EXPECT_EQ(file->signOffs.first().reason, reason);
}

TEST_P(ReviewFileTest, IsShutToWhoMaySeeNoCase)
{
    const Officer analyst = database.as(Role::Analyst).actor;
    const auto refused = reviewFile(database.connection(), analyst, caseId);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(ReviewFileTest, OfNoCaseIsNotFound)
{
    const auto missing = reviewFile(database.connection(), officer.actor, CaseId(99));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::NotFound);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReviewFileTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
