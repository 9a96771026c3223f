#include "core/links/answerlink.h"

#include "core/audit/verifytrail.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AnswerLinkTest : public testing::TestWithParam<QString>
{
protected:
    AnswerLinkTest()
    {
        share(caseId);
        share(other);
    }

    void share(CaseId id)
    {
        EXPECT_TRUE(database.lets(u"INSERT INTO shared_value (case_id, kind, folded, written) "
                                  "VALUES (%1, 4, '0123', '01 23')"_s.arg(id.value())));
    }

    Result<> answer(LinkVerdict verdict, int version, Role role = Role::ReviewOfficer)
    {
        Session session = database.as(role);
        return AnswerLink{caseId, key, verdict, version}.run(session);
    }

    QList<CaseLink> links() { return seenElsewhere(database.connection(), caseId).value(); }

    Result<> submit(const Answers &answers)
    {
        Session officer = database.as(Role::ReviewOfficer);
        const Review review = StartReview{caseId}.run(officer).value();
        const int version = SaveAnswers{review.id, review.version, answers}.run(officer).value();
        return SubmitReview{review.id, version}.run(officer);
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    CaseId other = database.addCase(u"R-2"_s);
    LinkKey key{LinkKind::Phone, u"0123"_s, other};
};

TEST_P(AnswerLinkTest, IsKeptWithWhoAndWhenAndItsEntryInTheTrail)
{
    ASSERT_TRUE(answer(LinkVerdict::Relevant, 0));
    const auto given = links().first().answer;
    ASSERT_TRUE(given);
    EXPECT_EQ(given->verdict, LinkVerdict::Relevant);
    EXPECT_EQ(given->at, database.clock.now());
    EXPECT_FALSE(given->officerName.isEmpty());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'link.answered'"_s), 1);
    EXPECT_FALSE(database.value(u"SELECT body FROM audit WHERE action = 'link.answered'"_s)
                     .contains(u"0123"_s))
        << "the trail holds no phone number";
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(AnswerLinkTest, NeitherIsKeptWithoutTheOther)
{
    ASSERT_TRUE(database.lets(u"UPDATE audit_head SET size = size + 5 WHERE id = 1"_s));
    EXPECT_FALSE(answer(LinkVerdict::Relevant, 0));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM link_answer"_s), 0);
}

TEST_P(AnswerLinkTest, AStaleAnswerIsAConflictAndOverwritesNothing)
{
    ASSERT_TRUE(answer(LinkVerdict::Relevant, 0));
    for (const int stale : {0, 7}) {
        const auto refused = answer(LinkVerdict::NotRelevant, stale);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Conflict);
    }
    EXPECT_EQ(links().first().answer->verdict, LinkVerdict::Relevant);
    ASSERT_TRUE(answer(LinkVerdict::Unsure, 1));
    EXPECT_EQ(links().first().answer->version, 2);
}

TEST_P(AnswerLinkTest, WhatIsNotSharedCannotBeAnswered)
{
    key.value = u"0999"_s;
    const auto refused = answer(LinkVerdict::Relevant, 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NotFound);
}

TEST_P(AnswerLinkTest, IsForThoseWhoReview)
{
    const auto refused = answer(LinkVerdict::Relevant, 0, Role::Auditor);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(AnswerLinkTest, NoFurtherOpportunityWaitsUntilEveryLinkIsAnswered)
{
    Session officer = database.as(Role::ReviewOfficer);
    const Review review = StartReview{caseId}.run(officer).value();
    const int version =
        SaveAnswers{review.id, review.version, completeAssessment()}.run(officer).value();
    const auto refused = SubmitReview{review.id, version}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_TRUE(refused.error().message.contains(u"G1"_s)) << refused.error().message.toStdString();
    ASSERT_TRUE(answer(LinkVerdict::Unsure, 0));
    const auto done = SubmitReview{review.id, version}.run(officer);
    EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
}

TEST_P(AnswerLinkTest, OtherDecisionsDoNotWait)
{
    const auto done = submit(completeTriage());
    EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
}

TEST_P(AnswerLinkTest, ACaseThatComesToShareItLaterIsAskedAbout)
{
    ASSERT_TRUE(answer(LinkVerdict::NotRelevant, 0));
    EXPECT_EQ(unanswered(links()), 0);
    share(database.addCase(u"R-3"_s));
    EXPECT_EQ(unanswered(links()), 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, AnswerLinkTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
