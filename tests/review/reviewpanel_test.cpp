#include "ui/review/reviewpanel.h"

#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/review/answerwording.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>

#include <algorithm>

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

    QLineEdit *line(const QString &name) { return find<QWidget>(name)->findChild<QLineEdit *>(); }

    void clear(QLineEdit *line)
    {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }

    void press(const QString &choice, Qt::Key key)
    {
        auto *button = find<QWidget>(choice)->findChild<QRadioButton *>();
        button->setFocus();
        QTest::keyClick(button, key);
    }

    // Goes to the first answer that is missing, as F8 does, and names it.
    QString shownMissing()
    {
        actions->find(u"review.missing"_s)->trigger();
        settle();
        const QList<QPushButton *> links =
            find<QWidget>(u"missingSummary"_s)->findChildren<QPushButton *>();
        for (const QPushButton *link : links) {
            if (link->isVisible())
                return link->objectName().mid(QStringLiteral("missing").size());
        }
        return {};
    }

    // Where Tab goes, from one round to the next.
    QSet<const QWidget *> tabStops()
    {
        constexpr int moreThanThereAre = 400;
        EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        QSet<const QWidget *> stops;
        find<QWidget>(u"reviewForm"_s)->findChild<QRadioButton *>()->setFocus();
        for (int press = 0; press < moreThanThereAre; ++press) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            EXPECT_FALSE(at->visibleRegion().isEmpty())
                << at->accessibleName().toStdString() << " has the keyboard out of sight";
            if (stops.contains(at))
                return stops;
            stops.insert(at);
        }
        ADD_FAILURE() << "Tab does not come round";
        return stops;
    }

    bool isSaid(const QString &text)
    {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text() == text && label->isVisible();
        });
    }

    TestDatabase database;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<ReviewPanel> panel;
};

TEST_F(ReviewPanelTest, TabReachesEveryAnswerOfADraft)
{
    draft(completeTriage());
    show();
    ASSERT_TRUE(panel->isEditing());
    const QSet<const QWidget *> stops = tabStops();
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!takesTab || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
            continue;
        const QObjectList siblings = widget->parent()->children();
        const bool isReached =
            qobject_cast<const QRadioButton *>(widget) // Tab goes to one of them, arrows on
                ? std::ranges::any_of(
                      siblings,
                      [&](QObject *one) { return stops.contains(qobject_cast<QWidget *>(one)); })
                : stops.contains(widget);
        EXPECT_TRUE(isReached) << widget->metaObject()->className() << ' '
                               << widget->accessibleName().toStdString();
    }
    EXPECT_GT(stops.size(), 30);
}

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
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"R-1, paper file"_s);
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"R-1, paper file"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'review.saved'"_s), 1)
        << "one pause in typing is one entry";
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
}

TEST_F(ReviewPanelTest, AnswersARiskWithOneKeyAndMovesTheCaseToTheFront)
{
    start();
    auto *yes = find<QWidget>(u"answerC1"_s)->findChild<QRadioButton *>();
    ASSERT_TRUE(yes);
    EXPECT_FALSE(find<QWidget>(u"answerC7"_s)->isVisible());
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_U);
    rest();
    EXPECT_EQ(kept(u"C1"_s), u"unclear"_s);
    EXPECT_TRUE(find<QWidget>(u"answerC7"_s)->isVisible()) << "unclear counts as yes";
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case"_s), 0);
}

TEST_F(ReviewPanelTest, SaysWithEachChoiceWhichQuestionItAnswers)
{
    start();
    const auto spoken = [this](const QString &question) {
        return find<QWidget>(question)->findChild<QRadioButton *>()->accessibleName();
    };
    EXPECT_TRUE(spoken(u"answerC1"_s).startsWith(u"Yes. C1"_s))
        << spoken(u"answerC1"_s).toStdString();
    EXPECT_NE(spoken(u"answerC1"_s), spoken(u"answerC2"_s));
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
    QTest::mouseClick(find<QPushButton>(u"missingB3"_s), Qt::LeftButton);
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerB3"_s));
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Draft));
}

TEST_F(ReviewPanelTest, ShowsScopeCriterionByCriterion)
{
    start();
    EXPECT_TRUE(find<QWidget>(u"answerB2"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("unknown"_L1));
}

TEST_F(ReviewPanelTest, HoldsTheAnswersAgainstTheCriteriaAsOneTypes)
{
    start();
    QTest::keyClicks(line(u"answerB3.date"_s), u"May 2014"_s);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith(": met"_L1));
    clear(line(u"answerB3.date"_s));
    QTest::keyClicks(line(u"answerB3.date"_s), u"31/12/2009"_s);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("not met"_L1));
    QTest::mouseClick(find<QWidget>(u"answerB3.date"_s)->findChild<QCheckBox *>(), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("unknown"_L1));
    rest();
    EXPECT_EQ(kept(u"B3.date"_s), u"unknown"_s);
}

TEST_F(ReviewPanelTest, ClosesTheWayOutOfScopeWhileACriterionIsUnknownAndSaysWhy)
{
    start();
    auto *outOfScope = find<QPushButton>(u"verdictDEC-OOS"_s);
    EXPECT_FALSE(outOfScope->isEnabled());
    EXPECT_TRUE(outOfScope->toolTip().contains("unknown"_L1));
    for (int criterion = 1; criterion <= 9; ++criterion) {
        auto *finding = find<QComboBox>(u"answerB2@C%1"_s.arg(criterion));
        finding->setFocus();
        QTest::keyClick(finding, criterion == 3 ? Qt::Key_N : Qt::Key_M);
    }
    EXPECT_TRUE(outOfScope->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"scopeHeading"_s)->text().startsWith("Out of scope"_L1));
    rest();
    EXPECT_EQ(database.value(u"SELECT answer FROM review_answer WHERE subject = 'C3'"_s), u"no"_s);
}

TEST_F(ReviewPanelTest, AsksForTheEvidenceOfAFindingAndLeadsThere)
{
    draft(completeTriage());
    show();
    auto *finding = find<QComboBox>(u"answerB2@C6"_s);
    finding->setFocus();
    QTest::keyClick(finding, Qt::Key_N);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerB2#evidence@C6"_s));
    QTest::keyClicks(find<QLineEdit>(u"answerB2#evidence@C6"_s), u"Register, p. 2"_s);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

TEST_F(ReviewPanelTest, ShowsWhatTheFileSaysBesideTheAnswer)
{
    database.lets(u"UPDATE review_case SET suspects_identified = 2"_s);
    start();
    EXPECT_EQ(line(u"answerB4"_s)->text(), u"2"_s);
    clear(line(u"answerB4"_s));
    QTest::keyClicks(line(u"answerB4"_s), u"3"_s);
    EXPECT_TRUE(isSaid(u"On file: 2"_s));
}

TEST_F(ReviewPanelTest, ATriageIsAnsweredAndSubmittedWithoutTheMouse)
{
    const QHash<QString, QString> typed{{u"B3.date"_s, u"5/2014"_s}, {u"B3"_s, u"not recorded"_s},
                                        {u"B4"_s, u"1"_s},           {u"B4.unidentified"_s, u"0"_s},
                                        {u"B5"_s, u"1"_s},           {u"G1.live"_s, u"Op 12"_s}};
    const QHash<QString, Qt::Key> chosen{{u"A1.system"_s, Qt::Key_Space},
                                         {u"A2"_s, Qt::Key_Space},
                                         {u"A4"_s, Qt::Key_Space},
                                         {u"B3.by"_s, Qt::Key_Down},
                                         {u"B6"_s, Qt::Key_Down},
                                         {u"B6.online"_s, Qt::Key_Down},
                                         {u"B6.crossover"_s, Qt::Key_U},
                                         {u"C1"_s, Qt::Key_N},
                                         {u"C2"_s, Qt::Key_N},
                                         {u"C3"_s, Qt::Key_N},
                                         {u"C4"_s, Qt::Key_N},
                                         {u"C5"_s, Qt::Key_N},
                                         {u"B8"_s, Qt::Key_N}};
    start();
    actions->find(u"review.decide-9"_s)->trigger(); // Alt+9: live or before a court
    constexpr int enough = 40;
    QString question = shownMissing();
    for (int step = 0; step < enough && !question.isEmpty(); ++step) {
        ASSERT_TRUE(typed.contains(question) || chosen.contains(question))
            << question.toStdString();
        if (chosen.contains(question))
            QTest::keyClick(panel->focusWidget(), chosen.value(question));
        else
            QTest::keyClicks(panel->focusWidget(), typed.value(question));
        question = shownMissing();
    }
    actions->find(u"review.submit"_s)->trigger();
    settle();
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
}

TEST_F(ReviewPanelTest, ShowsTheRulesInForceAndThePriorityThatTheyGive)
{
    start();
    EXPECT_TRUE(find<QLabel>(u"answerB1"_s)->text().contains("BEACONPORT-2025-11"_L1));
    EXPECT_TRUE(isSaid(u"The rules give Priority 3: No rule for a higher priority applies"_s));
    press(u"answerC3"_s, Qt::Key_Y);
    EXPECT_TRUE(isSaid(u"The rules give Priority 0: Live risk indicated"_s));
}

TEST_F(ReviewPanelTest, AsksOfEachSuspectWhoHasAccessToChildren)
{
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 1 FROM review_case"_s);
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 2 FROM review_case"_s);
    start();
    EXPECT_FALSE(panel->findChild<QWidget *>(u"answerC2.suspect@suspect/1"_s));
    press(u"answerC2"_s, Qt::Key_Y);
    auto *second = find<QWidget>(u"answerC2.suspect@suspect/2"_s);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->isVisible());
    press(u"answerC2.suspect@suspect/2"_s, Qt::Key_Y);
    rest();
    EXPECT_EQ(database.value(u"SELECT answer FROM review_answer WHERE subject = 'suspect/2'"_s),
              u"yes"_s);
    press(u"answerC2"_s, Qt::Key_N);
    EXPECT_FALSE(second->isVisible());
}

TEST_F(ReviewPanelTest, AsksOfEachMissedOpportunityWhetherItCanBeRecovered)
{
    start();
    auto *list = find<QListWidget>(u"answerE1"_s);
    ASSERT_TRUE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    ASSERT_TRUE(find<QWidget>(u"answerE1.recoverable@MO-01"_s)->isVisible());
    press(u"answerE1.recoverable@MO-01"_s, Qt::Key_U);
    rest();
    EXPECT_EQ(kept(u"E1.recoverable"_s), u"unknown"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    rest();
    EXPECT_EQ(kept(u"E1"_s), u"NONE"_s) << "none and a finding exclude each other";
    EXPECT_FALSE(find<QWidget>(u"answerE1.recoverable@MO-01"_s)->isVisible());
}

TEST_F(ReviewPanelTest, MakesTheReferralThatARiskNeeds)
{
    Answers risk = completeTriage();
    risk.insert(u"C1"_s, u"yes"_s);
    draft(risk);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingC6"_s)->isVisible());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space); // the way to the referral has the focus
    auto *dialog = panel->findChild<QDialog *>(u"referralDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeReferral"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "a kind and a body are needed";
    auto *kind = dialog->findChild<QComboBox *>(u"referralKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_TRUE(dialog->findChild<QCheckBox *>(u"referralUrgent"_s)->isChecked());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"referralBody"_s), u"Hub, north area"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM referral WHERE urgent = 1 "
                             "AND review_id IS NOT NULL AND chase_on = '2026-01-06'"_s),
              1);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
}

TEST_F(ReviewPanelTest, WritesDownThatAReferralWasAcknowledged)
{
    draft(completeTriage());
    Session session = database.as(Role::ReviewOfficer);
    MakeReferral referral;
    referral.caseId = caseId;
    referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    referral.recipientBody = u"Hub"_s;
    ASSERT_TRUE(referral.run(session));
    show();
    QTest::mouseClick(find<QPushButton>(u"recordAct"_s), Qt::LeftButton);
    QTest::qWait(5);
    auto *dialog = panel->findChild<QDialog *>(u"reasonDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Strategy discussion tomorrow"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"giveReason"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.value(u"SELECT outcome FROM referral"_s), u"Strategy discussion tomorrow"_s);
    EXPECT_FALSE(panel->findChild<QPushButton *>(u"recordAct"_s));
}

TEST_F(ReviewPanelTest, RaisesTheLineThatFurtherEnquiriesNeed)
{
    Answers enquiries = completeAssessment();
    enquiries.insert(u"G1"_s, u"DEC-ENQ"_s);
    draft(enquiries);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingF1"_s)->isVisible());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    auto *dialog = panel->findChild<QDialog *>(u"enquiryDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"enquiryAction"_s), u"Ask the archive"_s);
    auto *owner = dialog->findChild<QComboBox *>(u"enquiryOwner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"enquiryDue"_s), u"1 Feb 2026"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"raiseEnquiry"_s), Qt::LeftButton);
    settle();
    settle();
    EXPECT_EQ(database.value(u"SELECT due_on FROM line_of_enquiry WHERE owner_id IS NOT NULL"_s),
              u"2026-02-01"_s);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

TEST_F(ReviewPanelTest, FindsTheCaseThatADuplicateIsKeptUnder)
{
    database.addCase(u"R-2"_s);
    Answers duplicate = completeTriage();
    duplicate.insert({{u"G1"_s, u"DEC-DUP"_s}, {u"G1.target"_s, u"R-"_s}});
    draft(duplicate);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingG1.target"_s)->isVisible());
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerG1.target"_s));
    QTest::keyClicks(panel->focusWidget(), u"2"_s);
    settle();
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

TEST_F(ReviewPanelTest, DecidesByNumberAndAsksWhatThatDecisionNeeds)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"answerG3"_s)->isVisible());
    actions->find(u"review.decide-1"_s)->trigger();
    rest();
    EXPECT_EQ(kept(u"G1"_s), u"DEC-NFO"_s);
    EXPECT_TRUE(find<QWidget>(u"answerG3"_s)->isVisible());
    EXPECT_TRUE(find<QPushButton>(u"verdictDEC-NFO"_s)->isChecked());
}

TEST_F(ReviewPanelTest, DecidesByButtonAndAddsImmediateSafeguarding)
{
    start();
    EXPECT_FALSE(find<QCheckBox>(u"withSafeguarding"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"verdictDEC-ENQ"_s), Qt::LeftButton);
    QTest::mouseClick(find<QCheckBox>(u"withSafeguarding"_s), Qt::LeftButton);
    rest();
    EXPECT_EQ(kept(u"G1"_s), u"DEC-ENQ"_s);
    EXPECT_EQ(kept(u"G1.safe"_s), u"yes"_s);
    EXPECT_TRUE(find<QWidget>(u"answerF1"_s)->isVisible());
}

TEST_F(ReviewPanelTest, ResumesADraftAndSubmitsIt)
{
    draft(completeAssessment());
    show();
    EXPECT_EQ(find<QLineEdit>(u"answerA1"_s)->text(), u"R-1"_s);
    find<QPlainTextEdit>(u"answerG2.options"_s)->setFocus();
    QTest::keyClicks(find<QPlainTextEdit>(u"answerG2.options"_s), u"Agreed with her. "_s);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(panel->isEditing());
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Submitted));
    EXPECT_TRUE(kept(u"G2.options"_s).contains("Agreed with her."_L1))
        << "the last words are not lost";
    EXPECT_TRUE(find<QPushButton>(u"reviseReview"_s)->isVisible());
}

TEST_F(ReviewPanelTest, TakesADateAsOneWritesIt)
{
    draft(completeTriage());
    show();
    QLineEdit *date = line(u"answerG7"_s);
    EXPECT_EQ(date->text(), u"1/6/2026"_s);
    clear(date);
    QTest::keyClicks(date, u"1/7/2026"_s);
    rest();
    EXPECT_EQ(kept(u"G7"_s), u"2026-07-01"_s);
}

struct WrittenDate {
    const char16_t *written;
    const char16_t *stored;
};
class DateWording : public testing::TestWithParam<WrittenDate>
{
};

TEST_P(DateWording, IsUnderstoodAsPeopleWriteIt)
{
    const auto date = AnswerWording::dateFrom(QString::fromUtf16(GetParam().written));
    EXPECT_EQ(date ? date->stored() : QString(), QString::fromUtf16(GetParam().stored));
}

INSTANTIATE_TEST_SUITE_P(
    Dates, DateWording,
    testing::Values(WrittenDate{u"1 Jun 2026", u"2026-06-01"},
                    WrittenDate{u"1/6/2026", u"2026-06-01"}, WrittenDate{u"June 2026", u"2026-06"},
                    WrittenDate{u"6/2026", u"2026-06"}, WrittenDate{u"2011", u"2011"},
                    WrittenDate{u"about 2011", u"2011~"}, WrittenDate{u"next spring", u""}));

TEST_F(ReviewPanelTest, KeepsTheLastWordsWhenAnotherCaseIsShown)
{
    const CaseId other = database.addCase(u"R-2"_s);
    start();
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"R-1"_s);
    panel->showCase(other);
    settle();
    EXPECT_EQ(kept(u"B3"_s), u"R-1"_s);
    EXPECT_FALSE(panel->isEditing());
}

TEST_F(ReviewPanelTest, LosesNothingThatWasSavedElsewhere)
{
    start();
    Session elsewhere = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((SaveAnswers{ReviewId(1), 1, {{u"B3"_s, u"elsewhere"_s}}}.run(elsewhere)));
    QTest::keyClicks(find<QLineEdit>(u"answerB3"_s), u"here"_s);
    rest();
    EXPECT_EQ(kept(u"B3"_s), u"elsewhere"_s);
    EXPECT_EQ(find<QLineEdit>(u"answerB3"_s)->text(), u"here"_s);
    EXPECT_EQ(find<QLabel>(u"saveStatus"_s)->text(), u"Not saved"_s);
}

} // namespace
} // namespace Revisit
