#include "core/review/draftjournal.h"
#include "core/review/draftsleft.h"
#include "core/review/reviewfile.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/review/answerchoicedialog.h"

namespace Revisit {

namespace {

class DraftRecoveryTest : public ReviewPanelTest
{
protected:
    // What a sitting that was killed had typed over the draft of `draft()`.
    void leaveTyped(const Answers &typed)
    {
        const Officer officer = database.as(Role::ReviewOfficer).actor;
        const ReviewFile file = reviewFile(database.connection(), officer, caseId).value();
        const Review *draft = file.newest();
        ASSERT_TRUE(draft);
        Answers all = draft->answers;
        all.insert(typed);
        DraftJournal(journalFolder(), {file.caseload, officer.id, caseId, draft->id})
            .note({draft->version, draft->answers, all});
        caseload = file.caseload;
    }

    bool isLeft()
    {
        const OfficerId officer = database.officer(Role::ReviewOfficer);
        return !draftsLeft(journalFolder(), caseload, officer).isEmpty();
    }

    AnswerChoiceDialog *dialog() { return panel->findChild<AnswerChoiceDialog *>(); }
    bool waitForDialog()
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }

    QString caseload;
};

TEST_F(DraftRecoveryTest, OffersAfterAKillWhatWasNotSavedAndRestoresIt)
{
    draft({{u"B3"_s, u"R-1"_s}});
    leaveTyped({{u"B3"_s, u"R-1, paper file"_s}});
    show();
    ASSERT_TRUE(waitForDialog());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"decide"_s), Qt::LeftButton);
    rest();
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"R-1, paper file"_s);
    EXPECT_EQ(kept(u"B3"_s), u"R-1, paper file"_s);
    EXPECT_FALSE(isLeft()) << "it has done its work";
}

TEST_F(DraftRecoveryTest, NotNowKeepsItForTheNextTime)
{
    draft({{u"B3"_s, u"R-1"_s}});
    leaveTyped({{u"B3"_s, u"R-1, paper file"_s}});
    show();
    ASSERT_TRUE(waitForDialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(kept(u"B3"_s), u"R-1"_s);
    EXPECT_TRUE(isLeft());
}

TEST_F(DraftRecoveryTest, AsksForNothingWhereAllWasSaved)
{
    draft({{u"B3"_s, u"R-1"_s}});
    show();
    QTest::qWait(100);
    EXPECT_FALSE(dialog());
}

TEST_F(DraftRecoveryTest, TakesInWhatWasSavedElsewhereInAnotherField)
{
    start();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 1, {{u"A1"_s, u"elsewhere"_s}}}.run(elsewhere)));
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"here"_s);
    rest();
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
    EXPECT_EQ(kept(u"A1"_s), u"elsewhere"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"elsewhere"_s);
    EXPECT_FALSE(dialog()) << "only what clashes is asked about";
}

TEST_F(DraftRecoveryTest, AsksWhichAnswerStandsWhereBothChangedIt)
{
    start();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 1, {{u"B3"_s, u"elsewhere"_s}}}.run(elsewhere)));
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"here"_s);
    ASSERT_TRUE(waitForDialog());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"decide"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog()->isVisible()) << "one of the two must be chosen";
    QTest::keyClick(dialog()->findChildren<QRadioButton *>().first(), Qt::Key_Space);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"decide"_s), Qt::LeftButton);
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
}

TEST_F(DraftRecoveryTest, TakesBackTheLastChangeAndDoesItAgain)
{
    start();
    EXPECT_FALSE(actions->find(u"review.undo"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"first"_s);
    rest();
    press(u"answerC1"_s, Qt::Key_Y);
    settle();
    actions->find(u"review.undo"_s)->trigger();
    rest();
    EXPECT_NE(kept(u"C1"_s), u"yes"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"first"_s);
    actions->find(u"review.undo"_s)->trigger();
    rest();
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), QString());
    actions->find(u"review.redo"_s)->trigger();
    actions->find(u"review.redo"_s)->trigger();
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"first"_s);
    EXPECT_EQ(kept(u"C1"_s), u"yes"_s);
}

} // namespace
} // namespace Revisit
