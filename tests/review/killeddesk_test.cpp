#include "core/review/draftjournal.h"
#include "core/review/draftsleft.h"
#include "core/review/reviewstore.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/base/confirm.h"
#include "ui/base/dialog.h"
#include "ui/review/draftreminder.h"

#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPointer>

namespace Revisit {

namespace {

const QString typedInTime = u"typed before the power went"_s;

// What a desk that was killed has left is offered where it was typed.
class KilledDeskTest : public ReviewPanelTest
{
protected:
    void TearDown() override
    {
        panel.reset();
        answerConfirmationsBy({});
        for (const QString &file : journals())
            QDir(journalFolder()).remove(file);
    }

    QString caseload() { return caseloadKey(database.connection()).value(); }
    QStringList journals()
    {
        return QDir(journalFolder()).entryList({caseload() + u"-*"_s}, QDir::Files);
    }

    // A sitting that types this and is killed before it has saved it.
    void typeAndDie(const Answers &typed)
    {
        const Review left = reviewOf(database.connection(), caseId).value().value();
        Answers all = left.answers;
        all.insert(typed);
        DraftJournal journal(journalFolder(), {caseload(), left.reviewer, left.caseId, left.id});
        journal.note({left.version, left.answers, all});
    }

    QDialog *offered()
    {
        for (auto *dialog : panel->findChildren<QDialog *>(u"answerChoice"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void click(const QString &button)
    {
        QTest::mouseClick(offered()->findChild<QPushButton *>(button), Qt::LeftButton);
        settle();
    }

    void choose(int version)
    {
        auto *choice = offered()->findChild<QRadioButton *>(u"version%1"_s.arg(version));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
    }
};

TEST_F(KilledDeskTest, RestoresWhatAKilledDeskHadTyped)
{
    draft(completeTriage());
    typeAndDie({{u"B3"_s, typedInTime}});
    show();
    ASSERT_TRUE(offered());
    EXPECT_NE(kept(u"B3"_s), typedInTime) << "nothing is restored that was not asked for";
    click(u"decide"_s);
    rest();
    EXPECT_FALSE(offered());
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), typedInTime);
    EXPECT_EQ(kept(u"B3"_s), typedInTime);
    panel->showCase({});
    settle();
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(KilledDeskTest, WhatWasRestoredCanBeUndone)
{
    draft(completeTriage());
    const QString before = kept(u"B3"_s);
    typeAndDie({{u"B3"_s, typedInTime}});
    show();
    click(u"decide"_s);
    actions->find(u"review.undo"_s)->trigger();
    rest();
    EXPECT_EQ(kept(u"B3"_s), before);
}

TEST_F(KilledDeskTest, DiscardsOnlyAfterAsking)
{
    draft(completeTriage());
    const QString before = kept(u"B3"_s);
    typeAndDie({{u"B3"_s, typedInTime}});
    show();
    choose(1);
    answerConfirmationsBy([](const Question &) { return false; });
    click(u"decide"_s);
    ASSERT_TRUE(offered()) << "no was the answer";
    EXPECT_EQ(journals().size(), 1);
    answerConfirmationsBy([](const Question &) { return true; });
    click(u"decide"_s);
    rest();
    EXPECT_EQ(kept(u"B3"_s), before);
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(KilledDeskTest, OffersItAgainUntilThereIsADecision)
{
    draft(completeTriage());
    typeAndDie({{u"B3"_s, typedInTime}});
    show();
    ASSERT_TRUE(offered());
    QTest::keyClick(offered(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(offered());
    EXPECT_EQ(journals().size(), 1);
    panel->showCase(caseId);
    settle();
    EXPECT_TRUE(offered());
}

TEST_F(KilledDeskTest, GivesWordsToTakeAlongWhenTheReviewWasSubmittedSince)
{
    draft(completeTriage());
    typeAndDie({{u"B3"_s, typedInTime}});
    Session session = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SubmitReview{ReviewId(1), 2}.run(session)));
    show();
    ASSERT_TRUE(offered());
    click(u"decide"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(typedInTime));
    EXPECT_EQ(journals().size(), 1) << "copying gives up nothing";
    answerConfirmationsBy([](const Question &) { return true; });
    click(u"discard"_s);
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(KilledDeskTest, KeepsNothingAtTheDeskAfterASubmission)
{
    draft(completeAssessment());
    show();
    auto *options = find<QPlainTextEdit>(u"answerG2.options"_s);
    options->setFocus();
    QTest::keyClicks(options, u"Agreed with her. "_s);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(panel->isEditing());
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(KilledDeskTest, KeepsWhatTheCaseloadDoesNotTake)
{
    start();
    ASSERT_TRUE(database.lets(u"UPDATE review SET state = 2 WHERE id = 1"_s));
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"no longer taken"_s);
    rest();
    panel->showCase({});
    settle();
    const QList<DraftLeft> left =
        draftsLeft(journalFolder(), caseload(), database.officer(Role::ReviewOfficer));
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().typed.value(u"B3"_s), u"no longer taken"_s);
}

TEST_F(KilledDeskTest, TellsWhoSitsDownInWhichReviewsTheyHadTyped)
{
    draft(completeTriage());
    typeAndDie({{u"B3"_s, typedInTime}});
    Workspace desk(database.spec(), database.clock, database.as(Role::ReviewOfficer).actor);
    QWidget window;
    window.show();
    CaseId opened;
    DraftReminder reminder(desk, &window, [&](CaseId id) { opened = id; });
    reminder.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<QDialog *>(); }));
    const QPointer<QDialog> dialog = window.findChild<QDialog *>(u"draftReminder"_s);
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"openR-1"_s), Qt::LeftButton);
    EXPECT_EQ(opened, caseId);
}

TEST_F(KilledDeskTest, SaysNothingToWhoLeftNothing)
{
    draft(completeTriage());
    typeAndDie({{u"B3"_s, typedInTime}});
    Workspace desk(database.spec(), database.clock, database.as(Role::TeamLead).actor);
    QWidget window;
    DraftReminder reminder(desk, &window, [](CaseId) {});
    reminder.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.isIdle(); }));
    QTest::qWait(5);
    EXPECT_FALSE(window.findChild<QDialog *>());
    EXPECT_EQ(journals().size(), 1);
}

} // namespace
} // namespace Revisit
