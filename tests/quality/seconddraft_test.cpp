// The draft of a blind second review: kept, the second reviewer's alone, and gone with
// the submission.

#include "core/audit/verifytrail.h"
#include "core/quality/assignsecondreview.h"
#include "core/quality/decidedisagreement.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/qualityfigures.h"
#include "core/quality/savesecondreview.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/decidedreviews.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class SecondDraftTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        const ReviewId review = addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s);
        sample = DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)->id;
        id = AssignSecondReview{review, second.actor.id}.run(lead).value();
    }

    Result<Judgement> draft(const Officer &viewer)
    {
        return secondReviewDraft(database.connection(), viewer, id);
    }

    TestDatabase database{GetParam()};
    OfficerId first = database.addOfficer(u"Officer A"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    QualitySampleId sample;
    SecondReviewId id;
    const Judgement begun{.verdict = u"DEC-ENQ"_s, .rationale = u"zebrafinch, to be c"_s};
};

TEST_P(SecondDraftTest, KeepsWhatWasTypedHoweverLittle)
{
    EXPECT_EQ(draft(second.actor).value(), Judgement()) << "nothing yet";
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    EXPECT_EQ(draft(second.actor).value(), begun);
    ASSERT_TRUE((SaveSecondReview{id, {.quality = u"good"_s}}.run(second)));
    EXPECT_EQ(draft(second.actor).value(), (Judgement{.quality = u"good"_s})) << "the newest";
}

TEST_P(SecondDraftTest, IsReadAndWrittenByNobodyElse)
{
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    for (const OfficerId other :
         {first, lead.actor.id, database.officer(Role::Auditor), database.officer(Role::Analyst),
          database.officer(Role::Administrator)}) {
        Session session = database.as(other, Role::ReviewOfficer);
        EXPECT_EQ(draft(session.actor).error().fault, Fault::Forbidden);
        EXPECT_EQ((SaveSecondReview{id, begun}.run(session)).error().fault, Fault::Forbidden);
    }
    EXPECT_EQ(draft(lead.actor).error().fault, Fault::Forbidden);
    EXPECT_EQ((CompareReviews{id}.run(lead)).error().fault, Fault::Conflict)
        << "there is nothing to compare yet";
}

TEST_P(SecondDraftTest, TellsTheTrailThatSomethingWasTypedAndNotWhat)
{
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second))) << "unchanged";
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM audit WHERE action = 'quality.second_drafted'"_s), 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body LIKE '%zebrafinch%' "
                             "OR body LIKE '%DEC-ENQ%'"_s),
              0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit_value v JOIN audit a ON a.seq = v.seq "
                             "WHERE a.action = 'quality.second_drafted'"_s),
              0);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(SecondDraftTest, CountsNowhereUntilItIsSubmitted)
{
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    EXPECT_EQ(qualityFigures(database.connection(), lead.actor, sample)->submitted, 0);
    EXPECT_EQ(sampledReviews(database.connection(), lead.actor, sample)->first().state,
              SecondReviewState::Open);
}

TEST_P(SecondDraftTest, IsGoneWithTheSubmission)
{
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    ASSERT_TRUE((SubmitSecondReview{id,
                                    {u"DEC-NFO"_s, u"partly"_s, u"no"_s, u"good"_s, u"2"_s,
                                     u"I come to the same from both interviews."_s}}
                     .run(second)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM second_draft"_s), 0);
    EXPECT_EQ(draft(second.actor).error().fault, Fault::Forbidden);
    EXPECT_EQ((SaveSecondReview{id, begun}.run(second)).error().fault, Fault::Conflict);
}

TEST_P(SecondDraftTest, TheDatabaseKeepsNoDraftBesideASubmission)
{
    ASSERT_TRUE((SaveSecondReview{id, begun}.run(second)));
    const QString submit =
        u"UPDATE second_review SET verdict = 'DEC-NFO', differs = 0, submitted_at = 'x'"_s;
    EXPECT_FALSE(database.lets(submit)) << "its draft is still there";
    ASSERT_TRUE(database.lets(u"DELETE FROM second_draft"_s));
    ASSERT_TRUE(database.lets(submit));
    EXPECT_FALSE(database.lets(u"INSERT INTO second_draft (second_id, verdict, reasonable, "
                               "same_today, quality, priority, rationale, saved_at) "
                               "SELECT id, '', '', '', '', '', '', 'x' FROM second_review"_s));
}

INSTANTIATE_TEST_SUITE_P(Engines, SecondDraftTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
