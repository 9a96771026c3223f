#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QAction>

namespace Revisit {

namespace {

// Undo and redo by their keys, which go to what has the keyboard first.
class DraftUndoTest : public ReviewPanelTest
{
protected:
    void startWithKeys()
    {
        start();
        for (const QString &id : {u"review.undo"_s, u"review.redo"_s}) {
            auto *shortcut = new QAction(panel.get());
            shortcut->setShortcut(id == "review.undo"_L1 ? QKeySequence::Undo : QKeySequence::Redo);
            QObject::connect(shortcut, &QAction::triggered, panel.get(),
                             [this, id] { actions->find(id)->trigger(); });
            panel->addAction(shortcut);
        }
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    }

    QString text() { return find<QLineEdit>(u"answerB3"_s)->text(); }
    QRadioButton *yes() { return find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>(); }

    void undo() { QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo); }
    void redo() { QTest::keySequence(QApplication::focusWidget(), QKeySequence::Redo); }
};

TEST_F(DraftUndoTest, TakesBackTheLastChangeWhereverItWas)
{
    startWithKeys();
    find<QLineEdit>(u"answerB3"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"seen"_s);
    press(u"answerC1"_s, Qt::Key_Space);
    ASSERT_TRUE(yes()->isChecked());
    undo();
    EXPECT_FALSE(yes()->isChecked());
    EXPECT_EQ(text(), u"seen"_s);
    undo();
    EXPECT_EQ(text(), QString());
    redo();
    EXPECT_EQ(text(), u"seen"_s);
    redo();
    EXPECT_TRUE(yes()->isChecked());
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"seen"_s);
    EXPECT_EQ(kept(u"C1"_s), u"yes"_s);
}

TEST_F(DraftUndoTest, WhatIsUndoneIsSavedAsUndone)
{
    startWithKeys();
    press(u"answerC1"_s, Qt::Key_Space);
    rest();
    ASSERT_EQ(kept(u"C1"_s), u"yes"_s);
    undo();
    rest();
    EXPECT_EQ(kept(u"C1"_s), QString());
}

TEST_F(DraftUndoTest, TakesBackNothingFromBeforeTheDraftWasOpened)
{
    draft(completeTriage());
    show();
    EXPECT_FALSE(actions->find(u"review.undo"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"review.redo"_s)->isEnabled());
}

TEST_F(DraftUndoTest, NeverTakesBackWhatSomebodyElseChanged)
{
    startWithKeys();
    press(u"answerC1"_s, Qt::Key_Space);
    rest();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 2, {{u"B3"_s, u"elsewhere"_s}}}.run(elsewhere)));
    press(u"answerC2"_s, Qt::Key_Space);
    rest();
    ASSERT_EQ(text(), u"elsewhere"_s);
    undo();
    undo();
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
    EXPECT_EQ(kept(u"C1"_s), QString());
}

} // namespace
} // namespace Revisit
