#include "core/review/reviewfile.h"

#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
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

TEST_P(ReviewFileTest, OfACaseNeverBegunHasItsRecordAndNoVersion)
{
    const auto file = reviewFile(database.connection(), officer.actor, caseId);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->reference, u"R-1"_s);
    EXPECT_EQ(file->assignedTo, officer.actor.id);
    EXPECT_EQ(file->newest(), nullptr);
    EXPECT_EQ(file->record.onFile.value(u"A1"_s), u"R-1"_s);
}

TEST_P(ReviewFileTest, TellsWhatTheLeadAnsweredAndWhy)
{
    const auto begun = StartReview{caseId}.run(officer);
    ASSERT_TRUE(begun);
    const auto version = SaveAnswers{begun->id, 1, completeTriage()}.run(officer);
    ASSERT_TRUE(version);
    ASSERT_TRUE((SubmitReview{begun->id, *version}.run(officer)));
    const QString reason = u"Say which material was sought."_s;
    const Feedback feedback{
        {CodeBook::instance().find(u"return_factor", u"MATERIAL")->id}, u"Name the exhibits."_s, 2};
    ASSERT_TRUE((SignOff{begun->id, SignOffDecision::Return, reason, feedback}.run(lead)));

    const auto file = reviewFile(database.connection(), officer.actor, caseId);
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->newest());
    EXPECT_EQ(file->newest()->state, ReviewState::Returned);
    EXPECT_EQ(file->newest()->answers.value(u"G1"_s), u"DEC-HOLD"_s);
    ASSERT_EQ(file->signOffs.size(), 1);
    EXPECT_EQ(file->signOffs.first().decision, SignOffDecision::Return);
    EXPECT_EQ(file->signOffs.first().reason, reason);
    EXPECT_EQ(file->signOffs.first().feedback, feedback);

    const SignOffId given = file->signOffs.first().id;
    EXPECT_EQ((ReplyToSignOff{given, u"I am the lead."_s}.run(lead)).error().fault,
              Fault::Forbidden);
    ASSERT_TRUE((ReplyToSignOff{given, u"The register was asked for on 4 May."_s}.run(officer)));
    const auto answered = reviewFile(database.connection(), lead.actor, caseId);
    ASSERT_EQ(answered->signOffs.first().replies.size(), 1);
    EXPECT_EQ(answered->signOffs.first().replies.first().text,
              u"The register was asked for on 4 May."_s);
}

TEST_P(ReviewFileTest, KeepsAnAnswerForTheReviewersEyesFromOthers)
{
    const auto begun = StartReview{caseId}.run(officer);
    ASSERT_TRUE(begun);
    ASSERT_TRUE((SaveAnswers{begun->id, 1, {{u"G6"_s, u"yes"_s}}}.run(officer)));
    const auto answerFor = [&](const Session &viewer) {
        return reviewFile(database.connection(), viewer.actor, caseId)
            ->newest()
            ->answers.value(u"G6"_s);
    };
    EXPECT_EQ(answerFor(officer), u"yes"_s);
    EXPECT_EQ(answerFor(lead), QString());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit_value WHERE field = 'G6' "
                             "AND after IS NULL"_s),
              1)
        << "the trail tells that it was answered, not what";
}

TEST_P(ReviewFileTest, ShowsARestrictedReferralToItsMakerAndTheLeads)
{
    MakeReferral conduct;
    conduct.caseId = caseId;
    conduct.kind = CodeBook::instance().find(u"referral_kind", u"R-CONDUCT")->id;
    conduct.recipientBody = u"Professional standards"_s;
    ASSERT_TRUE(conduct.run(officer));
    Session other = database.as(database.addOfficer(u"Other"_s), Role::ReviewOfficer);
    const auto seenBy = [&](const Session &viewer) {
        return reviewFile(database.connection(), viewer.actor, caseId)->record.referrals.size();
    };
    EXPECT_EQ(seenBy(officer), 1);
    EXPECT_EQ(seenBy(lead), 1);
    EXPECT_EQ(seenBy(other), 0);
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
