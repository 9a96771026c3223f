#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/base/confirm.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tableview.h"
#include "ui/review/askagaindialog.h"
#include "ui/review/formmovebar.h"

#include <QListWidget>
#include <QMainWindow>
#include <QSignalSpy>

namespace Revisit {

namespace {

QString answerAbout(TestDatabase &database, const QString &question, const QString &subject)
{
    return database.value(u"SELECT answer FROM review_answer WHERE question = '%1' "
                          "AND subject = '%2'"_s.arg(question, subject));
}

class DraftFormTest : public ReviewPanelTest
{
protected:
    // An older draft, as an assessment that lacks nothing on its form.
    void olderDraft(const Answers &more = {})
    {
        Answers answers = completeAssessment();
        answers.insert(more);
        const Form older = formNamed(u"review-form-1"_s).value();
        answers.removeIf(
            [&](const auto &answer) { return !older.find(answer.key().section(u'@', 0, 0)); });
        answers.remove(u"F2"_s);
        draft(answers);
        database.lets(u"UPDATE review SET form = 'review-form-1'"_s);
    }

    void submitOlder()
    {
        olderDraft();
        Session session = database.as(Role::ReviewOfficer);
        const ReviewId review(database.count(u"SELECT id FROM review"_s));
        const int version = int(database.count(u"SELECT version FROM review"_s));
        ASSERT_TRUE((SubmitReview{review, version}.run(session)));
    }

    QString form()
    {
        return database.value(u"SELECT form FROM review ORDER BY number DESC LIMIT 1"_s);
    }
};

// By keyboard alone: a letter answers a row, F8 leads to the next.
TEST_F(DraftFormTest, D7IsFilledRowByRowWithOneKeyEach)
{
    Answers answers = completeAssessment();
    answers.removeIf([](const auto &answer) { return answer.key().startsWith("D7@"_L1); });
    draft(answers);
    show();
    const QList<std::pair<QString, Qt::Key>> keys{
        {u"D7@FORENSIC"_s, Qt::Key_D}, {u"D7@MEDICAL"_s, Qt::Key_I},
        {u"D7@DIGITAL"_s, Qt::Key_N},  {u"D7@PHONE"_s, Qt::Key_F},
        {u"D7@CCTV"_s, Qt::Key_D},     {u"D7@THIRD_PARTY"_s, Qt::Key_I},
        {u"D7@PARTNER"_s, Qt::Key_F}};
    for (const auto &[question, key] : keys) {
        EXPECT_EQ(shownMissing(), question);
        QTest::keyClick(panel->focusWidget(), key);
    }
    EXPECT_EQ(shownMissing(), QString());
    rest();
    EXPECT_EQ(answerAbout(database, u"D7"_s, u"FORENSIC"_s), u"done"_s);
    EXPECT_EQ(answerAbout(database, u"D7"_s, u"MEDICAL"_s), u"not_done"_s);
    EXPECT_EQ(answerAbout(database, u"D7"_s, u"DIGITAL"_s), u"not_identified"_s);
    EXPECT_EQ(answerAbout(database, u"D7"_s, u"PARTNER"_s), u"not_on_file"_s);
}

TEST_F(DraftFormTest, ALetterThatBeginsTwoChoicesGoesFromOneToTheNext)
{
    start();
    press(u"answerD7@PHONE"_s, Qt::Key_N);
    QTest::keyClick(panel->focusWidget(), Qt::Key_N);
    rest();
    EXPECT_EQ(answerAbout(database, u"D7"_s, u"PHONE"_s), u"not_possible"_s);
    press(u"answerD10"_s, Qt::Key_N);
    rest();
    EXPECT_EQ(kept(u"D10"_s), u"no"_s);
    QTest::keyClick(panel->focusWidget(), Qt::Key_N);
    rest();
    EXPECT_EQ(kept(u"D10"_s), u"not_on_file"_s);
}

TEST_F(DraftFormTest, ARowOfD7TakesANoteOnceItIsAnswered)
{
    start();
    auto *note = find<QLineEdit>(u"answerD7#note@CCTV"_s);
    ASSERT_TRUE(note);
    EXPECT_FALSE(note->isVisible());
    press(u"answerD7@CCTV"_s, Qt::Key_D);
    ASSERT_TRUE(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, u"Page 12"_s);
    rest();
    EXPECT_EQ(database.value(u"SELECT note FROM review_answer WHERE question = 'D7' "
                             "AND subject = 'CCTV'"_s),
              u"Page 12"_s);
}

TEST_F(DraftFormTest, EachRowIsSpokenWithItsQuestion)
{
    start();
    const QString spoken =
        find<QWidget>(u"answerD7@FORENSIC"_s)->findChild<QRadioButton *>()->accessibleName();
    EXPECT_TRUE(spoken.contains(u"Forensic"_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u"What became of the enquiry?"_s)) << spoken.toStdString();
}

TEST_F(DraftFormTest, AsksOfEachSuspectOnlyWhatFollowsFromTheirAnswers)
{
    for (const int number : {1, 2})
        database.lets(
            u"INSERT INTO suspect (case_id, number) SELECT id, %1 FROM review_case"_s.arg(number));
    start();
    EXPECT_FALSE(find<QWidget>(u"answerD1.points@suspect/1"_s)->isVisible());
    press(u"answerD1.interviewed@suspect/1"_s, Qt::Key_Y);
    EXPECT_TRUE(find<QWidget>(u"answerD1.points@suspect/1"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"answerD1.points@suspect/2"_s)->isVisible());
}

TEST_F(DraftFormTest, F3TakesSeveralOfItsOwnChoices)
{
    start();
    auto *list = find<QListWidget>(u"answerF3"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    rest();
    EXPECT_EQ(kept(u"F3"_s), u"LAW_THEN,TIME_BAR"_s);
    EXPECT_TRUE(find<QWidget>(u"answerF3#note"_s)->isVisible());
}

TEST_F(DraftFormTest, ADraftOnTheNewestFormIsOfferedNoMove)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"formMoveBar"_s)->isVisible());
}

TEST_F(DraftFormTest, AnOlderDraftIsMovedByKeyboardAndEveryAnswerStands)
{
    olderDraft();
    show();
    auto *bar = find<FormMoveBar>(u"formMoveBar"_s);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(u"more question"_s)) << bar->text().toStdString();
    EXPECT_FALSE(panel->findChild<QWidget *>(u"answerD6"_s));
    auto *typed = find<QLineEdit>(u"answerA1"_s);
    typed->setFocus();
    clear(typed);
    QTest::keyClicks(typed, u"R-1, typed just now"_s);
    auto *button = find<QPushButton>(u"moveForm"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    rest();
    settle();
    EXPECT_EQ(form(), u"review-form-2"_s);
    EXPECT_FALSE(bar->isVisible());
    ASSERT_TRUE(panel->isEditing());
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"R-1, typed just now"_s);
    EXPECT_EQ(kept(u"A1"_s), u"R-1, typed just now"_s) << "what was typed is kept first";
    EXPECT_EQ(shownMissing(), u"D6"_s) << "the first of the new questions";
}

TEST_F(DraftFormTest, WhatWasSubmittedIsMovedOnlyOnceThatIsConfirmed)
{
    submitOlder();
    show();
    auto *button = find<QPushButton>(u"moveForm"_s);
    ASSERT_TRUE(button->isVisible());
    answerConfirmationsBy([](const Question &) { return false; });
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    EXPECT_EQ(form(), u"review-form-1"_s);
    answerConfirmationsBy([](const Question &) { return true; });
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    answerConfirmationsBy({});
    EXPECT_EQ(form(), u"review-form-2"_s);
    EXPECT_TRUE(panel->isEditing());
}

TEST_F(DraftFormTest, TheListShowsWhoIsToBeAskedAndMovesWhatWasSubmitted)
{
    submitOlder();
    show();
    QMainWindow window;
    window.show();
    auto *dialog = new AskAgainDialog(*workspace, &window);
    dialog->open();
    settle();
    auto *table = dialog->findChild<TableView *>(u"reviewsToAsk"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"R-1"_s);
    EXPECT_GT(table->model()->index(0, 3).data().toInt(), 10);
    auto *move = dialog->findChild<QPushButton *>(u"moveReview"_s);
    ASSERT_TRUE(move->isEnabled());
    answerConfirmationsBy([](const Question &) { return true; });
    QTest::keyClick(move, Qt::Key_Space);
    settle();
    answerConfirmationsBy({});
    EXPECT_EQ(form(), u"review-form-2"_s);
    EXPECT_EQ(table->model()->rowCount(), 0);
    dialog->close();
}

TEST_F(DraftFormTest, TheListLeadsToTheCaseOfADraft)
{
    olderDraft();
    show();
    QMainWindow window;
    window.show();
    auto *dialog = new AskAgainDialog(*workspace, &window);
    QSignalSpy requested(dialog, &AskAgainDialog::caseRequested);
    dialog->open();
    settle();
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"moveReview"_s)->isEnabled())
        << "a draft is moved where it is written";
    QTest::keyClick(dialog->findChild<QPushButton *>(u"openAskedCase"_s), Qt::Key_Space);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().value<CaseId>(), caseId);
}

} // namespace
} // namespace Revisit
