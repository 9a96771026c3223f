// What a review was returned with, beside the version that answers it.

#include "core/review/dealwithfactor.h"
#include "core/review/reviewfile.h"
#include "core/review/revisereview.h"
#include "core/review/signoff.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/review/reasondialog.h"
#include "ui/review/returnedstrip.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace Revisit {

namespace {

class ReturnedReviewTest : public ReviewPanelTest
{
protected:
    Review submit()
    {
        Session officer = database.as(Role::ReviewOfficer);
        const Review review = StartReview{caseId}.run(officer).value();
        const int version =
            SaveAnswers{review.id, review.version, completeAssessment()}.run(officer).value();
        EXPECT_TRUE((SubmitReview{review.id, version}.run(officer)));
        return review;
    }

    void returned()
    {
        const Review review = submit();
        Session officer = database.as(Role::ReviewOfficer);
        Session lead = database.as(Role::TeamLead);
        ASSERT_TRUE((SignOff{
            review.id, SignOffDecision::Return, u"Say which exhibits exist."_s,
            Feedback{.factors = {CodeId(41002), CodeId(41005)}, .improve = u"Name each exhibit."_s}}
                         .run(lead)));
        ASSERT_TRUE((ReviseReview{caseId, u"To answer the return."_s}.run(officer)));
    }

    QString said()
    {
        QStringList texts;
        for (const QLabel *label :
             find<ReturnedStrip>(u"returnedStrip"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

TEST_F(ReturnedReviewTest, TheRevisedDraftShowsEachFactorAndTheReason)
{
    returned();
    show();
    EXPECT_TRUE(find<QWidget>(u"returnedStrip"_s)->isVisible());
    EXPECT_TRUE(said().contains(u"Say which exhibits exist."_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Name each exhibit."_s));
    EXPECT_TRUE(said().contains(u"0 of 2 factors dealt with"_s));
    EXPECT_TRUE(find<QCheckBox>(u"dealtMATERIAL"_s)->isVisible());
    EXPECT_TRUE(find<QCheckBox>(u"dealtVICTIM"_s)->isVisible());
}

TEST_F(ReturnedReviewTest, AFactorIsTickedOffByKeyboardAndStaysSo)
{
    returned();
    show();
    auto *box = find<QCheckBox>(u"dealtMATERIAL"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    settle();
    EXPECT_TRUE(said().contains(u"1 of 2 factors dealt with"_s)) << said().toStdString();
    panel->showCase(caseId);
    settle();
    EXPECT_TRUE(find<QCheckBox>(u"dealtMATERIAL"_s)->isChecked());
    EXPECT_FALSE(find<QCheckBox>(u"dealtVICTIM"_s)->isChecked());
    QTest::keyClick(find<QCheckBox>(u"dealtMATERIAL"_s), Qt::Key_Space);
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM sign_off_dealt"_s), 0) << "taken back";
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM audit WHERE action = 'signoff.factor_dealt_with'"_s),
        2);
}

TEST_F(ReturnedReviewTest, AReplyIsWrittenFromBesideTheDraft)
{
    returned();
    show();
    QTest::mouseClick(find<QPushButton>(u"returnedReply"_s), Qt::LeftButton);
    auto *dialog = panel->findChild<ReasonDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"The register is attached"_s);
    dialog->accept();
    settle();
    EXPECT_EQ(database.value(u"SELECT reply FROM sign_off_reply"_s), u"The register is attached"_s);
}

TEST_F(ReturnedReviewTest, AFirstDraftHasNothingThatWasReturned)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"returnedStrip"_s)->isVisible());
}

TEST_F(ReturnedReviewTest, OnlyTheReviewerTicksOffAndOnlyWhatIsNamed)
{
    returned();
    const SignOffId given(database.count(u"SELECT id FROM sign_off"_s));
    Session lead = database.as(Role::TeamLead);
    Session officer = database.as(Role::ReviewOfficer);
    EXPECT_EQ((DealWithFactor{given, CodeId(41002)}.run(lead).error().fault), Fault::Forbidden);
    EXPECT_EQ((DealWithFactor{given, CodeId(41001)}.run(officer).error().fault), Fault::NotFound);
    EXPECT_TRUE((DealWithFactor{given, CodeId(41002)}.run(officer)));
    const auto file = reviewFile(database.connection(), officer.actor, caseId);
    EXPECT_EQ(file->signOffs.first().dealtWith, QList<CodeId>{CodeId(41002)});
}

} // namespace
} // namespace Revisit
