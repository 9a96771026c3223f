#include "core/review/draftjournal.h"
#include "core/review/draftsleft.h"
#include "core/review/reviewstore.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/review/answerchoice.h"

#include <QDialog>
#include <QDir>

namespace Revisit {

namespace {

// One draft that is open at two desks.
class DraftClashTest : public ReviewPanelTest
{
protected:
    enum Side { Mine, Theirs, Original };

    void TearDown() override
    {
        panel.reset();
        const QString key = caseloadKey(database.connection()).value();
        for (const QString &file : QDir(journalFolder()).entryList({key + u"-*"_s}, QDir::Files))
            QDir(journalFolder()).remove(file);
    }

    void saveElsewhere(const Answers &answers)
    {
        Session session = database.as(Role::ReviewOfficer);
        const int version = reviewOf(database.connection(), caseId).value()->version;
        ASSERT_TRUE((SaveAnswers{ReviewId(1), version, answers}.run(session)));
    }

    void type(const QString &text)
    {
        auto *line = find<QLineEdit>(u"answerB3"_s);
        line->setFocus();
        QTest::keyClicks(line, text);
        rest();
    }

    QDialog *asked()
    {
        for (auto *dialog : panel->findChildren<QDialog *>(u"answerChoice"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void choose(Side side)
    {
        auto *choice = asked()->findChild<QRadioButton *>(u"version%1"_s.arg(int(side)));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
    }

    void decide()
    {
        QTest::mouseClick(asked()->findChild<QPushButton *>(u"decide"_s), Qt::LeftButton);
        rest();
    }
};

TEST_F(DraftClashTest, TakesBothWithoutAskingWhereTheyDoNotMeet)
{
    start();
    saveElsewhere({{u"C1"_s, u"no"_s}});
    type(u"here"_s);
    EXPECT_FALSE(asked());
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
    EXPECT_EQ(kept(u"C1"_s), u"no"_s);
    EXPECT_TRUE(find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>()) << "and it is shown";
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
}

TEST_F(DraftClashTest, DoesNotAskWhereBothSaidTheSame)
{
    start();
    saveElsewhere({{u"B3"_s, u"the same"_s}});
    type(u"the same"_s);
    EXPECT_FALSE(asked());
    EXPECT_EQ(kept(u"B3"_s), u"the same"_s);
}

TEST_F(DraftClashTest, AsksOnlyAboutWhatBothChanged)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}, {u"C1"_s, u"no"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    EXPECT_EQ(asked()->findChildren<AnswerChoice *>().size(), 1);
    EXPECT_TRUE(asked()->findChild<AnswerChoice *>(u"choiceB3"_s));
}

TEST_F(DraftClashTest, KeepsWhatWasTypedHereWhenItIsChosen)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    choose(Mine);
    decide();
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.saved' "
                             "AND body LIKE '%\"clashes\":1%'"_s),
              1)
        << "the trail tells that there was a choice";
}

TEST_F(DraftClashTest, KeepsWhatWasSavedElsewhereWhenItIsChosen)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    choose(Theirs);
    decide();
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"elsewhere"_s);
}

TEST_F(DraftClashTest, GoesBackToTheOriginalWhenItIsChosen)
{
    start();
    type(u"first"_s);
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u" and more"_s);
    ASSERT_TRUE(asked());
    choose(Original);
    decide();
    EXPECT_EQ(kept(u"B3"_s), u"first"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"first"_s);
}

TEST_F(DraftClashTest, DecidesNothingForThePerson)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    decide();
    ASSERT_TRUE(asked()) << "no side is chosen yet";
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
}

TEST_F(DraftClashTest, WaitsForTheNextChangeAfterNotNow)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    QTest::keyClick(asked(), Qt::Key_Escape);
    rest();
    find<QWidget>(u"answerA1"_s)->setFocus(); // as the keyboard goes on
    rest();
    EXPECT_FALSE(asked());
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"here"_s);
    type(u" again"_s);
    EXPECT_TRUE(asked());
}

TEST_F(DraftClashTest, LeavingTheCaseSavesWhatDoesNotClash)
{
    start();
    saveElsewhere({{u"C1"_s, u"no"_s}});
    auto *line = find<QLineEdit>(u"answerB3"_s);
    line->setFocus();
    QTest::keyClicks(line, u"here"_s);
    panel->showCase({});
    settle();
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
    EXPECT_EQ(kept(u"C1"_s), u"no"_s);
}

TEST_F(DraftClashTest, IsAskedNoLongerOnceTheCaseIsLeft)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    type(u"here"_s);
    ASSERT_TRUE(asked());
    panel->showCase({});
    settle();
    EXPECT_FALSE(asked()) << "its buttons would do nothing";
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
}

TEST_F(DraftClashTest, LeavingTheCaseWithAClashOffersItWhenOneIsBack)
{
    start();
    saveElsewhere({{u"B3"_s, u"elsewhere"_s}});
    auto *line = find<QLineEdit>(u"answerB3"_s);
    line->setFocus();
    QTest::keyClicks(line, u"here"_s);
    panel->showCase({});
    settle();
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
    panel->showCase(caseId);
    settle();
    ASSERT_TRUE(asked());
    choose(Mine);
    decide();
    EXPECT_EQ(kept(u"B3"_s), u"here"_s);
}

} // namespace
} // namespace Revisit
