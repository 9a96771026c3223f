#include "ui/trends/dashboardpage.h"

#include "core/cases/caselist.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/chartview.h"
#include "ui/base/field.h"
#include "ui/base/workspace.h"
#include "ui/trends/figurechoice.h"
#include "ui/views/savedviewsbutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
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
    settle();
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

TEST_F(DashboardPageTest, HasChartsOfReviewsAndOfTheOriginalCases)
{
    execute(u"UPDATE review_case SET setting_code = (SELECT min(id) FROM code WHERE list = "
            "'setting') WHERE id % 2 = 0"_s);
    start();
    for (const QString &name : {u"throughput"_s, u"decisions"_s, u"scope"_s, u"outcomes"_s,
                                u"settings"_s, u"crossover"_s, u"reasons"_s}) {
        ASSERT_TRUE(card(name + "Chart"_L1)) << name.toStdString();
        EXPECT_TRUE(card(name + "Chart"_L1)->hasFigures()) << name.toStdString();
        EXPECT_TRUE(card(name + "Chart"_L1)->subtitle().contains(u"Of 12 cases"_s))
            << card(name + "Chart"_L1)->subtitle().toStdString();
    }
    EXPECT_FALSE(card(u"referralsChart"_s)->hasFigures());
}

TEST_F(DashboardPageTest, APointOfABreakdownOpensItsCasesByKeyboard)
{
    start();
    QSignalSpy asked(page.get(), &Page::requested);
    ChartView *view = card(u"scopeChart"_s)->view();
    view->setFocus();
    for (int step = 0; step < 4; ++step) // the last bar: the rules were not run
        QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    ASSERT_EQ(asked.size(), 1);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(caseIds(database.connection(), actor, counted.filter)->size(), 12);
    EXPECT_EQ(counted.title, u"Rules not run"_s);
}

TEST_F(DashboardPageTest, OneChoiceCutsAllOfIt)
{
    execute(u"INSERT INTO team (name) VALUES ('North')"_s);
    execute(u"UPDATE officer SET team_id = 1 WHERE name = 'Rowan Ellis'"_s);
    execute(u"UPDATE review_case SET officer_id = NULL WHERE id % 2 = 0"_s);
    start();
    auto *team = page->findChild<QComboBox *>(u"figureTeam"_s);
    team->setFocus();
    QTest::keyClick(team, Qt::Key_Down);
    settle();
    for (const QString &name : {u"settings"_s, u"scope"_s}) {
        const QString words = card(name + "Chart"_L1)->subtitle();
        EXPECT_TRUE(words.contains(u"Only North."_s)) << words.toStdString();
        EXPECT_TRUE(words.contains(u"Of 6 cases"_s)) << words.toStdString();
    }
    EXPECT_TRUE(card(u"burnDownChart"_s)->subtitle().contains(u"Only North."_s));
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::mouseClick(page->findChild<KpiCard *>(u"kpi0"_s), Qt::LeftButton);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(counted.filter.team, Wanted(TeamId(1)));

    QTest::mouseClick(page->findChild<QPushButton *>(u"figureClear"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(card(u"scopeChart"_s)->subtitle().contains(u"Of 12 cases"_s));
}

TEST_F(DashboardPageTest, DaysOfOnesOwnSayWhenTheyAreBackToFront)
{
    start();
    auto *time = page->findChild<QComboBox *>(u"figureTime"_s);
    time->setFocus();
    QTest::keyClick(time, Qt::Key_End);
    settle();
    auto *from = page->findChild<QDateEdit *>(u"figureFrom"_s);
    auto *until = page->findChild<QDateEdit *>(u"figureUntil"_s);
    ASSERT_TRUE(from->isVisible());
    from->setDate({2025, 12, 1});
    until->setDate({2025, 12, 31});
    settle();
    EXPECT_EQ(choice.filter().days, DayRange({2025, 12, 1}, {2025, 12, 31}));
    EXPECT_TRUE(card(u"decisionsChart"_s)->hasFigures());
    EXPECT_FALSE(card(u"outcomesChart"_s)->hasFigures()) << "closed in other years";
    until->setDate({2025, 11, 1});
    settle();
    EXPECT_FALSE(card(u"decisionsChart"_s)->hasFigures());
    EXPECT_TRUE(qobject_cast<Field *>(until->parentWidget())->error().contains(u"before"_s));
}

TEST_F(DashboardPageTest, AViewBringsTheChoiceBack)
{
    start();
    const FigureFilter weeks{.time = FigureTime::Last12Weeks};
    choice.choose(weeks);
    settle();
    actions->find(u"views.dashboard-save"_s)->trigger();
    settle();
    auto *name = page->findChild<QLineEdit *>(u"viewName"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"This winter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    choice.choose({});
    settle();
    auto *button = page->findChild<SavedViewsButton *>(u"savedViews"_s);
    EXPECT_TRUE(button->isChanged());
    button->show(button->current()->id);
    settle();
    EXPECT_EQ(choice.filter(), weeks);
    EXPECT_FALSE(button->isChanged());
}

TEST_F(DashboardPageTest, AnAnalystSeesFiguresButOpensNoCases)
{
    start(Role::Analyst);
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"decisionsChart"_s)->pointActivated(0, 0);
    settle();
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
