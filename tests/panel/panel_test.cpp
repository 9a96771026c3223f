#include "core/audit/verifytrail.h"
#include "core/cases/casestatus.h"
#include "core/decisionlog/decisionlog.h"
#include "core/review/reviewstore.h"
#include "core/review/revisereview.h"
#include "tests/panel/paneltest.h"

namespace Revisit {

namespace {

class PanelTest : public PanelBench, public testing::TestWithParam<QString>
{
protected:
    PanelTest()
        : PanelBench(GetParam())
    {}

    PanelId sitting()
    {
        submit();
        return convene().value();
    }

    Result<QList<CasePanel>> panels(Role role = Role::TeamLead)
    {
        return panelsOf(database.connection(), database.as(role).actor, caseId);
    }
    CasePanel shown() { return panels().value().first(); }

    Fault refusalOf(const QList<PanelSeat> &seats)
    {
        const auto refused = command(seats).run(lead);
        EXPECT_FALSE(refused);
        return refused ? Fault::Internal : refused.error().fault;
    }
};

TEST_P(PanelTest, ALeadConvenesItAndTheCaseSaysWhoSitsWhenAndWhy)
{
    sitting();
    const CasePanel panel = shown();
    EXPECT_TRUE(panel.isOpen());
    EXPECT_EQ(panel.sitsOn, QDate(2026, 1, 12));
    EXPECT_EQ(panel.question, u"Is there nothing left to find?"_s);
    EXPECT_EQ(panel.proposed, noFurther);
    ASSERT_EQ(panel.members.size(), 3);
    EXPECT_EQ(panel.members.first().seat, seats().first()) << "the chair comes first";
    EXPECT_EQ(panel.members.first().name, u"Chair"_s);
    const LoggedDecision logged = decisionLog(database.connection(), caseId).value().first();
    EXPECT_EQ(logged.origin, DecisionOrigin::Panel);
    EXPECT_EQ(logged.reasons, panel.question);
    EXPECT_EQ(logged.consulted, u"Chair, Outsider, Third"_s);
    EXPECT_EQ(votesWaitingFor(database.connection(), third).value().size(), 1);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(PanelTest, OnlyALeadConvenesAndOnlyOnAReviewThatWaits)
{
    EXPECT_EQ(convene().error().fault, Fault::Conflict) << "nothing is submitted";
    submit();
    EXPECT_EQ(command(seats()).run(reviewer).error().fault, Fault::Forbidden);
    ASSERT_TRUE(convene());
    EXPECT_EQ(convene().error().fault, Fault::Conflict) << "one sits already";
}

TEST_P(PanelTest, Invariant7TheReviewerAndWhoeverAnsweredTheReviewDoNotSit)
{
    const Review review = submit();
    ASSERT_TRUE(
        (SignOff{review.id, SignOffDecision::Escalate, u"Too close to call alone."_s}.run(lead)));
    QList<PanelSeat> withReviewer = seats();
    withReviewer[2].officer = reviewer.actor.id;
    EXPECT_EQ(refusalOf(withReviewer), Fault::Forbidden);
    QList<PanelSeat> withLead = seats();
    withLead[2].officer = lead.actor.id;
    EXPECT_EQ(refusalOf(withLead), Fault::Forbidden);
    EXPECT_TRUE(convene()) << "the others may";
}

TEST_P(PanelTest, NobodySitsOnACaseThatTheyOrSomeoneTheyManagedInvestigatedOrReviewed)
{
    submit();
    const OfficerId boss = database.addOfficer(u"Boss"_s, Role::TeamLead);
    QList<PanelSeat> withBoss = seats();
    withBoss[2].officer = boss;
    putIntoTeam(u"North"_s, {boss, reviewer.actor.id});
    EXPECT_EQ(refusalOf(withBoss), Fault::Forbidden) << "leads the reviewer's team";
    putIntoTeam(u"South"_s, {boss, third});
    database.addOriginalOfficer(caseId, u"P77"_s);
    EXPECT_EQ(refusalOf(withBoss), Fault::Forbidden) << "leads the investigator's team";
    EXPECT_EQ(refusalOf(seats()), Fault::Forbidden) << "investigated it";
}

TEST_P(PanelTest, AColleagueOfTheReviewerIsNotIndependentButMaySit)
{
    submit();
    putIntoTeam(u"North"_s, {outsider, reviewer.actor.id});
    EXPECT_EQ(refusalOf(seats()), Fault::Invalid);
    QList<PanelSeat> others = seats();
    others[1].isIndependent = false;
    others[2].isIndependent = true;
    EXPECT_TRUE(command(others).run(lead));
}

TEST_P(PanelTest, TheListOfCandidatesSaysWhoIsBarredAndWhy)
{
    submit();
    database.addOriginalOfficer(caseId, u"P77"_s);
    const auto candidates = panelCandidates(database.connection(), caseId).value();
    QHash<OfficerId, std::optional<PanelBar>> bars;
    for (const PanelCandidate &candidate : candidates)
        bars.insert(candidate.officer.id, candidate.bar);
    EXPECT_EQ(bars.value(reviewer.actor.id), PanelBar::Reviewed);
    EXPECT_EQ(bars.value(third), PanelBar::Investigated);
    EXPECT_EQ(bars.value(chair), std::nullopt);
    EXPECT_FALSE(bars.contains(database.officer(Role::Auditor)));
}

TEST_P(PanelTest, VotesAreSealedUntilItHasClosed)
{
    const PanelId panel = sitting();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    EXPECT_TRUE(shown().votes.isEmpty());
    EXPECT_TRUE(shown().members.first().hasVoted);
    EXPECT_TRUE(votesWaitingFor(database.connection(), chair).value().isEmpty());
    ASSERT_TRUE(close(panel, ClosePanel::Outcome::WithoutDecision));
    ASSERT_EQ(shown().votes.size(), 1);
    EXPECT_EQ(shown().votes.first().reason, voteReason);
}

TEST_P(PanelTest, AVoteIsAMembersHasAReasonAndIsFinal)
{
    const PanelId panel = sitting();
    const OfficerId stranger = database.addOfficer(u"Stranger"_s);
    EXPECT_EQ(vote(panel, stranger, noFurther).error().fault, Fault::Forbidden);
    Session member = database.as(chair, Role::ReviewOfficer);
    EXPECT_EQ((CastVote{panel, noFurther, u"Because."_s}.run(member).error().fault),
              Fault::Invalid);
    EXPECT_EQ((CastVote{panel, CodeId(41001), voteReason}.run(member).error().fault),
              Fault::Invalid);
    ASSERT_TRUE(vote(panel, chair, std::nullopt));
    EXPECT_EQ(vote(panel, chair, noFurther).error().fault, Fault::Conflict);
}

TEST_P(PanelTest, WhoTurnsOutToHaveInvestigatedItMayNotVoteAnyMore)
{
    const PanelId panel = sitting();
    database.addOriginalOfficer(caseId, u"P77"_s);
    EXPECT_EQ(vote(panel, third, noFurther).error().fault, Fault::Forbidden);
}

TEST_P(PanelTest, UpholdingTheReviewSettlesTheCaseAndKeepsTheDissentWithItsReason)
{
    const PanelId panel = sitting();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    ASSERT_TRUE(vote(panel, outsider, noFurther));
    ASSERT_TRUE(vote(panel, third, enquiries));
    ASSERT_EQ(close(panel).value(), noFurther);
    EXPECT_EQ(status(), qint64(CaseStatus::SignedOff));
    EXPECT_EQ(database.count(u"SELECT decision_code FROM review_case"_s), noFurther.value());
    EXPECT_TRUE(shown().upholds());
    const LoggedDecision logged = decisionLog(database.connection(), caseId).value().first();
    EXPECT_EQ(logged.origin, DecisionOrigin::Panel);
    EXPECT_TRUE(logged.reasons.contains(u"Third"_s)) << logged.reasons.toStdString();
    EXPECT_TRUE(logged.reasons.contains(voteReason));
    EXPECT_TRUE(logged.consulted.contains(u"Outsider"_s));
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(PanelTest, DecidingOtherwiseSendsTheReviewBackAndDecidesNothingForTheCase)
{
    const PanelId panel = sitting();
    for (const OfficerId member : {chair, outsider, third})
        ASSERT_TRUE(vote(panel, member, enquiries));
    ASSERT_EQ(close(panel).value(), enquiries);
    EXPECT_EQ(status(), qint64(CaseStatus::Returned));
    EXPECT_EQ(newestReview(database.connection(), caseId)->state, ReviewState::Returned);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case WHERE decision_code IS NULL"_s), 1);
}

TEST_P(PanelTest, WithoutAQuorumOfVotesOrAMajorityItDecidesNothing)
{
    const PanelId panel = sitting();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    ASSERT_TRUE(vote(panel, outsider, noFurther));
    EXPECT_EQ(close(panel).error().fault, Fault::Invalid) << "two have voted";
    ASSERT_TRUE(vote(panel, third, std::nullopt));
    EXPECT_EQ(close(panel).value(), noFurther) << "two of three";
}

TEST_P(PanelTest, ClosedWithoutADecisionAnotherIsConvenedAndNothingIsLost)
{
    const PanelId panel = sitting();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    ASSERT_TRUE(vote(panel, outsider, enquiries));
    ASSERT_TRUE(vote(panel, third, std::nullopt));
    EXPECT_EQ(close(panel).error().fault, Fault::Invalid) << "no majority";
    ASSERT_EQ(close(panel, ClosePanel::Outcome::WithoutDecision).value(), std::nullopt);
    EXPECT_EQ(status(), qint64(CaseStatus::AwaitingSignOff));
    ASSERT_TRUE(convene());
    const auto held = panels().value();
    ASSERT_EQ(held.size(), 2);
    EXPECT_EQ(held.last().votes.size(), 3);
}

TEST_P(PanelTest, IsReadByThoseAloneWhoMaySeeTheCase)
{
    sitting();
    for (const Role role : {Role::ReviewOfficer, Role::TeamLead})
        EXPECT_EQ(panels(role).value().size(), 1);
    for (const Role role : {Role::Analyst, Role::Administrator})
        EXPECT_EQ(panels(role).error().fault, Fault::Forbidden);
}

TEST_P(PanelTest, NobodySignsOffOrRevisesWhileItSits)
{
    const Review review = submit();
    const PanelId panel = convene().value();
    EXPECT_EQ(SignOff{review.id}.run(lead).error().fault, Fault::Conflict);
    EXPECT_EQ((ReviseReview{caseId, u"A second thought."_s}.run(reviewer).error().fault),
              Fault::Conflict);
    ASSERT_TRUE(close(panel, ClosePanel::Outcome::WithoutDecision));
    EXPECT_TRUE(SignOff{review.id}.run(lead));
}

TEST_P(PanelTest, ClosingIsALeadsGivesAReasonAndHappensOnce)
{
    const PanelId panel = sitting();
    const auto without = ClosePanel::Outcome::WithoutDecision;
    EXPECT_EQ((ClosePanel{panel, 1, without, u"Late."_s}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((ClosePanel{panel, 1, without, voteReason}.run(reviewer).error().fault),
              Fault::Forbidden);
    EXPECT_EQ((ClosePanel{panel, 7, without, voteReason}.run(lead).error().fault), Fault::Conflict);
    ASSERT_TRUE(close(panel, without));
    EXPECT_EQ(close(panel, without).error().fault, Fault::Conflict);
}

INSTANTIATE_TEST_SUITE_P(Engines, PanelTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
