#include "ui/forecast/forecastpage.h"

#include "core/capacity/changecapacity.h"
#include "core/forecast/savescenario.h"
#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/confirm.h"
#include "ui/base/kpicard.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/forecast/letterpane.h"
#include "ui/forecast/savescenariodialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ForecastPageTest : public testing::Test
{
protected:
    void TearDown() override { answerConfirmationsBy({}); }

    // Whole weeks before 5 January 2026, and forty cases that are left.
    void work(int weeks)
    {
        int number = 0;
        for (int week = 1; week <= weeks; ++week) {
            for (int done = 0; done < 4 + week % 3; ++done) {
                const CaseId id = database.addCase(u"R-%1"_s.arg(++number));
                Query(database.connection(),
                      u"UPDATE review_case SET status = 6, decided_on = :day WHERE id = :id"_s)
                    .bind(":day"_L1, QDate(2026, 1, 7).addDays(-7 * week))
                    .bind(":id"_L1, id)
                    .run();
            }
        }
        for (int left = 0; left < 40; ++left)
            database.addCase(u"LEFT-%1"_s.arg(left));
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        window = std::make_unique<QMainWindow>();
        page = new ForecastPage(*workspace, *actions);
        window->setCentralWidget(page);
        window->resize(1280, 720);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->refresh();
        rest();
    }

    void rest()
    {
        for (int round = 0; round < 8; ++round) {
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

    void type(const QString &name, const QString &text)
    {
        auto *editor = find<QWidget>(name);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Tab);
    }

    void press(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        rest();
    }

    void openTab(int tab)
    {
        find<QTabWidget>(u"forecastTabs"_s)->setCurrentIndex(tab);
        rest();
    }

    QString finding() { return find<QLabel>(u"forecastFinding"_s)->text(); }
    QString figure(int index)
    {
        return find<KpiCard>(u"forecastFigure%1"_s.arg(index))->accessibleName();
    }
    QString cell(const QString &table, int row, int column)
    {
        const QAbstractItemModel *model = find<TableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    int rows(const QString &table) { return find<TableView>(table)->model()->rowCount(); }

    void saveScenario(const QString &name, bool isShared)
    {
        actions->find(u"forecast.save"_s)->trigger();
        auto *dialog = find<SaveScenarioDialog>(u"saveScenarioDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"scenarioName"_s), name);
        if (isShared)
            QTest::keyClick(dialog->findChild<QCheckBox *>(u"scenarioShared"_s), Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveScenario"_s), Qt::LeftButton);
        rest();
    }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<QMainWindow> window;
    ForecastPage *page = nullptr;
};

TEST_F(ForecastPageTest, WorksTheWeightOutByPriorityAndShowsHow)
{
    work(12);
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE(
        (SetCaseWeights{{{{30, 450}, {20, 180}, {15, 105}, {10, 50}}}, u"Counted"_s}.run(lead)));
    database.connection().execute(u"UPDATE review_case SET tier = 1 WHERE status <> 6"_s);
    start();
    auto *choice = find<QComboBox>(u"forecastWeighing"_s);
    auto *weight = find<QSpinBox>(u"forecastWeight"_s);
    EXPECT_TRUE(weight->isEnabled());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(weight->value(), 333);
    EXPECT_FALSE(weight->isEnabled());
    const QString working = find<QLabel>(u"weightWorking"_s)->text();
    EXPECT_TRUE(working.startsWith(u"200.0 min for each of 40 left, 60.0 min for each of"_s))
        << qPrintable(working);
    EXPECT_TRUE(working.contains(u"P1: 40 left, 0 done; P3: 0 left"_s)) << qPrintable(working);
    QTest::keyClick(choice, Qt::Key_Up);
    EXPECT_TRUE(weight->isEnabled());
}

TEST_F(ForecastPageTest, OffersWhatCameInOnRecordBesideTheField)
{
    work(12);
    for (const char *batch : {"(1, 'p', '{}', '2025-11-03T09:00:00.000Z', 1)",
                              "(2, 'p', '{}', '2025-11-12T09:00:00.000Z', 1)"})
        database.connection().execute(u"INSERT INTO import_batch (id, profile_name, profile, "
                                      "started_at, officer_id) VALUES "_s +
                                      QLatin1String(batch));
    database.connection().execute(
        u"UPDATE review_case SET batch_id = CASE WHEN reference LIKE 'LEFT-3%' THEN 2 ELSE 1 END "
        "WHERE reference LIKE 'LEFT-%'"_s);
    start();
    auto *box = window->findChild<QSpinBox *>(u"forecastInflow"_s);
    EXPECT_EQ(box->value(), 0);
    const QString told = window->findChild<QLabel *>(u"inflowOnRecord"_s)->text();
    EXPECT_TRUE(told.startsWith(u"New cases on record: 1.4 a week"_s)) << qPrintable(told);
    EXPECT_TRUE(told.contains(u"over 8 week"_s)) << qPrintable(told);
    auto *use = window->findChild<QPushButton *>(u"useInflow"_s);
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    EXPECT_EQ(box->value(), 1);
}

TEST_F(ForecastPageTest, SaysTheEndAsARangeWithItsChanceAndKeepsIt)
{
    work(10);
    start();
    EXPECT_TRUE(finding().contains(u"between"_s)) << finding().toStdString();
    EXPECT_TRUE(finding().contains(u"30 Apr 2026"_s)) << finding().toStdString();
    for (int share = 0; share < 4; ++share)
        EXPECT_TRUE(figure(share).contains(u"2026"_s)) << figure(share).toStdString();
    EXPECT_TRUE(figure(4).contains(u'%')) << figure(4).toStdString();
    EXPECT_TRUE(figure(5).contains(u"now 1"_s)) << figure(5).toStdString();
    const QString basis = find<QLabel>(u"forecastBasis"_s)->text();
    EXPECT_TRUE(basis.contains(u"seed 1"_s) && basis.contains(u"mean-and-swing"_s))
        << basis.toStdString();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 1);
    EXPECT_TRUE(page->contextLine().contains(u"40 of "_s));
}

TEST_F(ForecastPageTest, LookingAgainKeepsNothingTwice)
{
    work(10);
    start();
    page->refresh();
    rest();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 1);
    database.clock.advance(std::chrono::hours(24));
    page->refresh();
    rest();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 2);
}

TEST_F(ForecastPageTest, DrawsTheBurnDownWithItsBandAndTheDueDate)
{
    work(10);
    start();
    const QAbstractItemModel *table = find<ChartCard>(u"forecastChart"_s)->tableModel();
    ASSERT_EQ(table->columnCount(), 5);
    EXPECT_GT(table->rowCount(), 12);
    EXPECT_EQ(table->index(0, 1).data().toString(), u"90"_s);
    EXPECT_EQ(table->index(10, 1).data().toString(), u"40"_s);
}

TEST_F(ForecastPageTest, AnAssumptionMovesTheDate)
{
    work(10);
    start();
    const QString before = figure(1);
    type(u"forecastOfficers"_s, u"3"_s);
    press(u"forecastAgain"_s);
    EXPECT_NE(figure(1), before);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 2);
    type(u"forecastInflow"_s, u"500"_s);
    press(u"forecastAgain"_s);
    EXPECT_TRUE(finding().contains(u"never"_s)) << finding().toStdString();
    EXPECT_TRUE(figure(0).contains(u"Not in five years"_s));
}

TEST_F(ForecastPageTest, ASeedThatIsNoNumberIsSaidAtItsField)
{
    work(10);
    start();
    type(u"forecastSeed"_s, u"abc"_s);
    press(u"forecastAgain"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 1);
    EXPECT_TRUE(find<QLineEdit>(u"forecastSeed"_s)->hasFocus());
}

TEST_F(ForecastPageTest, WithTooFewWeeksItSaysThatItCannotAndWhy)
{
    work(4);
    start();
    auto *none = find<QWidget>(u"noForecast"_s);
    EXPECT_TRUE(none->isVisible());
    QStringList words;
    for (const QLabel *label : none->findChildren<QLabel *>())
        words.append(label->text());
    EXPECT_TRUE(words.join(u' ').contains(u"6 complete weeks"_s));
    EXPECT_FALSE(find<KpiCard>(u"forecastFigure0"_s)->isVisible());
    EXPECT_FALSE(actions->find(u"forecast.save"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"forecast.save"_s)->reason().isEmpty());
    openTab(2);
    EXPECT_TRUE(find<QLabel>(u"letterFinding"_s)->isVisible()) << "a division needs no history";
}

TEST_F(ForecastPageTest, ScenariosStandSideBySideAndAreOpenedChangedAndRemoved)
{
    work(10);
    start();
    type(u"forecastOfficers"_s, u"3"_s);
    saveScenario(u"Three more"_s, true);
    ASSERT_EQ(rows(u"scenarios"_s), 2);
    EXPECT_EQ(cell(u"scenarios"_s, 0, 0), u"As things stand"_s);
    EXPECT_EQ(cell(u"scenarios"_s, 1, 0), u"Three more"_s);
    EXPECT_NE(cell(u"scenarios"_s, 0, 2), cell(u"scenarios"_s, 1, 2));
    EXPECT_EQ(database.count(u"SELECT shared FROM forecast_scenario"_s), 1);

    auto *table = find<TableView>(u"scenarios"_s);
    EXPECT_FALSE(actions->find(u"forecast.open"_s)->isEnabled());
    table->setFocus();
    table->selectRow(1);
    type(u"forecastOfficers"_s, u"0"_s);
    actions->find(u"forecast.open"_s)->trigger();
    rest();
    EXPECT_EQ(find<QSpinBox>(u"forecastOfficers"_s)->value(), 3);

    answerConfirmationsBy([](const Question &) { return true; });
    actions->find(u"forecast.remove"_s)->trigger();
    rest();
    EXPECT_EQ(rows(u"scenarios"_s), 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast_scenario"_s), 0);
}

TEST_F(ForecastPageTest, AnotherOfficersScenarioCanBeOpenedButNotChanged)
{
    work(10);
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE((SaveScenario{.name = u"Shared"_s, .isShared = true}.run(lead)));
    start(Role::Analyst);
    openTab(1);
    ASSERT_EQ(rows(u"scenarios"_s), 2);
    find<TableView>(u"scenarios"_s)->selectRow(1);
    EXPECT_TRUE(actions->find(u"forecast.open"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"forecast.change"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"forecast.remove"_s)->isEnabled());
}

TEST_F(ForecastPageTest, TheRecordGivesTheForecastAgain)
{
    work(10);
    start();
    actions->find(u"forecast.check"_s)->trigger();
    rest();
    EXPECT_TRUE(page->findChild<MessageBar *>()->text().contains(u"exactly this forecast"_s));
}

TEST_F(ForecastPageTest, EveryForecastOfThePastIsOnRecordAndCanBeChecked)
{
    work(10);
    start();
    type(u"forecastSeed"_s, u"77"_s);
    press(u"forecastAgain"_s);
    openTab(4);
    ASSERT_EQ(rows(u"forecastRecord"_s), 2);
    EXPECT_TRUE(cell(u"forecastRecord"_s, 0, 0).contains(u"5 Jan 2026"_s));
    auto *check = find<QPushButton>(u"checkRecord"_s);
    EXPECT_FALSE(check->isEnabled());
    auto *table = find<TableView>(u"forecastRecord"_s);
    table->setFocus();
    table->selectRow(1);
    EXPECT_TRUE(check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    rest();
    EXPECT_TRUE(page->findChild<MessageBar *>()->text().contains(u"exactly this forecast"_s));
}

TEST_F(ForecastPageTest, TheLettersTablesFollowTheAssumptions)
{
    work(10);
    start();
    openTab(2);
    ASSERT_EQ(rows(u"letterStarts"_s), 9);
    EXPECT_EQ(cell(u"letterStarts"_s, 4, 4), u"2.583"_s);
    EXPECT_EQ(cell(u"letterStarts"_s, 4, 2), u"3.036"_s);
    EXPECT_EQ(cell(u"letterPaces"_s, 3, 1), u"184.6 (185)"_s);
    const QString said = find<QLabel>(u"letterFinding"_s)->text();
    EXPECT_TRUE(said.contains(u"36 officers"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"needs 3.04 for each"_s)) << said.toStdString();
    type(u"letterAvailable"_s, u"100"_s);
    EXPECT_EQ(cell(u"letterStarts"_s, 4, 5), u"2.583"_s);
}

TEST_F(ForecastPageTest, TheBackTestShowsWhatHeldAndAgainstWhat)
{
    work(24);
    start();
    openTab(3);
    EXPECT_TRUE(find<QLabel>(u"backtestFinding"_s)->text().contains(u"past forecast"_s));
    EXPECT_EQ(rows(u"backtestScores"_s), 7);
    EXPECT_GT(rows(u"backtestPast"_s), 10);
    const QAbstractItemModel *chart = find<ChartCard>(u"reliabilityChart"_s)->tableModel();
    ASSERT_EQ(chart->rowCount(), 4);
    EXPECT_EQ(chart->index(2, 2).data().toString(), u"85"_s);
    const int weekly = rows(u"backtestPast"_s);
    find<Segmented>(u"backtestCadence"_s)->setFocus();
    find<Segmented>(u"backtestCadence"_s)->setCurrent(0);
    press(u"backtestRun"_s);
    EXPECT_LT(rows(u"backtestPast"_s), weekly);
}

TEST_F(ForecastPageTest, ABackTestWithoutPastForecastsSaysSo)
{
    work(7);
    start();
    openTab(3);
    EXPECT_FALSE(find<QLabel>(u"backtestFinding"_s)->isVisible());
    EXPECT_FALSE(find<ChartCard>(u"reliabilityChart"_s)->isVisible());
}

TEST_F(ForecastPageTest, EveryControlHasANameAndEveryTextItsRoom)
{
    work(10);
    start();
    for (int tab = 0; tab < 5; ++tab) {
        openTab(tab);
        EXPECT_EQ(namelessControls(page), QStringList()) << tab;
        EXPECT_EQ(clippedTexts(page), QStringList()) << tab;
    }
}

} // namespace
} // namespace Revisit
