// What officers judge blind: second reviews and the cases of a calibration.

#include "core/quality/holdcalibration.h"
#include "tests/quality/qualitypagetest.h"
#include "ui/quality/calibrationtasksdialog.h"
#include "ui/quality/secondreviewdialog.h"
#include "ui/quality/secondreviewsdialog.h"

#include <QPointer>
#include <QTabWidget>

namespace Revisit {

namespace {

TEST_F(QualityPageTest, ASecondReviewerAnswersBlindAndSubmits)
{
    assigned();
    start(second.actor);
    auto *list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    ASSERT_TRUE(list);
    auto *table = list->findChild<TableView *>(u"secondReviews"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    rest();
    auto *dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QTabWidget *>(u"originalFile"_s)->count(), 3);
    press(dialog, u"submitSecondReview"_s);
    EXPECT_TRUE(said(dialog).contains(u"Choose an answer."_s));
    EXPECT_EQ(stateOfFirst(), SecondReviewState::Open);
    answerAll(dialog, different());
    answerConfirmationsBy([](const Question &) { return true; });
    press(dialog, u"submitSecondReview"_s);
    EXPECT_EQ(stateOfFirst(), SecondReviewState::Disagreed);
    EXPECT_EQ(table->model()->rowCount(), 0) << "nothing waits any more";
}

// Review dossier 11, invariant 39.
TEST_F(QualityPageTest, Invariant39TheSecondReviewersScreenShowsNothingOfTheFirstReview)
{
    assigned();
    start(second.actor);
    auto *list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    ASSERT_TRUE(list);
    press(list, u"openSecondReview"_s);
    auto *dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    const QString seen = said(list) + said(dialog);
    EXPECT_TRUE(seen.contains(u"R-1"_s));
    EXPECT_TRUE(seen.contains(u"Original closure"_s)) << "the original file is there";
    const Code *verdict = CodeBook::instance().find(u"decision", u"DEC-NFO");
    for (const QString &hidden :
         {ofFirst, u"Kingfisher"_s, u"Officer A"_s, labelOf(*verdict), u"Inadequate"_s, u"Partly"_s,
          u"Why this priority"_s, u"Told of the decision"_s})
        EXPECT_FALSE(seen.contains(hidden)) << hidden.toStdString();
    for (const QComboBox *box : dialog->findChild<JudgementForm *>()->findChildren<QComboBox *>())
        EXPECT_EQ(box->currentIndex(), 0) << "nothing is chosen beforehand";
}

TEST_F(QualityPageTest, WhatWasTypedIsBackAfterClosingAndAfterARestart)
{
    assigned();
    start(second.actor);
    auto *list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    press(list, u"openSecondReview"_s);
    QPointer dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    answer(dialog, JudgedQuestion::SameToday, u"no"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"judgedRationale"_s);
    text->setFocus();
    QTest::keyClicks(text, ofSecond);
    QTest::keyClick(dialog, Qt::Key_Escape);
    rest();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog; })) << "it closes without a question";

    page = nullptr;
    window.reset();
    start(second.actor); // as after a restart
    list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    press(list, u"openSecondReview"_s);
    dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    const Judgement back = dialog->findChild<JudgementForm *>()->judgement();
    EXPECT_EQ(back.sameToday, u"no"_s);
    EXPECT_EQ(back.rationale, ofSecond);
    EXPECT_EQ(back.verdict, QString()) << "what was not answered stays open";
    EXPECT_EQ(stateOfFirst(), SecondReviewState::Open);
}

TEST_F(QualityPageTest, WhatIsTypedIsKeptWithinASecondWithoutLeavingTheField)
{
    assigned();
    start(second.actor);
    auto *list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    press(list, u"openSecondReview"_s);
    auto *dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"judgedRationale"_s);
    text->setFocus();
    QTest::keyClicks(text, ofSecond);
    const auto isKept = [this] {
        return database.value(u"SELECT rationale FROM second_draft"_s) == ofSecond;
    };
    EXPECT_TRUE(QTest::qWaitFor(isKept, 2000));
    EXPECT_TRUE(said(dialog).contains(u"Your answers so far are kept."_s));
}

TEST_F(QualityPageTest, AnOfficerAnswersACalibrationCaseBlind)
{
    draw();
    const OfficerId third = database.addOfficer(u"Third"_s);
    const CaseId caseId(database.count(u"SELECT case_id FROM review ORDER BY id LIMIT 1"_s));
    ASSERT_TRUE((HoldCalibration{u"Spring"_s, {caseId}, {second.actor.id, third}}.run(lead)));
    start(second.actor);
    auto *list = trigger<CalibrationTasksDialog>(u"quality.calibrationTasks"_s);
    ASSERT_TRUE(list);
    press(list, u"openCalibrationCase"_s);
    auto *dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(said(dialog).contains(u"Kingfisher"_s));
    answerAll(dialog, different());
    QTest::keyClick(dialog, Qt::Key_Escape);
    const QPointer<SecondReviewDialog> left = dialog;
    ASSERT_TRUE(QTest::qWaitFor([&left] { return !left; })) << "it closes once all is kept";
    press(list, u"openCalibrationCase"_s);
    dialog = list->findChild<SecondReviewDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(said(dialog).contains(u"Your answers so far are back."_s));
    answerConfirmationsBy([](const Question &) { return true; });
    press(dialog, u"submitSecondReview"_s);
    EXPECT_EQ(
        database.count(u"SELECT count(*) FROM calibration_answer WHERE submitted_at IS NOT NULL"_s),
        1);
    EXPECT_EQ(list->findChild<TableView *>(u"calibrationTasks"_s)->model()->rowCount(), 0);
}

} // namespace
} // namespace Revisit
