// The wording of a review, from the key that types it to its submission.

#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/review/reviewpanel.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ReviewWordingTest : public testing::Test
{
protected:
    ReviewWordingTest()
    {
        Session session = database.as(Role::ReviewOfficer);
        const Review begun = StartReview{caseId}.run(session).value();
        Answers answers = completeTriage();
        answers.insert(u"B8"_s, u"yes"_s);
        answers.insert(u"B8#note"_s, u"Internal review in 2016."_s);
        EXPECT_TRUE((SaveAnswers{begun.id, begun.version, answers}.run(session)));
        actions.setRole(session.actor.role);
        panel.resize(700, 900);
        panel.show();
        panel.showCase(caseId);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace.isIdle(); }));
            QTest::qWait(5);
        }
    }

    void rest() // until what was typed is saved and looked at
    {
        QTest::qWait(450);
        settle();
    }

    QPlainTextEdit *note() { return panel.findChild<QPlainTextEdit *>(u"answerB8#note"_s); }

    void type(const QString &text)
    {
        note()->setFocus();
        note()->moveCursor(QTextCursor::End);
        QTest::keyClicks(note(), text);
        rest();
    }

    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }

    void submit()
    {
        actions.find(u"review.submit"_s)->trigger();
        settle();
    }

    qint64 isSubmitted()
    {
        return database.count(u"SELECT count(*) FROM review WHERE state = 2"_s);
    }

    TestDatabase database;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Workspace workspace{database.spec(), database.clock, database.as(Role::ReviewOfficer).actor};
    ActionRegistry actions;
    ReviewPanel panel{workspace, actions};
};

TEST_F(ReviewWordingTest, WhatMustBeJustifiedStandsInTheWayAndIsSaidTwice)
{
    type(u" She was called promiscuous."_s);
    submit();
    EXPECT_EQ(isSubmitted(), 0);
    auto *link = button(u"missingB8#note"_s);
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->toolTip().contains(u"Reword \"promiscuous\""_s));
    QStringList said;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said.append(label->isVisible() ? label->text() : QString());
    EXPECT_TRUE(
        said.contains(u"Reword \"promiscuous\", or keep it with a reason. A moral judgement."_s));
    EXPECT_EQ(QApplication::focusWidget(), note());
}

TEST_F(ReviewWordingTest, IsKeptWithAReasonByTheKeyboardAlone)
{
    type(u" She was called promiscuous."_s);
    QTest::keyClick(note(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), button(u"keepVL-08"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *dialog = panel.findChild<QDialog *>(u"reasonDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"The words of 2016."_s);
    dialog->accept();
    settle();
    EXPECT_EQ(
        database.value(u"SELECT place || ' ' || rule || ' ' || reason FROM language_answer"_s),
        u"B8#note VL-08 The words of 2016."_s);
    EXPECT_FALSE(panel.findChild<QWidget *>(u"wordingB8#note"_s)->isVisible());
    submit();
    EXPECT_EQ(isSubmitted(), 1);
}

TEST_F(ReviewWordingTest, IsReplacedSavedAndCountedAsFollowed)
{
    type(u" Seen as complicit"_s);
    button(u"replaceVL-20"_s)->click();
    QTest::keyClicks(note(), u"the group"_s);
    rest();
    EXPECT_EQ(database.value(u"SELECT note FROM review_answer WHERE question = 'B8'"_s),
              u"Internal review in 2016. Seen as controlled by the group"_s);
    EXPECT_EQ(database.count(u"SELECT disposition FROM language_answer WHERE rule = 'VL-20'"_s), 1);
    submit();
    EXPECT_EQ(isSubmitted(), 1);
}

TEST_F(ReviewWordingTest, AMatterOfStyleIsKeptWithoutAQuestion)
{
    type(u" A historic allegation."_s);
    button(u"keepVL-69"_s)->click();
    settle();
    EXPECT_FALSE(panel.findChild<QDialog *>(u"reasonDialog"_s));
    EXPECT_EQ(database.count(u"SELECT disposition FROM language_answer WHERE rule = 'VL-69'"_s), 2);
}

} // namespace
} // namespace Revisit
