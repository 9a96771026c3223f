#include "ui/trends/dashboardpage.h"

#include "core/cases/caselist.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/workspace.h"
#include "ui/trends/figurechoice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class DashboardPageTest : public testing::Test
{
protected:
    DashboardPageTest()
    {
        const OfficerId officer = database.addOfficer(u"Rowan Ellis"_s);
        for (int number = 0; number < 12; ++number)
            database.addCase(u"R-%1"_s.arg(number), officer);
        execute(u"UPDATE review_case SET nfa_year = 2012 + id % 3"_s);
        execute(u"UPDATE review_case SET status = 6, decision_code = 3001, "
                "decided_on = '2025-12-10' WHERE id % 4 = 0"_s);
        execute(u"UPDATE review_case SET status = 3 WHERE id % 4 = 1"_s);
    }
    void execute(const QString &sql) { database.connection().execute(sql); }

    void start(Role role = Role::TeamLead)
    {
        actor = database.as(role).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        page = std::make_unique<DashboardPage>(*workspace, *actions, choice);
        page->resize(1200, 800);
        page->show();
        page->refresh();
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }
    ChartCard *card(const QString &name) { return page->findChild<ChartCard *>(name); }

    TestDatabase database;
    Officer actor;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    FigureChoice choice;
    std::unique_ptr<DashboardPage> page;
};

TEST_F(DashboardPageTest, EveryChartAnswersAQuestionAndHasItsTable)
{
    start();
    for (const QString &name :
         {u"caseloadChart"_s, u"burnDownChart"_s, u"decisionsChart"_s, u"outcomesChart"_s}) {
        ASSERT_TRUE(card(name)) << name.toStdString();
        EXPECT_TRUE(card(name)->title().endsWith(u'?')) << name.toStdString();
        EXPECT_GT(card(name)->tableModel()->rowCount(), 0) << name.toStdString();
    }
}

TEST_F(DashboardPageTest, APointOpensExactlyTheCasesItCounted)
{
    start();
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"decisionsChart"_s)->pointActivated(0, 0);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"cases"_s);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(caseIds(database.connection(), actor, counted.filter)->size(), 3);
}

TEST_F(DashboardPageTest, AKeyFigureOpensItsCasesByKeyboard)
{
    start();
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::keyClick(page->findChild<KpiCard *>(u"kpi3"_s), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(counted.filter.view, CaseView::AwaitingSignOff);
}

TEST_F(DashboardPageTest, AnAnalystSeesFiguresButOpensNoCases)
{
    start(Role::Analyst);
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"decisionsChart"_s)->pointActivated(0, 0);
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(DashboardPageTest, PrintsOnePageAndWritesItDownFirst)
{
    start();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"dashboard.pdf"_s);
    bool isDone = false;
    page->printTo(file, [&](const Result<> &outcome) { isDone = outcome.has_value(); });
    settle();
    EXPECT_TRUE(isDone);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
    EXPECT_EQ(database.count(u"SELECT kind FROM audit WHERE action = 'figures.printed'"_s), 4);
}

TEST_F(DashboardPageTest, AnExportedChartStandsInTheTrail)
{
    start();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"decisions.csv"_s);
    card(u"decisionsChart"_s)->exportGuarded(file);
    EXPECT_FALSE(QFile::exists(file)) << "the entry comes first";
    settle();
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(database.value(u"SELECT entity FROM audit WHERE action = 'figures.exported'"_s),
              u"chart/decisions"_s);
    EXPECT_TRUE(database.value(u"SELECT body FROM audit WHERE action = 'figures.exported'"_s)
                    .contains("csv"_L1));
}

TEST_F(DashboardPageTest, FollowsChangesOfData)
{
    start();
    execute(u"UPDATE review_case SET status = 3 WHERE status = 1"_s);
    page->refresh();
    settle();
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::mouseClick(page->findChild<KpiCard *>(u"kpi3"_s), Qt::LeftButton);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(caseIds(database.connection(), actor, counted.filter)->size(), 9);
}

} // namespace
} // namespace Revisit
