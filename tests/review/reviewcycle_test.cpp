#include "core/audit/verifytrail.h"
#include "core/cases/casestatus.h"
#include "core/enquiry/addlineofenquiry.h"
#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/review/reviewstore.h"
#include "core/review/revisereview.h"
#include "core/review/saveanswers.h"
#include "core/review/scopeanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString longReason = u"The referral to the hub is not named."_s;

class ReviewCycleTest : public testing::TestWithParam<QString>
{
protected:
    Review start() { return StartReview{caseId}.run(officer).value(); }

    Review submitted()
    {
        const Review review = start();
        const int version = SaveAnswers{review.id, 1, completeTriage()}.run(officer).value();
        const auto done = SubmitReview{review.id, version}.run(officer);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return review;
    }

    qint64 status() { return database.count(u"SELECT status FROM review_case"_s); }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(ReviewCycleTest, GoesFromDraftToSignedOff)
{
    const Review review = submitted();
    EXPECT_EQ(status(), qint64(CaseStatus::AwaitingSignOff));
    ASSERT_EQ(submittedReviews(database.connection(), lead.actor).value().size(), 1);
    ASSERT_TRUE(SignOff{review.id}.run(lead));
    EXPECT_EQ(status(), qint64(CaseStatus::SignedOff));
    EXPECT_EQ(database.value(u"SELECT k.code FROM review_case c JOIN code k "
                             "ON k.id = c.decision_code"_s),
              u"DEC-HOLD"_s);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(ReviewCycleTest, IsSavedAnswerByAnswerAndOnlyChangesAreWrittenDown)
{
    const Review review = start();
    ASSERT_EQ(SaveAnswers({review.id, 1, {{u"C1"_s, u"no"_s}}}).run(officer).value(), 2);
    ASSERT_EQ(SaveAnswers({review.id, 2, {{u"C1"_s, u"no"_s}}}).run(officer).value(), 2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.saved'"_s), 1);
    EXPECT_EQ(reviewOf(database.connection(), caseId).value()->answers.value(u"C1"_s), u"no"_s);
}

TEST_P(ReviewCycleTest, AStaleSaveIsAConflictAndOverwritesNothing)
{
    const Review review = start();
    ASSERT_TRUE(SaveAnswers({review.id, 1, {{u"A1"_s, u"first"_s}}}).run(officer));
    const auto stale = SaveAnswers{review.id, 1, {{u"A1"_s, u"second"_s}}}.run(officer);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::Conflict);
    EXPECT_EQ(database.value(u"SELECT answer FROM review_answer WHERE question = 'A1'"_s),
              u"first"_s);
}

TEST_P(ReviewCycleTest, BeginsWithWhatTheFileSaysUnderTheRulesOfTheDay)
{
    database.lets(u"UPDATE review_case SET nfa_text = '2014-05', suspects_identified = 2, "
                  "previously_reviewed = 0"_s);
    const Review review = start();
    EXPECT_EQ(review.ruleset, currentRuleset(shippedRulesets(), database.clock.now().date()).name);
    EXPECT_EQ(review.answers.value(u"B1"_s), review.ruleset);
    EXPECT_EQ(review.answers.value(u"A1"_s), u"R-1"_s);
    EXPECT_EQ(review.answers.value(u"B3.date"_s), u"2014-05"_s);
    EXPECT_EQ(review.answers.value(u"B4"_s), u"2"_s);
    EXPECT_EQ(review.answers.value(u"B8"_s), u"no"_s);
    EXPECT_FALSE(review.answers.contains(u"B5"_s)) << "an age that is not known is not made up";
    EXPECT_EQ(reviewOf(database.connection(), caseId).value()->answers, review.answers);
}

TEST_P(ReviewCycleTest, BeginsPartDWithWhatTheFileSaysOfEachPerson)
{
    const auto code = [](const char16_t *list, const QString &name) {
        return CodeBook::instance().find(QString::fromUtf16(list), name)->id.value();
    };
    database.lets(u"INSERT INTO suspect (case_id, number, ethnicity_self_code, nationality, "
                  "ethnicity_source_code) SELECT id, 1, %1, 'British', %2 FROM review_case"_s
                      .arg(code(u"ethnicity_self", u"W1"_s))
                      .arg(code(u"ethnicity_source", u"SELF"_s)));
    database.lets(u"INSERT INTO victim (case_id, number, age_least, age_most) "
                  "SELECT id, 1, 14, 14 FROM review_case"_s);
    database.lets(
        u"INSERT INTO original_outcome (case_id, suspect_id, outcome_code, decided_text) "
        "SELECT case_id, id, %1, '2014-05' FROM suspect"_s.arg(code(u"outcome", u"16"_s)));
    const Answers answers = start().answers;
    EXPECT_EQ(answers.value(u"D2.self@suspect/1"_s), u"W1"_s);
    EXPECT_EQ(answers.value(u"D2.nationality@suspect/1"_s), u"British"_s);
    EXPECT_EQ(answers.value(u"D2.source@suspect/1"_s), u"SELF"_s);
    EXPECT_FALSE(answers.contains(u"D2.officer@suspect/1"_s)) << "what is not recorded stays open";
    EXPECT_EQ(answers.value(u"D3.outcome@suspect/1"_s), u"16"_s);
    EXPECT_EQ(answers.value(u"D3.date@suspect/1"_s), u"2014-05"_s);
    EXPECT_EQ(answers.value(u"D5.age@victim/1"_s), u"14"_s);
}

// An age that spans years, and two outcomes of one suspect, are for the officer to answer.
TEST_P(ReviewCycleTest, BeginsPartDWithoutWhatTheFileLeavesOpen)
{
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 1 FROM review_case"_s);
    database.lets(u"INSERT INTO victim (case_id, number, age_least, age_most) "
                  "SELECT id, 1, 15, 18 FROM review_case"_s);
    for (const QString &outcome : {u"16"_s, u"18"_s})
        database.lets(u"INSERT INTO original_outcome (case_id, suspect_id, outcome_code) "
                      "SELECT case_id, id, %1 FROM suspect"_s.arg(
                          CodeBook::instance().find(u"outcome", outcome)->id.value()));
    const Answers answers = start().answers;
    EXPECT_FALSE(answers.contains(u"D5.age@victim/1"_s));
    EXPECT_FALSE(answers.contains(u"D3.outcome@suspect/1"_s));
}

TEST_P(ReviewCycleTest, KeepsEvidenceAndNotesBesideTheirAnswer)
{
    const Review review = start();
    const Answers typed{{u"B2@C6"_s, u"no"_s},
                        {u"B2#evidence@C6"_s, u"Register"_s},
                        {u"C2#note"_s, u"Coaches a team"_s},
                        {u"E1.present@MO-07"_s, u"yes"_s}};
    ASSERT_TRUE((SaveAnswers{review.id, 1, typed}.run(officer)));
    const Answers kept = reviewOf(database.connection(), caseId).value()->answers;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        EXPECT_EQ(kept.value(it.key()), it.value()) << it.key().toStdString();
    EXPECT_EQ(database.value(u"SELECT evidence FROM review_answer WHERE subject = 'C6'"_s),
              u"Register"_s);
}

TEST_P(ReviewCycleTest, AnIncompleteReviewIsNotSubmitted)
{
    const Review review = start();
    const auto refused = SubmitReview{review.id, 1}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_TRUE(refused.error().message.contains(u"C1"_s));
    EXPECT_EQ(status(), qint64(CaseStatus::InReview));
}

// Invariant 6.
TEST_P(ReviewCycleTest, Invariant6ASubmittedVersionIsFrozenAndAChangeIsANewOne)
{
    const Review review = submitted();
    EXPECT_FALSE(SaveAnswers({review.id, 2, {{u"A1"_s, u"x"_s}}}).run(officer));
    EXPECT_FALSE(database.lets(u"UPDATE review_answer SET answer = 'x'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM review_answer"_s));
    EXPECT_FALSE(database.lets(u"UPDATE review SET state = 1"_s));
    EXPECT_FALSE(ReviseReview({caseId, {}}).run(officer)) << "a change needs a reason";
    const auto revised = ReviseReview{caseId, u"Another record came to light"_s}.run(officer);
    ASSERT_TRUE(revised);
    EXPECT_EQ(revised->number, 2);
    EXPECT_EQ(revised->answers.value(u"G1"_s), u"DEC-HOLD"_s);
    EXPECT_EQ(revised->answers.value(u"B3"_s), u"not recorded"_s);
    EXPECT_EQ(reviewVersions(database.connection(), caseId).value().size(), 2);
}

// Separation of duties, in core and below it.
TEST_P(ReviewCycleTest, NobodySignsOffTheirOwnReview)
{
    Review review = StartReview{caseId}.run(lead).value();
    const int version = SaveAnswers{review.id, 1, completeTriage()}.run(lead).value();
    ASSERT_TRUE(SubmitReview({review.id, version}).run(lead));
    const auto refused = SignOff{review.id}.run(lead);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    EXPECT_FALSE(
        database.lets(u"INSERT INTO sign_off (review_id, officer_id, decision, reason, decided_at) "
                      "SELECT id, reviewer_id, 1, '', '2026-01-05T09:00:00.000Z' FROM review"_s));
}

TEST_P(ReviewCycleTest, NobodySignsOffACaseThatTheyOrTheirTeamInvestigated)
{
    const OfficerId detective = database.addOfficer(u"Then"_s, Role::ReviewOfficer, u"D1"_s);
    const OfficerId leader = database.addOfficer(u"Leads them"_s, Role::TeamLead);
    const OfficerId both = database.addOfficer(u"Both"_s, Role::TeamLead, u"D2"_s);
    database.connection().execute(u"INSERT INTO team (name) VALUES ('North')"_s);
    database.connection().execute(
        u"UPDATE officer SET team_id = (SELECT id FROM team) WHERE id IN (%1, %2)"_s
            .arg(detective.value())
            .arg(leader.value()));
    database.addOriginalOfficer(caseId, u"D1"_s);
    database.addOriginalOfficer(caseId, u"D2"_s);
    const Review review = submitted();
    for (const OfficerId barred : {leader, both}) {
        Session session = database.as(barred, Role::TeamLead);
        EXPECT_EQ(SignOff{review.id}.run(session).error().fault, Fault::Forbidden);
        EXPECT_FALSE(database.lets(
            u"INSERT INTO sign_off (review_id, officer_id, decision, reason, decided_at) "
            "VALUES (%1, %2, 1, '', '2026-01-05T09:00:00.000Z')"_s.arg(review.id.value())
                .arg(barred.value())));
    }
    EXPECT_TRUE(SignOff{review.id}.run(lead)) << "somebody else may";
}

TEST_P(ReviewCycleTest, AReturnNeedsAReasonAndGoesBackToTheOfficer)
{
    const Review review = submitted();
    EXPECT_FALSE(SignOff({review.id, SignOffDecision::Return, u"No."_s}).run(lead));
    EXPECT_FALSE(SignOff({review.id, SignOffDecision::Return, longReason}).run(lead))
        << "a return names a factor or an area to improve";
    const Feedback feedback{.improve = u"Name each referral."_s};
    ASSERT_TRUE(SignOff({review.id, SignOffDecision::Return, longReason, feedback}).run(lead));
    EXPECT_EQ(status(), qint64(CaseStatus::Returned));
    EXPECT_TRUE(ReviseReview({caseId, u"Referral named"_s}).run(officer));
}

TEST_P(ReviewCycleTest, AGradeIsFromOneToFiveAndFactorsComeFromTheList)
{
    const Review review = submitted();
    Feedback feedback{.quality = 6};
    EXPECT_EQ(SignOff({review.id, SignOffDecision::Agree, {}, feedback}).run(lead).error().fault,
              Fault::Invalid);
    feedback = {.factors = {CodeBook::instance().find(u"decision", u"DEC-NFO")->id}};
    EXPECT_EQ(SignOff({review.id, SignOffDecision::Agree, {}, feedback}).run(lead).error().fault,
              Fault::Invalid);
    EXPECT_FALSE(database.lets(
        u"INSERT INTO sign_off (review_id, officer_id, decision, reason, decided_at, quality) "
        "SELECT r.id, o.id, 1, '', '2026-01-05T09:00:00.000Z', 6 FROM review r, officer o "
        "WHERE o.id <> r.reviewer_id"_s));
}

TEST_P(ReviewCycleTest, OnlyTheReviewerRepliesAndNoReplyIsAltered)
{
    const Review review = submitted();
    const Feedback feedback{.improve = u"Name each referral."_s};
    ASSERT_TRUE(SignOff({review.id, SignOffDecision::Return, longReason, feedback}).run(lead));
    EXPECT_FALSE(
        database.lets(u"INSERT INTO sign_off_reply (sign_off_id, officer_id, reply, replied_at) "
                      "SELECT id, officer_id, 'x', decided_at FROM sign_off"_s));
    const SignOffId given(database.count(u"SELECT max(id) FROM sign_off"_s));
    ASSERT_TRUE((ReplyToSignOff{given, u"They are named now."_s}.run(officer)));
    EXPECT_FALSE(database.lets(u"UPDATE sign_off_reply SET reply = 'x'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM sign_off_reply"_s));
}

TEST_P(ReviewCycleTest, AReviewOfficerSignsNothingOff)
{
    const Review review = submitted();
    const auto refused = SignOff{review.id}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

// Invariant 3, from the review's side.
TEST_P(ReviewCycleTest, Invariant3AnOfficerOfTheOriginalCaseCannotReviewIt)
{
    const OfficerId avery = database.addOfficer(u"Avery"_s, Role::ReviewOfficer, u"S7"_s);
    const CaseId other = database.addCase(u"R-2"_s, avery);
    database.addOriginalOfficer(other, u"S7"_s);
    Session session = database.as(avery, Role::ReviewOfficer);
    const auto refused = StartReview{other}.run(session);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(ReviewCycleTest, ALiveRiskMakesItTheSameDaysWork)
{
    const Review review = start();
    ASSERT_TRUE(SaveAnswers({review.id, 1, {{u"C1"_s, u"unclear"_s}}}).run(officer));
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 0);
    ASSERT_TRUE(SaveAnswers({review.id, 2, {{u"C1"_s, u"no"_s}}}).run(officer));
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 3);
}

TEST_P(ReviewCycleTest, ALiveRiskGoesBeforeAPriorityThatAnOfficerSet)
{
    const Review review = start();
    database.lets(u"UPDATE review_case SET tier = 3, tier_rule = 'officer', "
                  "tier_reason = 'Victim abroad for a year'"_s);
    ASSERT_TRUE((SaveAnswers{review.id, 1, {{u"C1"_s, u"no"_s}}}.run(officer)));
    EXPECT_EQ(database.value(u"SELECT tier_rule FROM review_case"_s), u"officer"_s);
    ASSERT_TRUE((SaveAnswers{review.id, 2, {{u"C1"_s, u"yes"_s}}}.run(officer)));
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 0);
}

// Invariant 40: a tier is set otherwise with a reason only.
TEST_P(ReviewCycleTest, Invariant40APriorityByHandTakesHoldWithItsReasonWhenSubmitted)
{
    const Review review = start();
    Answers answers = completeTriage();
    answers.insert({{u"G4"_s, u"1"_s}, {u"G4#note"_s, u"Trial of a co-suspect in March."_s}});
    const int version = SaveAnswers{review.id, 1, answers}.run(officer).value();
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 3);
    ASSERT_TRUE((SubmitReview{review.id, version}.run(officer)));
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 1);
    EXPECT_EQ(database.value(u"SELECT tier_reason FROM review_case"_s),
              u"Trial of a co-suspect in March."_s);
}

TEST_P(ReviewCycleTest, ARiskIsSubmittedWithItsReferralWhichIsFrozenWithTheReview)
{
    const Review review = start();
    Answers answers = completeTriage();
    answers.insert(u"C1"_s, u"yes"_s);
    const int version = SaveAnswers{review.id, 1, answers}.run(officer).value();
    EXPECT_FALSE((SubmitReview{review.id, version}.run(officer)));
    MakeReferral referral;
    referral.caseId = caseId;
    referral.review = review.id;
    referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    referral.recipientBody = u"Hub"_s;
    ASSERT_TRUE(referral.run(officer));
    ASSERT_TRUE((SubmitReview{review.id, version}.run(officer)));
    EXPECT_EQ(reviewOf(database.connection(), caseId).value()->answers.value(u"C6"_s), u"R-MASH"_s);
}

// Invariant 36, at the review's end.
TEST_P(ReviewCycleTest, Invariant36ADuplicateIsFoundUnderTheCaseThatIsKept)
{
    const CaseId kept = database.addCase(u"R-2"_s);
    const Review review = start();
    Answers answers = completeTriage();
    answers.insert({{u"G1"_s, u"DEC-DUP"_s}, {u"G1.target"_s, u"R-9"_s}});
    int version = SaveAnswers{review.id, 1, answers}.run(officer).value();
    EXPECT_FALSE((SubmitReview{review.id, version}.run(officer))) << "there is no R-9";
    version = SaveAnswers{review.id, version, {{u"G1.target"_s, u"R-2"_s}}}.run(officer).value();
    ASSERT_TRUE((SubmitReview{review.id, version}.run(officer)));
    ASSERT_TRUE(SignOff{review.id}.run(lead));
    EXPECT_EQ(database.count(u"SELECT case_id FROM case_reference WHERE reference = 'R-1'"_s),
              kept.value());
}

TEST_P(ReviewCycleTest, ACaseWithAnUnknownCriterionIsNotSubmittedAsOutOfScope)
{
    const Review review = start();
    Answers answers = completeTriage();
    answers.insert({{u"G1"_s, u"DEC-OOS"_s},
                    {u"B9"_s, u"OOS-SINGLE"_s},
                    {u"B9#note"_s, u"One suspect only, as the file shows."_s},
                    {u"B9.supervisor"_s, QString::number(lead.actor.id.value())}});
    const int version = SaveAnswers{review.id, 1, answers}.run(officer).value();
    const auto refused = SubmitReview{review.id, version}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"G1"_s)) << refused.error().message.toStdString();
    answers.clear();
    for (int criterion = 1; criterion <= 9; ++criterion) {
        const QString name = u"C%1"_s.arg(criterion);
        answers.insert(findingKey(name), criterion == 3 ? u"no"_s : u"yes"_s);
        answers.insert(evidenceKey(name), u"Crime report"_s);
    }
    const int found = SaveAnswers{review.id, version, answers}.run(officer).value();
    ASSERT_TRUE((SubmitReview{review.id, found}.run(officer)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM scope_result WHERE result = 0"_s),
              shippedRulesets().size());
    EXPECT_EQ(database.value(u"SELECT DISTINCT why FROM scope_criterion WHERE criterion = 'C3'"_s),
              u"Found by the officer: Crime report"_s);
}

// "Not a closure": the case stays open, and its officer goes on without a lead.
TEST_P(ReviewCycleTest, TooLittleMaterialIsSignedOffAndClosesNothing)
{
    const Review review = start();
    ASSERT_TRUE(
        (AddLineOfEnquiry{.caseId = caseId, .action = u"Retrieve the exhibit register"_s}.run(
            officer)));
    Answers answers = completeAssessment();
    answers.insert({{u"A3"_s, u"NOT_LOCATED"_s},
                    {u"A3#note"_s, u"Exhibit register"_s},
                    {u"G1"_s, u"DEC-INFO"_s}});
    const int version = SaveAnswers{review.id, 1, answers}.run(officer).value();
    const auto done = SubmitReview{review.id, version}.run(officer);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    ASSERT_TRUE(SignOff{review.id}.run(lead));

    EXPECT_EQ(status(), int(CaseStatus::InReview));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case WHERE decided_on IS NULL"_s), 1);
    EXPECT_TRUE((ReviseReview{caseId, u"The register was found."_s}.run(officer)));
}

TEST_P(ReviewCycleTest, ASubmittedVersionKeepsTheScopeItWasSubmittedWith)
{
    const Review review = submitted();
    const auto before = reviewOf(database.connection(), caseId).value()->scope;
    ASSERT_TRUE(before);
    EXPECT_EQ(before->criteria.size(), 9);
    ASSERT_TRUE(database.lets(u"UPDATE review_case SET nfa_earliest = '1999-01-01', "
                              "nfa_latest = '1999-01-01', nfa_text = '1999-01-01'"_s));
    const auto after = reviewOf(database.connection(), caseId).value()->scope;
    ASSERT_TRUE(after);
    for (qsizetype i = 0; i < before->criteria.size(); ++i)
        EXPECT_EQ(after->criteria[i].met, before->criteria[i].met);
    EXPECT_EQ(after->inScope, before->inScope);
    EXPECT_FALSE(database.lets(u"UPDATE review_criterion SET met = 1"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM review_criterion"_s));
    EXPECT_FALSE(database.lets(u"INSERT INTO review_criterion (review_id, criterion, met, why, "
                               "found) VALUES (%1, 'CX', 1, '', 0)"_s.arg(review.id.value())));
}

// Invariant 11, stored.
TEST_P(ReviewCycleTest, Invariant11ScopeIsKeptUnderEveryRuleset)
{
    submitted();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM scope_result"_s), shippedRulesets().size());
    EXPECT_FALSE(database.lets(u"UPDATE scope_result SET result = 0"_s) &&
                 database.lets(u"INSERT INTO scope_criterion (case_id, ruleset, criterion, met, "
                               "why) SELECT case_id, ruleset, 'CX', NULL, '' FROM scope_result"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, ReviewCycleTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
