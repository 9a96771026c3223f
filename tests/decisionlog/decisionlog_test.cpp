#include "core/audit/verifytrail.h"
#include "core/decisionlog/adddecision.h"
#include "core/review/saveanswers.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class DecisionLogTest : public testing::TestWithParam<QString>
{
protected:
    Result<int> add(const QString &decision, std::optional<int> corrects = {})
    {
        return AddDecision{caseId,        decision,         u"The register was found."_s,
                           u"To wait."_s, u"The archive"_s, corrects}
            .run(officer);
    }

    QList<LoggedDecision> log() { return decisionLog(database.connection(), caseId).value(); }

    bool letsInsert(CaseId id, int number, const QString &corrects = u"NULL"_s)
    {
        return database.lets(
            u"INSERT INTO decision_log (case_id, number, origin, decided_at, officer_id, decision, "
            "reasons, options, consulted, corrects) VALUES (%1, %2, 1, "
            "'2026-01-05T09:00:00.000Z', %3, 'x', 'y', '', '', %4)"_s.arg(id.value())
                .arg(number)
                .arg(officer.actor.id.value())
                .arg(corrects));
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    CaseId other = database.addCase(u"R-2"_s);
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(DecisionLogTest, EntriesAreNumberedPerCaseAndSayWhoWhenWhatAndWhy)
{
    ASSERT_EQ(add(u"Ask for the register"_s).value(), 1);
    ASSERT_EQ(add(u"Trace the first caller"_s).value(), 2);
    ASSERT_EQ((AddDecision{other, u"Hold"_s, u"Material is missing."_s}.run(officer).value()), 1);
    ASSERT_EQ(log().size(), 2);
    const LoggedDecision newest = log().first();
    EXPECT_EQ(newest.number, 2);
    EXPECT_EQ(newest.decision, u"Trace the first caller"_s);
    EXPECT_EQ(newest.reasons, u"The register was found."_s);
    EXPECT_EQ(newest.options, u"To wait."_s);
    EXPECT_EQ(newest.consulted, u"The archive"_s);
    EXPECT_EQ(newest.at, database.clock.now());
    EXPECT_FALSE(newest.officerName.isEmpty());
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(DecisionLogTest, OnlyGrowsAndHasNoGapsWhoeverWrites)
{
    ASSERT_TRUE(add(u"Ask for the register"_s));
    EXPECT_FALSE(database.lets(u"UPDATE decision_log SET reasons = 'other'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM decision_log"_s));
    EXPECT_FALSE(letsInsert(caseId, 1)) << "a number twice";
    EXPECT_FALSE(letsInsert(caseId, 3)) << "a gap";
    EXPECT_FALSE(letsInsert(other, 2)) << "a log begins with 1";
    EXPECT_FALSE(letsInsert(caseId, 2, u"2"_s)) << "a correction of itself";
    EXPECT_FALSE(letsInsert(caseId, 2, u"5"_s)) << "a correction of what is to come";
    EXPECT_TRUE(letsInsert(caseId, 2, u"1"_s));
    EXPECT_EQ(log().last().reasons, u"The register was found."_s);
}

TEST_P(DecisionLogTest, ACorrectionIsANewEntryThatNamesTheOld)
{
    ASSERT_TRUE(add(u"Ask for the register"_s));
    ASSERT_EQ(add(u"Ask for the ledger"_s, 1).value(), 2);
    EXPECT_EQ(log().first().corrects, 1);
    EXPECT_EQ(log().last().decision, u"Ask for the register"_s);
    const auto refused = add(u"Ask again"_s, 9);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NotFound);
}

TEST_P(DecisionLogTest, WhatWasDecidedAndWhyAreNeeded)
{
    EXPECT_EQ(add(u"  "_s).error().fault, Fault::Invalid);
    EXPECT_EQ((AddDecision{caseId, u"Hold"_s, u" "_s}.run(officer).error().fault), Fault::Invalid);
    Session auditor = database.as(Role::Auditor);
    EXPECT_EQ((AddDecision{caseId, u"Hold"_s, u"Why"_s}.run(auditor).error().fault),
              Fault::Forbidden);
    EXPECT_TRUE(log().isEmpty());
}

TEST_P(DecisionLogTest, AnEntryIsNotKeptWithoutItsEntryInTheTrail)
{
    ASSERT_TRUE(database.lets(u"UPDATE audit_head SET size = size + 5 WHERE id = 1"_s));
    EXPECT_FALSE(add(u"Ask for the register"_s));
    EXPECT_TRUE(log().isEmpty());
}

TEST_P(DecisionLogTest, SubmissionAndSignOffWriteThemselvesDown)
{
    const Review review = StartReview{caseId}.run(officer).value();
    const int version =
        SaveAnswers{review.id, review.version, completeAssessment()}.run(officer).value();
    const auto done = SubmitReview{review.id, version}.run(officer);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    ASSERT_EQ(log().size(), 1);
    EXPECT_EQ(log().first().origin, DecisionOrigin::Submission);
    EXPECT_EQ(log().first().reasons, completeAssessment().value(u"G2.assessment"_s));
    EXPECT_EQ(log().first().options, completeAssessment().value(u"G2.options"_s));
    ASSERT_TRUE(
        (SignOff{review.id, SignOffDecision::Return, u"Say which exhibits were asked for."_s,
                 Feedback{.improve = u"Name each exhibit."_s}}
             .run(lead)));
    ASSERT_EQ(log().size(), 2);
    EXPECT_EQ(log().first().origin, DecisionOrigin::SignOff);
    EXPECT_EQ(log().first().reasons, u"Say which exhibits were asked for."_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, DecisionLogTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
