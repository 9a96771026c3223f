#include "ui/quality/qualitypage.h"

#include "core/quality/assignsecondreview.h"
#include "core/quality/decidedisagreement.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/holdcalibration.h"
#include "core/quality/qualitysamplestore.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/decidedreviews.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/confirm.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/quality/assignseconddialog.h"
#include "ui/quality/calibrationsdialog.h"
#include "ui/quality/calibrationtasksdialog.h"
#include "ui/quality/decidedialog.h"
#include "ui/quality/drawsampledialog.h"
#include "ui/quality/holdcalibrationdialog.h"
#include "ui/quality/judgementform.h"
#include "ui/quality/officeragreementdialog.h"
#include "ui/quality/qualityactions.h"
#include "ui/quality/secondreviewdialog.h"
#include "ui/quality/secondreviewsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString ofFirst = u"Kingfisher: what the first reviewer wrote."_s;
const QString ofSecond = u"From both interviews I come to another result."_s;

class QualityPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        review = addDecidedReview(database, u"R-1"_s, first, u"DEC-NFO"_s, 3, 2014,
                                  {{u"E2"_s, u"partly"_s},
                                   {u"E3"_s, u"no"_s},
                                   {u"E4"_s, u"inadequate"_s},
                                   {u"G4"_s, u"auto"_s},
                                   {u"G2.assessment"_s, ofFirst}});
        other = addDecidedReview(database, u"R-2"_s, first, u"DEC-ENQ"_s);
    }
    void TearDown() override { answerConfirmationsBy({}); }

    void start(const Officer &actor)
    {
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(actor.role);
        window = std::make_unique<QMainWindow>();
        QualityActions::offerSecondReviews(*actions, *workspace, *window);
        if (actor.role == Role::TeamLead || actor.role == Role::Analyst) {
            page = new QualityPage(*workspace, *actions);
            window->setCentralWidget(page);
        }
        window->resize(1280, 720);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        if (page)
            page->refresh();
        rest();
    }

    void rest()
    {
        for (int round = 0; round < 6; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = window->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    template<typename DialogType>
    DialogType *trigger(const QString &action)
    {
        actions->find(action)->trigger();
        rest();
        auto *dialog = window->findChild<DialogType *>();
        EXPECT_TRUE(dialog) << action.toStdString();
        return dialog;
    }

    void press(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<QPushButton *>(name);
        ASSERT_TRUE(button) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        rest();
    }

    void choose(QWidget *in, const QString &name, const QString &text)
    {
        auto *box = in->findChild<QComboBox *>(name);
        ASSERT_TRUE(box) << name.toStdString();
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    void answer(QWidget *in, JudgedQuestion question, const QString &code)
    {
        auto *box = in->findChild<QComboBox *>(u"judged%1"_s.arg(int(question)));
        ASSERT_TRUE(box);
        choose(in, box->objectName(), box->itemText(box->findData(code)));
    }

    void answerAll(QWidget *in, const Judgement &judgement)
    {
        for (const JudgedQuestion question : judgedQuestions())
            answer(in, question, judgement.of(question));
        auto *text = in->findChild<QPlainTextEdit *>(u"judgedRationale"_s);
        text->setFocus();
        QTest::keyClicks(text, judgement.rationale);
    }

    // Everything a person can read in it, in whichever tab.
    static QString said(QWidget *in)
    {
        QStringList lines{in->windowTitle()};
        for (const QLabel *label : in->findChildren<QLabel *>())
            lines.append(label->text());
        for (const Field *field : in->findChildren<Field *>())
            lines.append(field->error());
        return lines.join(u'\n');
    }

    void selectReview(const QString &reference)
    {
        auto *table = find<TableView>(u"sampledReviews"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data() == reference)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(index).center());
        }
    }

    QStringList column(int column)
    {
        QStringList texts;
        const QAbstractItemModel *model = find<TableView>(u"sampledReviews"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    QualitySampleId draw()
    {
        return DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)->id;
    }
    SecondReviewId assigned()
    {
        draw();
        return AssignSecondReview{review, second.actor.id}.run(lead).value();
    }
    Judgement different() const
    {
        return {u"DEC-ENQ"_s, u"partly"_s, u"no"_s, u"inadequate"_s, u"auto"_s, ofSecond};
    }
    SecondReviewState stateOfFirst()
    {
        const auto samples = qualitySamples(database.connection(), lead.actor).value();
        return sampledReviews(database.connection(), lead.actor, samples.first().id)->first().state;
    }

    TestDatabase database;
    OfficerId first = database.addOfficer(u"Officer A"_s, Role::ReviewOfficer, u"A-1"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    ReviewId review;
    ReviewId other;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<QMainWindow> window;
    QualityPage *page = nullptr;
};

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
