#include "core/quality/decidedisagreement.h"
#include "core/quality/holdcalibration.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/qualitypagetest.h"
#include "ui/base/messagebar.h"
#include "ui/quality/assignseconddialog.h"
#include "ui/quality/calibrationsdialog.h"
#include "ui/quality/decidedialog.h"
#include "ui/quality/drawsampledialog.h"
#include "ui/quality/holdcalibrationdialog.h"
#include "ui/quality/officeragreementdialog.h"
#include "ui/quality/secondreviewdialog.h"
#include "ui/quality/secondreviewsdialog.h"

#include <QLineEdit>
#include <QListWidget>

namespace Revisit {

namespace {

TEST_F(QualityPageTest, ALeadDrawsASampleWithTheSeedInViewAndSeesItsList)
{
    start(lead.actor);
    auto *dialog = trigger<DrawSampleDialog>(u"quality.draw"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(said(dialog).contains(u"P0 or P1"_s)) << "what is always taken";
    auto *seed = dialog->findChild<QLineEdit *>(u"sampleSeed"_s);
    EXPECT_FALSE(seed->text().isEmpty());
    seed->setFocus();
    seed->selectAll();
    QTest::keyClicks(seed, u"20260105"_s);
    auto *percent = dialog->findChild<QWidget *>(u"samplePercent"_s);
    percent->setFocus();
    QTest::keyClick(percent, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(percent, u"100"_s);
    press(dialog, u"drawSample"_s);
    const auto samples = qualitySamples(database.connection(), lead.actor).value();
    ASSERT_EQ(samples.size(), 1);
    EXPECT_EQ(samples.first().seed, 20260105U);
    EXPECT_EQ(samples.first().percent, 100);
    EXPECT_EQ(column(0), (QStringList{u"R-1"_s, u"R-2"_s}));
    EXPECT_EQ(column(1).first(), secondReviewStateLabel(SecondReviewState::Unassigned));
}

TEST_F(QualityPageTest, SaysWhatIsWrongWithASeedAndDrawsNothing)
{
    start(lead.actor);
    auto *dialog = trigger<DrawSampleDialog>(u"quality.draw"_s);
    auto *seed = dialog->findChild<QLineEdit *>(u"sampleSeed"_s);
    seed->selectAll();
    QTest::keyClicks(seed, u"-1"_s);
    press(dialog, u"drawSample"_s);
    EXPECT_TRUE(said(dialog).contains(u"whole number"_s));
    EXPECT_TRUE(seed->hasFocus());
    EXPECT_TRUE(qualitySamples(database.connection(), lead.actor)->isEmpty());
}

TEST_F(QualityPageTest, WhatIsUndefinedIsSaidInWordsAndNotAsZero)
{
    draw();
    start(lead.actor);
    const QString figures = said(find<QWidget>(u"qualityFigures"_s));
    EXPECT_TRUE(figures.contains(undefinedText(Undefined::NothingToCompare)));
    EXPECT_TRUE(figures.contains(undefinedText(Undefined::GroupNotSampled)));
    EXPECT_FALSE(figures.contains(u"0.0%"_s));
}

TEST_F(QualityPageTest, EachFigureComesWithItsIntervalAndTheNumberOfCases)
{
    const SecondReviewId id = assigned();
    ASSERT_TRUE((SubmitSecondReview{id, different()}.run(second)));
    ASSERT_TRUE((DecideDisagreement{id, different()}.run(lead)));
    const auto alike = AssignSecondReview{other, second.actor.id}.run(lead);
    ASSERT_TRUE((SubmitSecondReview{alike.value(), different()}.run(second)));
    start(lead.actor);
    const QString figures = said(find<QWidget>(u"qualityFigures"_s));
    EXPECT_TRUE(figures.contains(u"50.0% (95% interval 0.0% to 100.0%; 2 case"_s))
        << figures.toStdString();
    EXPECT_TRUE(figures.contains(u"100.0% (95% interval 100.0% to 100.0%). In 1 of 1 settled"_s))
        << "the only closed one was decided otherwise";
    EXPECT_TRUE(figures.contains(u"calibration session"_s));
    EXPECT_EQ(page->contextLine(), u"2 drawn · 2 with a second review · 2 settled"_s);
}

TEST_F(QualityPageTest, ALeadAssignsAReviewToWhomMayReviewItBlind)
{
    draw();
    start(lead.actor);
    EXPECT_FALSE(actions->find(u"quality.assign"_s)->isEnabled()) << "nothing is selected";
    selectReview(u"R-1"_s);
    auto *dialog = trigger<AssignSecondDialog>(u"quality.assign"_s);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"secondOfficer"_s)->findText(u"Officer A"_s), -1)
        << "the first reviewer is not offered";
    press(dialog, u"assignSecond"_s);
    EXPECT_TRUE(said(dialog).contains(u"Choose an officer."_s));
    choose(dialog, u"secondOfficer"_s, second.actor.name);
    press(dialog, u"assignSecond"_s);
    EXPECT_EQ(stateOfFirst(), SecondReviewState::Open);
    EXPECT_EQ(column(1).first(), secondReviewStateLabel(SecondReviewState::Open));
    EXPECT_FALSE(actions->find(u"quality.assign"_s)->isEnabled()) << "once is enough";
}

TEST_F(QualityPageTest, AThirdPersonDecidesWithBothReviewsSideBySideAndNoNames)
{
    ASSERT_TRUE((SubmitSecondReview{assigned(), different()}.run(second)));
    start(lead.actor);
    selectReview(u"R-1"_s);
    auto *dialog = trigger<DecideDialog>(u"quality.decide"_s);
    ASSERT_TRUE(dialog);
    const QString seen = said(dialog);
    EXPECT_TRUE(seen.contains(ofFirst));
    EXPECT_TRUE(seen.contains(ofSecond));
    EXPECT_TRUE(seen.contains(u"They differ on: Decision."_s));
    EXPECT_FALSE(seen.contains(u"Officer A"_s));
    EXPECT_FALSE(seen.contains(second.actor.name));
    const auto boxOf = [dialog](JudgedQuestion question) {
        return dialog->findChild<QComboBox *>(u"judged%1"_s.arg(int(question)));
    };
    EXPECT_EQ(boxOf(JudgedQuestion::Verdict)->currentIndex(), 0) << "what differs is left open";
    EXPECT_EQ(boxOf(JudgedQuestion::Quality)->currentData(), u"inadequate"_s);
    answerAll(dialog, different());
    press(dialog, u"decideDisagreement"_s);
    EXPECT_EQ(stateOfFirst(), SecondReviewState::Decided);
    EXPECT_EQ(column(1).first(), secondReviewStateLabel(SecondReviewState::Decided));
}

TEST_F(QualityPageTest, WhoGaveTheFirstReviewIsNotShownTheTwo)
{
    ASSERT_TRUE((SubmitSecondReview{assigned(), different()}.run(second)));
    start(database.as(first, Role::TeamLead).actor);
    selectReview(u"R-1"_s);
    actions->find(u"quality.decide"_s)->trigger();
    rest();
    EXPECT_FALSE(window->findChild<DecideDialog *>());
    EXPECT_TRUE(find<MessageBar>(u"messageBar"_s)->text().contains(u"third person"_s));
}

TEST_F(QualityPageTest, TheSeedGivesTheSameListAgain)
{
    draw();
    start(lead.actor);
    press(page, u"quality.check"_s);
    EXPECT_TRUE(find<MessageBar>(u"messageBar"_s)->text().contains(u"exactly this list"_s));
}

TEST_F(QualityPageTest, AnAnalystSeesFiguresAndNeitherAPersonNorACase)
{
    ASSERT_TRUE((SubmitSecondReview{assigned(), different()}.run(second)));
    start(database.as(Role::Analyst).actor);
    const QString seen = said(page);
    EXPECT_TRUE(seen.contains(u"Closed wrongly"_s)) << seen.toStdString();
    EXPECT_FALSE(seen.contains(u"R-1"_s));
    EXPECT_FALSE(seen.contains(u"Officer A"_s));
    EXPECT_FALSE(seen.contains(u"Seed"_s));
    EXPECT_FALSE(find<TableView>(u"sampledReviews"_s)->isVisible());
    EXPECT_EQ(find<TableView>(u"sampledReviews"_s)->model()->rowCount(), 0);
    for (const QString &id : {u"quality.draw"_s, u"quality.assign"_s, u"quality.officers"_s})
        EXPECT_FALSE(actions->find(id)->isEnabled()) << id.toStdString();
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(clippedTexts(page), QStringList());
}

TEST_F(QualityPageTest, ALeadPreparesAConversationWithWhatTheNumbersCannotShow)
{
    ASSERT_TRUE((SubmitSecondReview{assigned(), different()}.run(second)));
    start(lead.actor);
    auto *dialog = trigger<OfficerAgreementDialog>(u"quality.officers"_s);
    ASSERT_TRUE(dialog);
    const QString seen = said(dialog);
    EXPECT_TRUE(seen.contains(u"never to rank people"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"fewer than 3"_s)) << "one review says nothing of a person";
    EXPECT_EQ(dialog->findChild<TableView *>(u"officerAgreements"_s)->model()->rowCount(), 1);
    EXPECT_EQ(namelessControls(dialog), QStringList());
    EXPECT_EQ(clippedTexts(dialog), QStringList());
}

TEST_F(QualityPageTest, ALeadHoldsACalibrationSessionAndItsFiguresAreShownOnceClosed)
{
    draw();
    const OfficerId third = database.addOfficer(u"Third"_s);
    start(lead.actor);
    auto *dialog = trigger<CalibrationsDialog>(u"quality.calibrations"_s);
    ASSERT_TRUE(dialog);
    press(dialog, u"holdCalibration"_s);
    auto *hold = dialog->findChild<HoldCalibrationDialog *>();
    ASSERT_TRUE(hold);
    EXPECT_EQ(namelessControls(hold), QStringList());
    press(hold, u"beginCalibration"_s);
    EXPECT_TRUE(hold->isVisible()) << "nothing is chosen";
    QTest::keyClicks(hold->findChild<QLineEdit *>(u"calibrationTitle"_s), u"Spring"_s);
    hold->findChild<QListWidget *>(u"calibrationCases"_s)->item(0)->setCheckState(Qt::Checked);
    auto *officers = hold->findChild<QListWidget *>(u"calibrationOfficers"_s);
    for (int row = 0; row < officers->count(); ++row) {
        if (officers->item(row)->text() != u"Officer A"_s)
            officers->item(row)->setCheckState(Qt::Checked);
    }
    press(hold, u"beginCalibration"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM calibration"_s), 1);
    EXPECT_TRUE(said(dialog).contains(u"sealed"_s));
    const CaseId caseId(database.count(u"SELECT case_id FROM calibration_answer"_s));
    for (const OfficerId officer : {second.actor.id, third}) {
        Session session = database.as(officer, Role::ReviewOfficer);
        ASSERT_TRUE((AnswerCalibration{CalibrationId(1), caseId, different()}.run(session)));
    }
    ASSERT_TRUE(
        (CloseCalibration{CalibrationId(1), u"We read both interviews first."_s}.run(lead)));
    page = nullptr;
    window.reset();
    start(lead.actor);
    dialog = trigger<CalibrationsDialog>(u"quality.calibrations"_s);
    const QString seen = said(dialog);
    EXPECT_TRUE(seen.contains(u"Pairs that said the same"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"We read both interviews first."_s));
    EXPECT_EQ(namelessControls(dialog), QStringList());
    EXPECT_EQ(clippedTexts(dialog), QStringList());
}

TEST_F(QualityPageTest, EveryControlHasAName)
{
    ASSERT_TRUE((SubmitSecondReview{assigned(), different()}.run(second)));
    start(lead.actor);
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(namelessControls(trigger<DrawSampleDialog>(u"quality.draw"_s)), QStringList());
    selectReview(u"R-1"_s);
    EXPECT_EQ(namelessControls(trigger<DecideDialog>(u"quality.decide"_s)), QStringList());
}

TEST_F(QualityPageTest, NoTextIsCutOffAtTheSmallestWindow)
{
    const SecondReviewId id = assigned();
    start(second.actor);
    auto *list = trigger<SecondReviewsDialog>(u"quality.secondReviews"_s);
    EXPECT_EQ(clippedTexts(list), QStringList());
    press(list, u"openSecondReview"_s);
    auto *blind = list->findChild<SecondReviewDialog *>();
    EXPECT_LE(blind->height(), 720);
    EXPECT_LE(blind->width(), 1280);
    EXPECT_EQ(clippedTexts(blind), QStringList());
    ASSERT_TRUE((SubmitSecondReview{id, different()}.run(second)));
    start(lead.actor);
    EXPECT_EQ(clippedTexts(page), QStringList());
    EXPECT_EQ(clippedTexts(trigger<DrawSampleDialog>(u"quality.draw"_s)), QStringList());
    selectReview(u"R-1"_s);
    EXPECT_EQ(clippedTexts(trigger<DecideDialog>(u"quality.decide"_s)), QStringList());
}

} // namespace
} // namespace Revisit
