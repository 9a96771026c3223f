#include "core/audit/auditlist.h"
#include "core/audit/verifytrail.h"
#include "core/cases/opencase.h"
#include "core/quality/assignsecondreview.h"
#include "core/quality/decidedisagreement.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/opensecondreview.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/decidedreviews.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString reasons = u"The accounts agree; nothing supports a charge now."_s;

class SecondReviewTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        review = addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s, 3, 2014,
                                  {{u"E2"_s, u"partly"_s},
                                   {u"E3"_s, u"no"_s},
                                   {u"E4"_s, u"inadequate"_s},
                                   {u"G4"_s, u"auto"_s},
                                   {u"G2.assessment"_s, reasons}});
        caseId = CaseId(database.count(u"SELECT case_id FROM review"_s));
        sample = DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)->id;
    }

    Judgement sameAsFirst() const
    {
        return {u"DEC-NFO"_s,    u"partly"_s, u"no"_s,
                u"inadequate"_s, u"auto"_s,   u"I come to the same from both of the interviews."_s};
    }
    Judgement different() const
    {
        Judgement judgement = sameAsFirst();
        judgement.verdict = u"DEC-ENQ"_s;
        return judgement;
    }
    SecondReviewId assigned()
    {
        return AssignSecondReview{review, second.actor.id}.run(lead).value();
    }
    SecondReviewId submitted(const Judgement &judgement)
    {
        const SecondReviewId id = assigned();
        EXPECT_TRUE((SubmitSecondReview{id, judgement}.run(second)));
        return id;
    }
    SecondReviewState state()
    {
        return sampledReviews(database.connection(), lead.actor, sample)->first().state;
    }
    bool letsAssign(OfficerId officer, OfficerId by)
    {
        return database.lets(
            u"INSERT INTO second_review (review_id, case_id, officer_id, assigned_by, assigned_at) "
            "VALUES (%1, %2, %3, %4, '2026-01-05T09:00:00.000Z')"_s.arg(review.value())
                .arg(caseId.value())
                .arg(officer.value())
                .arg(by.value()));
    }
    bool letsDecide(SecondReviewId id, OfficerId officer)
    {
        return database.lets(
            u"INSERT INTO second_decision (second_id, officer_id, verdict, reasonable, same_today, "
            "quality, priority, rationale, decided_at) VALUES (%1, %2, 'DEC-NFO', '', '', '', '', "
            "'Long enough to be the reason of a decision.', 'x')"_s.arg(id.value())
                .arg(officer.value()));
    }

    TestDatabase database{GetParam()};
    OfficerId first = database.addOfficer(u"Officer A"_s, Role::ReviewOfficer, u"A-1"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    ReviewId review;
    CaseId caseId;
    QualitySampleId sample;
};

TEST_P(SecondReviewTest, IsAssignedGivenAndAgreed)
{
    EXPECT_EQ(state(), SecondReviewState::Unassigned);
    const SecondReviewId id = assigned();
    EXPECT_EQ(state(), SecondReviewState::Open);
    const auto tasks = secondReviewTasks(database.connection(), second.actor).value();
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks.first().reference, u"R-1"_s);
    ASSERT_TRUE((SubmitSecondReview{id, sameAsFirst()}.run(second)));
    EXPECT_EQ(state(), SecondReviewState::Agreed);
    EXPECT_TRUE(secondReviewTasks(database.connection(), second.actor)->isEmpty());
    EXPECT_EQ((CompareReviews{id}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action LIKE 'quality.second%'"_s),
              2);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(SecondReviewTest, ADisagreementIsDecidedByAThirdWhoSeesBothSideBySide)
{
    const SecondReviewId id = submitted(different());
    EXPECT_EQ(state(), SecondReviewState::Disagreed);
    const auto both = CompareReviews{id}.run(lead);
    ASSERT_TRUE(both) << both.error().message.toStdString();
    EXPECT_EQ(both->first.verdict, u"DEC-NFO"_s);
    EXPECT_EQ(both->first.rationale, reasons);
    EXPECT_EQ(both->firstName, u"Officer A"_s);
    EXPECT_EQ(both->second, different());
    EXPECT_EQ(disagreements(both->first, both->second), QList{JudgedQuestion::Verdict});
    ASSERT_TRUE((DecideDisagreement{id, different()}.run(lead)));
    EXPECT_EQ(state(), SecondReviewState::Decided);
    EXPECT_EQ((DecideDisagreement{id, different()}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action IN "
                             "('quality.reviews_compared', 'quality.disagreement_decided')"_s),
              2);
}

TEST_P(SecondReviewTest, NobodyJudgesTheirOwnReviewOrAnInvestigationOfTheirs)
{
    database.addOfficer(u"Investigator"_s, Role::ReviewOfficer, u"I-1"_s);
    const OfficerId investigator(
        database.count(u"SELECT id FROM officer WHERE staff_ref = 'I-1'"_s));
    database.addOriginalOfficer(caseId, u"I-1"_s);
    const auto refused = [&](OfficerId officer) {
        const auto outcome = AssignSecondReview{review, officer}.run(lead);
        return !outcome && outcome.error().fault == Fault::Forbidden;
    };
    EXPECT_TRUE(refused(first));
    EXPECT_TRUE(refused(investigator));
    EXPECT_TRUE(refused(lead.actor.id)) << "a lead reads the trail";
    EXPECT_TRUE(refused(database.officer(Role::Auditor)));
    EXPECT_FALSE(letsAssign(first, lead.actor.id));
    EXPECT_FALSE(letsAssign(investigator, lead.actor.id));
    EXPECT_FALSE(letsAssign(lead.actor.id, second.actor.id));
    EXPECT_FALSE(letsAssign(second.actor.id, second.actor.id));
    EXPECT_FALSE(letsAssign(second.actor.id, first)) << "the first reviewer chooses the second";
    EXPECT_TRUE(letsAssign(second.actor.id, lead.actor.id));
}

TEST_P(SecondReviewTest, WhoOpenedTheCaseSinceItsReviewBeganIsNotBlind)
{
    ASSERT_TRUE((OpenCase{caseId}.run(second)));
    EXPECT_EQ((AssignSecondReview{review, second.actor.id}.run(lead)).error().fault,
              Fault::Forbidden);
    const auto possible = possibleSecondReviewers(database.connection(), lead.actor, review);
    EXPECT_TRUE(possible->isEmpty());
}

TEST_P(SecondReviewTest, OnlyADrawnReviewIsReviewedAgainAndOnlyOnce)
{
    const ReviewId later = addDecidedReview(database, u"R-2"_s, first, u"DEC-ENQ"_s);
    EXPECT_EQ((AssignSecondReview{later, second.actor.id}.run(lead)).error().fault,
              Fault::Conflict);
    ASSERT_TRUE(assigned().isValid());
    const OfficerId another = database.addOfficer(u"Officer C"_s);
    EXPECT_EQ((AssignSecondReview{review, another}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_FALSE(letsAssign(another, lead.actor.id));
}

TEST_P(SecondReviewTest, NeitherReviewerDecidesBetweenTheTwo)
{
    const SecondReviewId id = submitted(different());
    Session promotedFirst = database.as(first, Role::TeamLead);
    Session promotedSecond = database.as(second.actor.id, Role::TeamLead);
    EXPECT_EQ((CompareReviews{id}.run(promotedFirst)).error().fault, Fault::Forbidden);
    EXPECT_EQ((DecideDisagreement{id, different()}.run(promotedSecond)).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((CompareReviews{id}.run(second)).error().fault, Fault::Forbidden);
    EXPECT_FALSE(letsDecide(id, first));
    EXPECT_FALSE(letsDecide(id, second.actor.id));
    EXPECT_TRUE(letsDecide(id, lead.actor.id));
}

TEST_P(SecondReviewTest, ThereIsNothingToDecideBeforeItIsSubmittedOrWhereBothAgree)
{
    const SecondReviewId id = assigned();
    EXPECT_EQ((CompareReviews{id}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_FALSE(letsDecide(id, lead.actor.id));
    ASSERT_TRUE((SubmitSecondReview{id, sameAsFirst()}.run(second)));
    EXPECT_FALSE(letsDecide(id, lead.actor.id));
}

TEST_P(SecondReviewTest, EveryAnswerAndARationaleAreNeeded)
{
    const SecondReviewId id = assigned();
    const auto faultOf = [&](const Judgement &judgement) {
        const auto outcome = SubmitSecondReview{id, judgement}.run(second);
        return outcome ? std::nullopt : std::optional(outcome.error().fault);
    };
    Judgement judgement = sameAsFirst();
    judgement.quality.clear();
    EXPECT_EQ(faultOf(judgement), Fault::Invalid);
    judgement = sameAsFirst();
    judgement.verdict = u"DEC-NONE"_s;
    EXPECT_EQ(faultOf(judgement), Fault::Invalid);
    judgement = sameAsFirst();
    judgement.rationale = u"Too short."_s;
    EXPECT_EQ(faultOf(judgement), Fault::Invalid);
    Session another = database.as(first, Role::ReviewOfficer);
    EXPECT_EQ((SubmitSecondReview{id, sameAsFirst()}.run(another)).error().fault, Fault::Forbidden);
    EXPECT_EQ(state(), SecondReviewState::Open);
}

TEST_P(SecondReviewTest, WhatWasSubmittedOrDecidedIsKept)
{
    const SecondReviewId id = submitted(different());
    EXPECT_EQ((SubmitSecondReview{id, sameAsFirst()}.run(second)).error().fault, Fault::Conflict);
    ASSERT_TRUE((DecideDisagreement{id, different()}.run(lead)));
    EXPECT_FALSE(database.lets(u"UPDATE second_review SET verdict = 'DEC-NFO'"_s));
    EXPECT_FALSE(database.lets(u"UPDATE second_review SET submitted_at = NULL, verdict = NULL, "
                               "differs = NULL"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM second_review"_s));
    EXPECT_FALSE(database.lets(u"UPDATE second_decision SET verdict = 'DEC-NFO'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM second_decision"_s));
}

// A review that ended with triage has no E2 to E4: not answered is not different.
TEST_P(SecondReviewTest, AQuestionThatTheFirstDidNotAnswerIsNoDisagreement)
{
    Judgement triage;
    triage.verdict = u"DEC-NFO"_s;
    EXPECT_TRUE(disagreements(triage, sameAsFirst()).isEmpty());
    EXPECT_EQ(disagreements(triage, different()), QList{JudgedQuestion::Verdict});
}

INSTANTIATE_TEST_SUITE_P(Engines, SecondReviewTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
