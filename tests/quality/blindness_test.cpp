#include "core/audit/auditlist.h"
#include "core/cases/addnote.h"
#include "core/cases/caselist.h"
#include "core/cases/copyreferences.h"
#include "core/cases/opencase.h"
#include "core/cases/printcase.h"
#include "core/cases/searchcases.h"
#include "core/decisionlog/adddecision.h"
#include "core/enquiry/addlineofenquiry.h"
#include "core/enquiry/bringforward.h"
#include "core/exchange/exportcases.h"
#include "core/links/seenelsewhere.h"
#include "core/panel/castvote.h"
#include "core/panel/convenepanel.h"
#include "core/panel/panelstore.h"
#include "core/quality/assignsecondreview.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/opensecondreview.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "core/referral/makereferral.h"
#include "core/referral/referralstore.h"
#include "core/review/reviewfile.h"
#include "core/review/reviewstore.h"
#include "core/review/signoff.h"
#include "core/review/startreview.h"
#include "core/risk/riskalertstore.h"
#include "tests/quality/decidedreviews.h"

#include <QFile>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Review dossier 11, invariant 39: the blind reviewer cannot read E2 to E4 or G1
// before their own submission; nor who, when, or what was written on the way. One
// test a path; each path opens again with the submission.
class BlindnessTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        review = addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s, 3, 2014,
                                  {{u"E2"_s, u"partly"_s}, {u"G4"_s, u"2"_s}});
        caseId = CaseId(database.count(u"SELECT case_id FROM review"_s));
        other = database.addCase(u"R-2"_s, first);
        Session author = database.as(first, Role::ReviewOfficer);
        const CodeId fact = CodeBook::instance().list(u"note_nature").first().id;
        EXPECT_TRUE((AddNote{caseId, fact, u"Heading"_s, u"zebrafinch"_s}.run(author)));
        EXPECT_TRUE((AddDecision{caseId, u"Close"_s, u"Nothing is left to do."_s}.run(author)));
        Query(database.connection(),
              u"INSERT INTO note (case_id, nature_code, heading, body, from_file) "
              "VALUES (:case, :nature, 'Crime report', 'As recorded.', 1)"_s)
            .bind(":case"_L1, caseId)
            .bind(":nature"_L1, fact)
            .run();
        EXPECT_TRUE((DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)));
        id = AssignSecondReview{review, second.actor.id}.run(lead).value();
    }

    void submit()
    {
        ASSERT_TRUE((SubmitSecondReview{id,
                                        {u"DEC-NFO"_s, u"partly"_s, u"no"_s, u"good"_s, u"2"_s,
                                         u"I come to the same from both interviews."_s}}
                         .run(second)));
    }
    QList<CaseId> listed(const CaseFilter &filter = {})
    {
        return caseIds(database.connection(), second.actor, filter).value();
    }

    // The second reviewer, once they have become a lead.
    Session promoted() { return database.as(second.actor.id, Role::TeamLead); }

    QList<PanelSeat> panel()
    {
        const OfficerId chair = database.addOfficer(u"Chair"_s);
        return {{.officer = chair, .part = PanelPart::Chair, .isIndependent = true, .pip = 3},
                {.officer = database.addOfficer(u"Second seat"_s)},
                {.officer = database.addOfficer(u"Third seat"_s)}};
    }

    TestDatabase database{GetParam()};
    OfficerId first = database.addOfficer(u"Quillfeather"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    ReviewId review;
    CaseId caseId;
    CaseId other;
    SecondReviewId id;
};

TEST_P(BlindnessTest, Invariant39TheCaseIsInNoListOfTheirs)
{
    EXPECT_EQ(listed(), QList{other});
    EXPECT_TRUE(caseRows(database.connection(), second.actor, {caseId})->isEmpty());
    EXPECT_EQ(caseIds(database.connection(), lead.actor, {})->size(), 2) << "others see it";
    submit();
    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(caseRows(database.connection(), second.actor, {caseId})->size(), 1);
}

TEST_P(BlindnessTest, Invariant39NoFilterTellsTheVerdictOrTheAuthor)
{
    CaseFilter byDecision;
    byDecision.decision = Wanted<CodeId>(CodeBook::instance().find(u"decision", u"DEC-NFO")->id);
    EXPECT_TRUE(listed(byDecision).isEmpty());
    CaseFilter byOfficer;
    byOfficer.officer = Wanted<OfficerId>(first);
    EXPECT_EQ(listed(byOfficer), QList{other});
}

TEST_P(BlindnessTest, Invariant39NoSearchFindsTheAuthorOrTheirWords)
{
    CaseFilter byWord;
    byWord.text = u"zebrafinch"_s;
    EXPECT_TRUE((SearchCases{byWord}.run(second))->isEmpty());
    byWord.text = u"Quillfeather"_s;
    EXPECT_EQ((SearchCases{byWord}.run(second)).value(), QList{other});
    submit();
    EXPECT_EQ((SearchCases{byWord}.run(second))->size(), 2);
}

TEST_P(BlindnessTest, Invariant39NoCountTellsIt)
{
    const auto counts = caseCounts(database.connection(), second.actor, QDate(2026, 1, 5)).value();
    EXPECT_EQ(counts.value(CaseView::All), 1);
}

TEST_P(BlindnessTest, Invariant39TheCaseIsNotOpenedPrintedOrCopied)
{
    EXPECT_EQ((OpenCase{caseId}.run(second)).error().fault, Fault::Forbidden);
    EXPECT_EQ(openedCase(database.connection(), second.actor, caseId).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((PrintCase{caseId, u"OFFICIAL"_s}.run(second)).error().fault, Fault::Forbidden);
    EXPECT_EQ((CopyReferences{{caseId}}.run(second)).value(), QString());
    EXPECT_TRUE((OpenCase{caseId}.run(lead)));
    submit();
    EXPECT_TRUE((OpenCase{caseId}.run(second)));
}

TEST_P(BlindnessTest, Invariant39TheReviewAndItsHistoryAreNotRead)
{
    const auto file = reviewFile(database.connection(), second.actor, caseId);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().fault, Fault::Forbidden);
    const auto begun = StartReview{caseId}.run(second);
    ASSERT_FALSE(begun);
    EXPECT_FALSE(begun.error().message.contains(u"Quillfeather"_s));
}

TEST_P(BlindnessTest, Invariant39TheDecisionLogAndTheLinksAreNotRead)
{
    EXPECT_EQ(decisionLog(database.connection(), second.actor, caseId).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((AddDecision{caseId, u"Hold"_s, u"Why"_s}.run(second)).error().fault,
              Fault::Forbidden)
        << "the number of an entry tells how many there are";
    EXPECT_EQ(seenElsewhere(database.connection(), second.actor, caseId).error().fault,
              Fault::Forbidden);
    submit();
    EXPECT_TRUE(decisionLog(database.connection(), second.actor, caseId));
    EXPECT_TRUE(seenElsewhere(database.connection(), second.actor, caseId));
}

// A review officer reads neither the trail nor the alerts nor exports; and one who
// became a lead meanwhile still sees nothing of this case.
TEST_P(BlindnessTest, Invariant39NeitherTrailNorExportNorAlertsTellIt)
{
    EXPECT_EQ((OpenTrail{TrailPurpose::Lawfulness}.run(second)).error().fault, Fault::Forbidden);
    EXPECT_EQ(waitingAlerts(database.connection(), second.actor).error().fault, Fault::Forbidden);
    QTemporaryDir folder;
    ExportCases exported{.filter = {},
                         .sort = {},
                         .file = folder.filePath(u"cases.csv"_s),
                         .marking = u"OFFICIAL"_s,
                         .recipient = u"Archive"_s};
    EXPECT_EQ(exported.run(second).error().fault, Fault::Forbidden);

    Session promoted = database.as(second.actor.id, Role::TeamLead);
    const OpenedTrail trail = OpenTrail{TrailPurpose::Lawfulness}.run(promoted).value();
    const auto rows = auditRows(database.connection(), trail, {}).value();
    EXPECT_FALSE(rows.isEmpty());
    for (const AuditRow &row : rows)
        EXPECT_NE(row.caseReference, u"R-1"_s) << row.action.toStdString();
    EXPECT_EQ(auditCount(database.connection(), trail, {.caseReference = u"R-1"_s}).value(), 0);
    EXPECT_TRUE(
        auditLines(database.connection(), trail, {.caseReference = u"R-1"_s}, 0, 9)->isEmpty());
    EXPECT_EQ(exported.run(promoted).value(), 1);
    QFile file(exported.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("R-1"));
}

// The lists of a lead, for one who became a lead while the second review is open.
TEST_P(BlindnessTest, Invariant39TheListOfWhatComesUpDoesNotTellIt)
{
    Session author = database.as(first, Role::ReviewOfficer);
    ASSERT_TRUE((AddLineOfEnquiry{caseId, u"Ask the archive"_s}.run(author)));
    ASSERT_TRUE((AddLineOfEnquiry{other, u"Ask elsewhere"_s}.run(author)));
    const QDate today(2026, 1, 5);
    const auto seenBy = [&](const Officer &viewer) {
        return broughtForward(database.connection(), viewer, today)->size();
    };
    EXPECT_EQ(seenBy(promoted().actor), 1);
    EXPECT_EQ(seenBy(lead.actor), 2) << "others see it";
    ASSERT_TRUE(database.lets(
        u"UPDATE line_of_enquiry SET owner_id = %1, state = 2"_s.arg(second.actor.id.value())));
    EXPECT_EQ(seenBy(second.actor), 1) << "not even as the owner of a line";
    submit();
    EXPECT_EQ(seenBy(promoted().actor), 2);
}

TEST_P(BlindnessTest, Invariant39TheAlertsAndReferralsDoNotTellIt)
{
    for (const CaseId about : {caseId, other}) {
        ASSERT_TRUE(
            raiseAlert(database.connection(), about, {u"C1"_s}, first, database.clock.now()));
        MakeReferral referral;
        referral.caseId = about;
        referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
        referral.recipientBody = u"Hub"_s;
        Session author = database.as(first, Role::ReviewOfficer);
        ASSERT_TRUE(referral.run(author));
    }
    const auto alerts = [&](const Officer &viewer) {
        return waitingAlerts(database.connection(), viewer)->size();
    };
    const auto referrals = [&](const Officer &viewer) {
        return unacknowledgedReferrals(database.connection(), viewer)->size();
    };
    EXPECT_EQ(alerts(promoted().actor), 1);
    EXPECT_EQ(referrals(promoted().actor), 1);
    EXPECT_EQ(alerts(lead.actor), 2) << "others see them";
    EXPECT_EQ(referrals(lead.actor), 2);
    submit();
    EXPECT_EQ(alerts(promoted().actor), 2);
    EXPECT_EQ(referrals(promoted().actor), 2);
}

TEST_P(BlindnessTest, Invariant39TheListOfSignOffsDoesNotTellItAndNothingIsSignedOffBlind)
{
    ASSERT_TRUE(database.lets(
        u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, started_at, "
        "saved_at, submitted_at, decision_code) SELECT case_id, 2, form, ruleset, reviewer_id, 2, "
        "started_at, saved_at, submitted_at, decision_code FROM review"_s));
    const ReviewId newer(database.count(u"SELECT max(id) FROM review"_s));
    EXPECT_TRUE(submittedReviews(database.connection(), promoted().actor)->isEmpty());
    EXPECT_EQ(submittedReviews(database.connection(), lead.actor)->size(), 1);
    Session session = promoted();
    EXPECT_EQ((SignOff{newer}.run(session)).error().fault, Fault::Forbidden);
    EXPECT_EQ((ConvenePanel{caseId, QDate(2026, 1, 12), u"Is it enough?"_s, panel()}.run(session))
                  .error()
                  .fault,
              Fault::Forbidden);
    submit();
    EXPECT_EQ(submittedReviews(database.connection(), promoted().actor)->size(), 1);
}

TEST_P(BlindnessTest, Invariant39TheSampleAndThePanelsThatWaitDoNotTellIt)
{
    const QualitySampleId sample(database.count(u"SELECT id FROM quality_sample"_s));
    EXPECT_TRUE(sampledReviews(database.connection(), promoted().actor, sample)->isEmpty());
    EXPECT_EQ(sampledReviews(database.connection(), lead.actor, sample)->size(), 1);
    ASSERT_TRUE(database.lets(
        u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, started_at, "
        "saved_at, submitted_at, decision_code) SELECT case_id, 2, form, ruleset, reviewer_id, 2, "
        "started_at, saved_at, submitted_at, decision_code FROM review"_s));
    QList<PanelSeat> seats = panel();
    seats.last().officer = second.actor.id;
    const auto convened =
        ConvenePanel{caseId, QDate(2026, 1, 12), u"Is it enough?"_s, seats}.run(lead);
    ASSERT_TRUE(convened) << convened.error().message.toStdString();
    EXPECT_TRUE(votesWaitingFor(database.connection(), second.actor.id)->isEmpty());
    EXPECT_EQ(
        (CastVote{*convened, {}, u"The register was never asked for."_s}.run(second)).error().fault,
        Fault::Forbidden);
    submit();
    EXPECT_EQ(votesWaitingFor(database.connection(), second.actor.id)->size(), 1);
    EXPECT_EQ(sampledReviews(database.connection(), promoted().actor, sample)->size(), 1);
}

TEST_P(BlindnessTest, Invariant39WhatTheyReadIsTheOriginalFileAlone)
{
    const auto detail = OpenSecondReview{id}.run(second);
    ASSERT_TRUE(detail) << detail.error().message.toStdString();
    EXPECT_EQ(detail->row.reference, u"R-1"_s);
    ASSERT_EQ(detail->notes.size(), 1);
    EXPECT_EQ(detail->notes.first().heading, u"Crime report"_s);
    EXPECT_TRUE(detail->reviews.isEmpty());
    EXPECT_TRUE(detail->assignments.isEmpty());
    EXPECT_TRUE(detail->scope.isEmpty());
    EXPECT_TRUE(detail->referrals.isEmpty());
    EXPECT_TRUE(detail->trail.isEmpty());
    EXPECT_FALSE(detail->row.decision);
    EXPECT_FALSE(detail->decidedOn.isValid());
    EXPECT_TRUE(detail->row.officerName.isEmpty());
    EXPECT_EQ(detail->row.status, CaseStatus::NotStarted);
    EXPECT_EQ(detail->row.tier, CaseRow().tier);
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM audit WHERE action = 'quality.second_opened'"_s), 1);
    Session another = database.as(first, Role::ReviewOfficer);
    EXPECT_EQ((OpenSecondReview{id}.run(another)).error().fault, Fault::Forbidden);
    submit();
    EXPECT_EQ((OpenSecondReview{id}.run(second)).error().fault, Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Engines, BlindnessTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
