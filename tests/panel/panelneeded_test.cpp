// What only a panel signs off (domain.md 4.3: DEC-REINV and DEC-NCA need one; H1: who
// disagrees passes it to one), in the window's way and past it.

#include "core/cases/casestatus.h"
#include "core/panel/panelrules.h"
#include "core/refdata/codebook.h"
#include "core/review/reviewstore.h"
#include "tests/panel/paneltest.h"

namespace Revisit {

namespace {

TEST(PanelNeededTest, TwoDecisionsAndWhatWasPassedOnNeedAPanel)
{
    for (const Code &decision : CodeBook::instance().list(u"decision")) {
        const bool isNeeded = decision.code == "DEC-REINV"_L1 || decision.code == "DEC-NCA"_L1;
        EXPECT_EQ(needsPanel(decision.id, ReviewState::Submitted), isNeeded)
            << decision.code.toStdString();
        EXPECT_TRUE(needsPanel(decision.id, ReviewState::Escalated));
    }
}

class PanelNeeded : public PanelBench, public testing::TestWithParam<QString>
{
protected:
    PanelNeeded()
        : PanelBench(GetParam())
    {}

    bool letsSignOff(ReviewId review, int decision)
    {
        return database.lets(u"INSERT INTO sign_off (review_id, officer_id, decision, reason, "
                             "decided_at) VALUES (%1, %2, %3, 'Read again, nothing to add.', "
                             "'2026-01-12T09:00:00.000Z')"_s.arg(review.value())
                                 .arg(lead.actor.id.value())
                                 .arg(decision));
    }

    bool letsSettle(ReviewId review)
    {
        return database.lets(u"UPDATE review SET state = 4 WHERE id = %1"_s.arg(review.value()));
    }

    void allVoteFor(PanelId panel, CodeId decision)
    {
        for (const OfficerId member : {chair, outsider, third})
            ASSERT_TRUE(vote(panel, member, decision));
    }
};

TEST_P(PanelNeeded, AReinvestigationIsNotSignedOffByALeadAlone)
{
    const Review review = submitReinvestigation();
    const auto agreed = SignOff{review.id}.run(lead);
    ASSERT_FALSE(agreed);
    EXPECT_EQ(agreed.error().fault, Fault::Conflict);
    EXPECT_TRUE(agreed.error().message.contains(u"Convene"_s));
    EXPECT_EQ((SignOff{review.id, SignOffDecision::AgreeWithChanges, u"The dates were mended."_s}
                   .run(lead)
                   .error()
                   .fault),
              Fault::Conflict);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM sign_off"_s), 0);
    EXPECT_EQ(status(), qint64(CaseStatus::AwaitingSignOff));
}

TEST_P(PanelNeeded, ItCanBeReturnedWithoutAPanel)
{
    const Review review = submitReinvestigation();
    EXPECT_TRUE((SignOff{review.id,
                         SignOffDecision::Return,
                         u"The second interview is missing."_s,
                         {.improve = u"Name the interview."_s}}
                     .run(lead)));
}

TEST_P(PanelNeeded, ThePanelThatUpholdsItSignsItOff)
{
    submitReinvestigation();
    const PanelId panel = convene().value();
    allVoteFor(panel, reinvestigate);
    ASSERT_EQ(close(panel).value(), reinvestigate);
    EXPECT_EQ(status(), qint64(CaseStatus::SignedOff));
    EXPECT_EQ(database.count(u"SELECT decision_code FROM review_case"_s), reinvestigate.value());
}

TEST_P(PanelNeeded, APanelWithoutADecisionLeavesItToAnother)
{
    const Review review = submitReinvestigation();
    ASSERT_TRUE(close(convene().value(), ClosePanel::Outcome::WithoutDecision));
    EXPECT_EQ(SignOff{review.id}.run(lead).error().fault, Fault::Conflict);
    EXPECT_FALSE(letsSettle(review.id));
    const PanelId panel = convene().value();
    allVoteFor(panel, reinvestigate);
    EXPECT_TRUE(close(panel));
}

TEST_P(PanelNeeded, WhatALeadPassedOnIsDecidedByAPanel)
{
    const Review review = submit();
    ASSERT_TRUE(
        (SignOff{review.id, SignOffDecision::Escalate, u"Too close to call alone."_s}.run(lead)));
    Session other =
        database.as(database.addOfficer(u"Other lead"_s, Role::TeamLead), Role::TeamLead);
    EXPECT_EQ(SignOff{review.id}.run(other).error().fault, Fault::Conflict);
    EXPECT_FALSE(letsSettle(review.id));
    const PanelId panel = convene().value();
    allVoteFor(panel, noFurther);
    EXPECT_TRUE(close(panel));
    EXPECT_EQ(status(), qint64(CaseStatus::SignedOff));
}

TEST_P(PanelNeeded, TheDatabaseRefusesItPastTheWindow)
{
    const Review review = submitReinvestigation();
    EXPECT_FALSE(letsSignOff(review.id, 1));
    EXPECT_FALSE(letsSignOff(review.id, 2));
    EXPECT_FALSE(letsSettle(review.id));
    EXPECT_FALSE(database.lets(
        u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, started_at, "
        "saved_at, decision_code) SELECT case_id, 9, form, ruleset, reviewer_id, 4, started_at, "
        "saved_at, decision_code FROM review"_s));
    const PanelId panel = convene().value();
    EXPECT_FALSE(letsSettle(review.id)) << "it still sits";
    allVoteFor(panel, enquiries);
    ASSERT_TRUE(close(panel));
    EXPECT_FALSE(letsSettle(review.id)) << "it decided otherwise";
}

TEST_P(PanelNeeded, TheDatabaseLetsOtherDecisionsBeSignedOff)
{
    const Review review = submit();
    EXPECT_TRUE(letsSignOff(review.id, 1));
    EXPECT_TRUE(letsSettle(review.id));
}

TEST_P(PanelNeeded, TheListOfTheLeadSaysWhereAPanelSits)
{
    submitReinvestigation();
    EXPECT_FALSE(submittedReviews(database.connection(), lead.actor).value().first().isBeforePanel);
    ASSERT_TRUE(convene());
    EXPECT_TRUE(submittedReviews(database.connection(), lead.actor).value().first().isBeforePanel);
}

INSTANTIATE_TEST_SUITE_P(Engines, PanelNeeded, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
