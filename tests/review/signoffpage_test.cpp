#include "ui/review/signoffpage.h"

#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/review/signoffactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class SignOffPageTest : public testing::Test
{
protected:
    void submitted(const QString &reference, Role by)
    {
        Session session = database.as(by);
        const CaseId id = database.addCase(reference, session.actor.id);
        const auto begun = StartReview{id}.run(session);
        ASSERT_TRUE(begun);
        const auto version = SaveAnswers{begun->id, 1, completeTriage()}.run(session);
        ASSERT_TRUE(version);
        ASSERT_TRUE((SubmitReview{begun->id, *version}.run(session)));
    }

    void show()
    {
        const Officer lead = database.as(Role::TeamLead).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, lead);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(lead.role);
        page = std::make_unique<SignOffPage>(*workspace, *actions);
        page->resize(1200, 800);
        page->show();
        page->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(5);
        }
    }

    void click(const QString &button)
    {
        auto *found = page->findChild<QPushButton *>(button);
        ASSERT_TRUE(found) << button.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    bool isSaid(const QString &text)
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text() == text && label->isVisible();
        });
    }

    TableView *table() { return page->findChild<TableView *>(); }
    qint64 state() { return database.count(u"SELECT state FROM review"_s); }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<SignOffPage> page;
};

TEST_F(SignOffPageTest, AgreesByKeyboardAndTakesTheReviewOffTheList)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    show();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    page->focusFirst();
    table()->selectRow(0);
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'case.opened'"_s), 1);
    actions->find(u"signoff.agree"_s)->trigger();
    settle();
    EXPECT_EQ(state(), qint64(ReviewState::SignedOff));
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_EQ(page->contextLine(), u"0 review(s) wait for a sign-off"_s);
}

TEST_F(SignOffPageTest, TheFourDecisionsStandInOneRow)
{
    show();
    page->resize(1064, 600); // as in a window of 1280
    settle();
    const int top = page->findChild<QWidget *>(SignOffActions::ids().first())->y();
    for (const QString &id : SignOffActions::ids())
        EXPECT_EQ(page->findChild<QWidget *>(id)->y(), top) << id.toStdString();
}

TEST_F(SignOffPageTest, ReturnsWithAReasonAndWhatWasNotConsidered)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    show();
    table()->selectRow(0);
    settle();
    click(u"signoff.return"_s);
    auto *dialog = page->findChild<QDialog *>(u"feedbackDialog"_s);
    ASSERT_TRUE(dialog);
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_s);
    auto *give = dialog->findChild<QPushButton *>(u"giveFeedback"_s);
    QTest::keyClicks(reason, u"Too short"_s);
    QTest::mouseClick(give, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClicks(reason, u": say which material was sought."_s);
    QTest::mouseClick(give, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "a return says what to mend";
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"factorMATERIAL"_s), Qt::Key_Space);
    dialog->findChild<QComboBox *>(u"quality"_s)->setCurrentIndex(2);
    QTest::mouseClick(give, Qt::LeftButton);
    settle();
    EXPECT_EQ(state(), qint64(ReviewState::Returned));
    EXPECT_EQ(database.count(u"SELECT quality FROM sign_off"_s), 2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM sign_off_factor"_s), 1);
}

TEST_F(SignOffPageTest, EscalatesWithAReason)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    show();
    table()->selectRow(0);
    settle();
    click(u"signoff.escalate"_s);
    auto *dialog = page->findChild<QDialog *>(u"feedbackDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s),
                     u"Three forces are concerned here."_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"giveFeedback"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(state(), qint64(ReviewState::Escalated));
    EXPECT_EQ(table()->model()->rowCount(), 1) << "it still waits for a decision";
}

TEST_F(SignOffPageTest, PutsALiveRiskFirst)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    submitted(u"R-2"_s, Role::ReviewOfficer);
    database.lets(u"UPDATE review_case SET tier = 0 WHERE reference = 'R-2'"_s);
    show();
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), u"R-2"_s);
}

TEST_F(SignOffPageTest, ShowsTheAnswersAsTheyWereSubmitted)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    show();
    table()->selectRow(0);
    settle();
    EXPECT_TRUE(isSaid(u"Victim asks for no contact, or not now"_s));
    EXPECT_TRUE(isSaid(u"Organised child sexual exploitation"_s));
    EXPECT_TRUE(page->findChildren<QComboBox *>().isEmpty()) << "a submitted review is only read";
}

TEST_F(SignOffPageTest, WritesDownThatAReferralWasAcknowledged)
{
    submitted(u"R-1"_s, Role::ReviewOfficer);
    Session officer = database.as(Role::ReviewOfficer);
    MakeReferral referral;
    referral.caseId = CaseId(1);
    referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    referral.recipientBody = u"Hub"_s;
    ASSERT_TRUE(referral.run(officer));
    show();
    table()->selectRow(0);
    settle();
    const auto isButton = [](const QPushButton *button) {
        return button->text() == u"Acknowledged…"_s;
    };
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    const auto acknowledge = std::ranges::find_if(buttons, isButton);
    ASSERT_NE(acknowledge, buttons.end());
    QTest::mouseClick(*acknowledge, Qt::LeftButton);
    settle();
    auto *dialog = page->findChild<QDialog *>(u"reasonDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Meeting held"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"giveReason"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.value(u"SELECT outcome FROM referral"_s), u"Meeting held"_s);
    EXPECT_TRUE(std::ranges::none_of(page->findChildren<QPushButton *>(), isButton));
}

TEST_F(SignOffPageTest, ListsTheLeadsOwnReviewWithTheReasonWhyItCannotBeSigned)
{
    submitted(u"R-1"_s, Role::TeamLead);
    show();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    settle();
    const Action *agree = actions->find(u"signoff.agree"_s);
    EXPECT_FALSE(agree->isEnabled());
    EXPECT_TRUE(agree->reason().contains("your own review"_L1)) << agree->reason().toStdString();
    EXPECT_TRUE(page->findChild<QWidget *>(u"signOffNotice"_s)->isVisible());
}

} // namespace
} // namespace Revisit
