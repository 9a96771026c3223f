// What the database itself refuses of a panel, whoever writes to it.

#include "tests/panel/paneltest.h"

namespace Revisit {

namespace {

class PanelGuardsTest : public PanelBench, public testing::TestWithParam<QString>
{
protected:
    PanelGuardsTest()
        : PanelBench(GetParam())
    {}

    bool letsSit(PanelId panel, OfficerId officer, int independent = 0)
    {
        return database.lets(u"INSERT INTO panel_member (panel_id, officer_id, part, independent, "
                             "pip) VALUES (%1, %2, 5, %3, NULL)"_s.arg(panel.value())
                                 .arg(officer.value())
                                 .arg(independent));
    }

    bool letsVote(PanelId panel, OfficerId officer)
    {
        return database.lets(
            u"INSERT INTO panel_vote (panel_id, officer_id, decision_code, reason, cast_at) "
            "VALUES (%1, %2, 3001, '%3', '2026-01-12T09:00:00.000Z')"_s.arg(panel.value())
                .arg(officer.value())
                .arg(voteReason));
    }

    bool letsDecide(PanelId panel, CodeId decision)
    {
        return database.lets(u"UPDATE panel SET closed_by = %1, closed_at = "
                             "'2026-01-12T10:00:00.000Z', reasons = '%2', decision_code = %3 "
                             "WHERE id = %4"_s.arg(lead.actor.id.value())
                                 .arg(voteReason)
                                 .arg(decision.value())
                                 .arg(panel.value()));
    }

    Review review = submit();
};

TEST_P(PanelGuardsTest, Invariant7NoOwnWorkIsSatOnPastTheWindow)
{
    const PanelId panel = convene().value();
    const OfficerId other = database.addOfficer(u"Other"_s);
    EXPECT_FALSE(letsSit(panel, reviewer.actor.id)) << "reviewed it";
    const OfficerId boss = database.addOfficer(u"Boss"_s, Role::TeamLead);
    putIntoTeam(u"North"_s, {boss, reviewer.actor.id, other});
    EXPECT_FALSE(letsSit(panel, boss)) << "manages the reviewer";
    EXPECT_FALSE(letsSit(panel, other, 1)) << "a colleague is not independent";
    EXPECT_TRUE(letsSit(panel, other, 0));
    const OfficerId veteran = database.addOfficer(u"Veteran"_s, Role::ReviewOfficer, u"P78"_s);
    database.addOriginalOfficer(caseId, u"P78"_s);
    EXPECT_FALSE(letsSit(panel, veteran)) << "investigated it";
}

TEST_P(PanelGuardsTest, Invariant7WhoeverAnsweredTheReviewDoesNotSit)
{
    ASSERT_TRUE(
        (SignOff{review.id, SignOffDecision::Escalate, u"Too close to call alone."_s}.run(lead)));
    const PanelId panel = convene().value();
    EXPECT_FALSE(letsSit(panel, lead.actor.id));
}

TEST_P(PanelGuardsTest, ABarredMemberDoesNotVotePastTheWindow)
{
    const PanelId panel = convene().value();
    database.addOriginalOfficer(caseId, u"P77"_s);
    EXPECT_FALSE(letsVote(panel, third));
    EXPECT_FALSE(letsVote(panel, lead.actor.id)) << "no member";
    EXPECT_TRUE(letsVote(panel, chair));
}

TEST_P(PanelGuardsTest, VotesAndMembersAreOnlyAddedInTheirTime)
{
    const PanelId panel = convene().value();
    ASSERT_TRUE(letsVote(panel, chair));
    EXPECT_FALSE(letsVote(panel, chair)) << "twice";
    EXPECT_FALSE(database.lets(u"UPDATE panel_vote SET decision_code = 3002"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM panel_vote"_s));
    EXPECT_FALSE(letsSit(panel, database.addOfficer(u"Late"_s))) << "voting has begun";
    EXPECT_FALSE(database.lets(u"UPDATE panel_member SET independent = 1"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM panel_member WHERE part = 5"_s));
    ASSERT_TRUE(close(panel, ClosePanel::Outcome::WithoutDecision));
    EXPECT_FALSE(letsVote(panel, third)) << "closed";
}

TEST_P(PanelGuardsTest, Invariant7AResultNeedsAQuorumOfVotesAndAMajority)
{
    const PanelId panel = convene().value();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    ASSERT_TRUE(vote(panel, outsider, noFurther));
    EXPECT_FALSE(letsDecide(panel, noFurther)) << "two have voted";
    ASSERT_TRUE(vote(panel, third, enquiries));
    EXPECT_FALSE(letsDecide(panel, enquiries)) << "one of three";
    EXPECT_TRUE(letsDecide(panel, noFurther));
    EXPECT_FALSE(database.lets(u"UPDATE panel SET decision_code = NULL"_s)) << "closed once";
    EXPECT_FALSE(database.lets(u"DELETE FROM panel"_s));
}

TEST_P(PanelGuardsTest, Invariant7AResultNeedsAnIndependentVoteAndOneAtPip3)
{
    QList<PanelSeat> four = seats();
    four.append({.officer = database.addOfficer(u"Fourth"_s)});
    const PanelId panel = command(four).run(lead).value();
    for (const OfficerId member : {chair, third, four.last().officer})
        ASSERT_TRUE(vote(panel, member, noFurther));
    EXPECT_FALSE(letsDecide(panel, noFurther)) << "the independent member has not voted";
    EXPECT_EQ(close(panel).error().fault, Fault::Invalid);
    ASSERT_TRUE(vote(panel, outsider, noFurther));
    EXPECT_TRUE(letsDecide(panel, noFurther));
}

TEST_P(PanelGuardsTest, AResultNeedsAVoteAtPip3)
{
    QList<PanelSeat> four = seats();
    four.append({.officer = database.addOfficer(u"Fourth"_s)});
    const PanelId panel = command(four).run(lead).value();
    for (const OfficerId member : {outsider, third, four.last().officer})
        ASSERT_TRUE(vote(panel, member, noFurther));
    EXPECT_FALSE(letsDecide(panel, noFurther)) << "the chair at PIP 3 has not voted";
}

TEST_P(PanelGuardsTest, AReviewIsNotSignedOffBehindAPanel)
{
    ASSERT_TRUE(convene());
    EXPECT_FALSE(database.lets(
        u"INSERT INTO sign_off (review_id, officer_id, decision, reason, "
        "decided_at) VALUES (%1, %2, 1, '', '2026-01-12T09:00:00.000Z')"_s.arg(review.id.value())
            .arg(lead.actor.id.value())));
    EXPECT_FALSE(database.lets(u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, "
                               "started_at, saved_at) SELECT case_id, 2, form, ruleset, "
                               "reviewer_id, started_at, saved_at FROM review"_s));
    EXPECT_FALSE(database.lets(u"UPDATE panel SET question = 'Another'"_s));
}

INSTANTIATE_TEST_SUITE_P(Engines, PanelGuardsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
