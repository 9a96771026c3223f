#include "core/review/signoff.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QDialog>
#include <QPlainTextEdit>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, BeginsAReviewByItsButton)
{
    show();
    EXPECT_FALSE(panel->isEditing());
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Start the review"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_TRUE(panel->isEditing());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review"_s), 1);
}

TEST_F(ReviewPanelTest, SavesAsOneTypes)
{
    start();
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"R-1, paper file"_s);
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"R-1, paper file"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.saved'"_s), 1)
        << "one pause in typing is one entry";
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
}

TEST_F(ReviewPanelTest, KeepsTheLastWordsWhenAnotherCaseIsShown)
{
    const CaseId other = database.addCase(u"R-2"_s);
    start();
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"R-1"_s);
    panel->showCase(other);
    settle();
    EXPECT_EQ(kept(u"B3"_s), u"R-1"_s);
    EXPECT_FALSE(panel->isEditing());
}

TEST_F(ReviewPanelTest, ClosesInTheMiddleOfAWordAndOffersItAgain)
{
    start();
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"R-1"_s);
    panel.reset(); // before the save can be answered
    workspace.reset();
    show();
    const auto *dialog = panel->findChild<QWidget *>(u"answerChoice"_s);
    EXPECT_TRUE(kept(u"B3"_s) == "R-1"_L1 || (dialog && dialog->isVisible()))
        << "saved on the way out, or offered";
}

TEST_F(ReviewPanelTest, LosesNothingThatWasSavedElsewhere)
{
    start();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 1, {{u"B3"_s, u"elsewhere"_s}}}.run(elsewhere)));
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"here"_s);
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"here"_s);
    EXPECT_EQ(find<QLabel>(u"saveStatus"_s)->text(), u"Not saved"_s);
}

TEST_F(ReviewPanelTest, ResumesADraftAndSubmitsIt)
{
    draft(completeAssessment());
    show();
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"R-1"_s);
    find<QPlainTextEdit>(u"answerG2.options"_s)->setFocus();
    QTest::keyClicks(find<QPlainTextEdit>(u"answerG2.options"_s), u"Agreed with her. "_s);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(panel->isEditing());
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
    EXPECT_TRUE(kept(u"G2.options"_s).contains("Agreed with her."_L1))
        << "the last words are not lost";
    EXPECT_TRUE(find<QPushButton>(u"reviseReview"_s)->isVisible());
}

TEST_F(ReviewPanelTest, ShowsWhatCameBackAndTakesAReply)
{
    draft(completeAssessment());
    Session officer = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    const int version = int(database.count(u"SELECT version FROM review"_s));
    ASSERT_TRUE((SubmitReview{ReviewId(1), version}.run(officer)));
    ASSERT_TRUE(
        (SignOff{ReviewId(1), SignOffDecision::Return, u"Say which exhibits were asked for."_s,
                 Feedback{.improve = u"Name each exhibit."_s}}
             .run(lead)));
    show();
    EXPECT_TRUE(isSaid(u"Name each exhibit."_s));
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    const auto reply = std::ranges::find(buttons, u"Reply…"_s, &QPushButton::text);
    ASSERT_NE(reply, buttons.end());
    QTest::mouseClick(*reply, Qt::LeftButton);
    settle();
    auto *dialog = panel->findChild<QDialog *>(u"reasonDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"They are named now."_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"giveReason"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.value(u"SELECT reply FROM sign_off_reply"_s), u"They are named now."_s);
}

} // namespace
} // namespace Revisit
