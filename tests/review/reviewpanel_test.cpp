#include "ui/review/reviewpanel.h"

#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ReviewPanelTest : public testing::Test
{
protected:
    void show()
    {
        const Officer actor = database.as(Role::ReviewOfficer).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(actor.role);
        panel = std::make_unique<ReviewPanel>(*workspace, *actions);
        panel->resize(640, 900);
        panel->show();
        panel->showCase(caseId);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(5);
        }
    }

    void rest() // until what was typed is saved
    {
        QTest::qWait(450);
        settle();
    }

    void start()
    {
        show();
        actions->find(u"review.start"_s)->trigger();
        settle();
    }

    // A draft with these answers, as an earlier sitting left it.
    void draft(const Answers &answers)
    {
        Session session = database.as(Role::ReviewOfficer);
        const auto begun = StartReview{caseId}.run(session);
        ASSERT_TRUE(begun);
        ASSERT_TRUE((SaveAnswers{begun->id, begun->version, answers}.run(session)));
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = panel->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    QString kept(const QString &question)
    {
        return database.value(
            u"SELECT answer FROM review_answer WHERE question = '%1'"_s.arg(question));
    }

    TestDatabase database;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<ReviewPanel> panel;
};

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
    QTest::keyClicks(find<QLineEdit>(u"answerA1"_s), u"R-1, paper file"_s);
    rest();
    EXPECT_EQ(kept(u"A1"_s), u"R-1, paper file"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.saved'"_s), 1)
        << "one pause in typing is one entry";
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
}

TEST_F(ReviewPanelTest, AnswersARiskWithOneKeyAndMovesTheCaseToTheFront)
{
    start();
    auto *yes = find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>();
    ASSERT_TRUE(yes);
    EXPECT_FALSE(find<QWidget>(u"answerC6"_s)->isVisible());
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_U);
    rest();
    EXPECT_EQ(kept(u"C1"_s), u"unclear"_s);
    EXPECT_TRUE(find<QWidget>(u"answerC6"_s)->isVisible()) << "unclear counts as yes";
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 0);
}

TEST_F(ReviewPanelTest, SaysWhatIsMissingAndLeadsThere)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible()) << "nobody is blamed for a start";
    rest();
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QWidget>(u"missingSummary"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"missingA1"_s), Qt::LeftButton);
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerA1"_s));
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Draft));
}

TEST_F(ReviewPanelTest, ShowsScopeCriterionByCriterion)
{
    start();
    EXPECT_TRUE(find<QWidget>(u"scopePanel"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("unknown"_L1));
}

TEST_F(ReviewPanelTest, DecidesByNumberAndAsksWhatThatDecisionNeeds)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"answerG3"_s)->isVisible());
    actions->find(u"review.decide-1"_s)->trigger();
    rest();
    EXPECT_EQ(kept(u"G1"_s), u"DEC-NFO"_s);
    EXPECT_TRUE(find<QWidget>(u"answerG3"_s)->isVisible());
}

TEST_F(ReviewPanelTest, ResumesADraftAndSubmitsIt)
{
    draft(completeTriage());
    show();
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"R-1, CRIS"_s);
    find<QPlainTextEdit>(u"answerG2"_s)->setFocus();
    QTest::keyClicks(find<QPlainTextEdit>(u"answerG2"_s), u"Agreed with her. "_s);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(panel->isEditing());
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
    EXPECT_TRUE(kept(u"G2"_s).contains("Agreed with her."_L1)) << "the last words are not lost";
    EXPECT_TRUE(find<QPushButton>(u"reviseReview"_s)->isVisible());
}

TEST_F(ReviewPanelTest, TakesADateAsOneWritesIt)
{
    draft(completeTriage());
    show();
    auto *date = find<QLineEdit>(u"answerG7"_s);
    date->selectAll();
    QTest::keyClicks(date, u"1/7/2026"_s);
    rest();
    EXPECT_EQ(kept(u"G7"_s), u"2026-07-01"_s);
}

TEST_F(ReviewPanelTest, KeepsTheLastWordsWhenAnotherCaseIsShown)
{
    const CaseId other = database.addCase(u"R-2"_s);
    start();
    QTest::keyClicks(find<QLineEdit>(u"answerA1"_s), u"R-1"_s);
    panel->showCase(other);
    settle();
    EXPECT_EQ(kept(u"A1"_s), u"R-1"_s);
    EXPECT_FALSE(panel->isEditing());
}

TEST_F(ReviewPanelTest, LosesNothingThatWasSavedElsewhere)
{
    start();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 1, {{u"A1"_s, u"elsewhere"_s}}}.run(elsewhere)));
    QTest::keyClicks(find<QLineEdit>(u"answerA1"_s), u"here"_s);
    rest();
    EXPECT_EQ(kept(u"A1"_s), u"elsewhere"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"here"_s);
    EXPECT_EQ(find<QLabel>(u"saveStatus"_s)->text(), u"Not saved"_s);
}

} // namespace
} // namespace Revisit
