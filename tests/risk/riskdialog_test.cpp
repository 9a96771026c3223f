#include "ui/risk/riskdialog.h"

#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "core/referral/referralstore.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/risk/riskalertstore.h"
#include "tests/support/testdatabase.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/review/reasondialog.h"
#include "ui/risk/riskbar.h"
#include "ui/risk/riskwatch.h"

#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RiskDialogTest : public testing::Test
{
protected:
    void raise(const QString &reference)
    {
        Session officer = database.as(Role::ReviewOfficer);
        const CaseId id = database.addCase(reference, officer.actor.id);
        const Review draft = StartReview{id}.run(officer).value();
        ASSERT_TRUE((SaveAnswers{draft.id, draft.version, {{u"C1"_s, u"yes"_s}}}.run(officer)));
        cases.append(id);
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        window = std::make_unique<QMainWindow>();
        watch = new RiskWatch(*workspace, window.get());
        bar = new RiskBar(*watch);
        window->setCentralWidget(bar);
        window->resize(900, 600);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        watch->look();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    QString barText() { return bar->findChild<QLabel *>(u"barText"_s)->text(); }
    RiskDialog *open()
    {
        auto *dialog = new RiskDialog(*workspace, *watch, window.get());
        dialog->open();
        settle();
        return dialog;
    }
    void write(RiskDialog *dialog, const QString &words)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acknowledgeRisk"_s), Qt::LeftButton);
        auto *reason = dialog->findChild<ReasonDialog *>();
        ASSERT_TRUE(reason);
        QTest::keyClicks(reason->findChild<QPlainTextEdit *>(), words);
        reason->accept();
        settle();
    }

    TestDatabase database;
    QList<CaseId> cases;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QMainWindow> window;
    RiskWatch *watch = nullptr;
    RiskBar *bar = nullptr;
};

TEST_F(RiskDialogTest, TheBarIsThereForASupervisorWhileARiskWaits)
{
    start();
    EXPECT_FALSE(bar->isVisible());
    raise(u"R-1"_s);
    watch->look();
    settle();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(barText().contains(u"1 live risk"_s)) << barText().toStdString();
}

TEST_F(RiskDialogTest, TheBarIsNotThereForAnOfficer)
{
    raise(u"R-1"_s);
    start(Role::ReviewOfficer);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(RiskDialogTest, AnHourLaterItSaysThatTheRiskHasGoneUp)
{
    raise(u"R-1"_s);
    database.clock.advance(61min);
    start();
    EXPECT_TRUE(barText().contains(u"more than an hour"_s)) << barText().toStdString();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'risk.escalated'"_s), 1);
}

TEST_F(RiskDialogTest, ASupervisorAcknowledgesAndTheBarGoes)
{
    raise(u"R-1"_s);
    start();
    RiskDialog *dialog = open();
    write(dialog, u"The hub was told by telephone."_s);
    EXPECT_FALSE(bar->isVisible());
    const auto alerts = alertsOf(database.connection(), cases.first()).value();
    EXPECT_EQ(alerts.first().action, u"The hub was told by telephone."_s);
}

TEST_F(RiskDialogTest, AReferralThatNobodyAcknowledgedIsThereUntilItIs)
{
    Session officer = database.as(Role::ReviewOfficer);
    MakeReferral referral;
    referral.caseId = database.addCase(u"R-7"_s);
    referral.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    referral.recipientBody = u"Hub"_s;
    ASSERT_TRUE(referral.run(officer));
    start();
    EXPECT_TRUE(barText().contains(u"1 referral"_s)) << barText().toStdString();
    RiskDialog *dialog = open();
    auto *table = dialog->findChild<TableView *>(u"waitingReferrals"_s);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"R-7"_s);
    write(dialog, u"Received and allocated."_s);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(unacknowledgedReferrals(database.connection(), database.as(Role::TeamLead).actor)
                    .value()
                    .isEmpty());
}

TEST_F(RiskDialogTest, LeadsToTheCase)
{
    raise(u"R-1"_s);
    start();
    RiskDialog *dialog = open();
    QSignalSpy asked(dialog, &RiskDialog::caseRequested);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"openRiskCase"_s), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<CaseId>(), cases.first());
}

} // namespace

} // namespace Revisit
