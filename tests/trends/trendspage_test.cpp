#include "ui/trends/trendspage.h"

#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/chartview.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/trends/comparisoncard.h"
#include "ui/trends/figurechoice.h"
#include "ui/trends/rebasedialog.h"
#include "ui/trends/trendpicker.h"
#include "ui/views/savedviewsbutton.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Sixteen weeks of decisions: quiet at first, then many.
class TrendsPageTest : public testing::Test
{
protected:
    TrendsPageTest()
    {
        execute(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
        const OfficerId north = database.addOfficer(u"Rowan Ellis"_s);
        const OfficerId south = database.addOfficer(u"Blair Hume"_s);
        execute(u"UPDATE officer SET team_id = 1 + id % 2"_s);
        execute(u"BEGIN"_s);
        const QDate monday(2025, 9, 1);
        for (int week = 0; week < 16; ++week) {
            const int count = week < 8 ? 3 + week % 2 : 9 + week % 2;
            for (int i = 0; i < count; ++i)
                addDecided(i % 2 ? north : south, monday.addDays(7 * week + i % 5), i % 3);
        }
        execute(u"COMMIT"_s);
    }
    void execute(const QString &sql) { database.connection().execute(sql); }

    void addDecided(OfficerId officer, QDate day, int decision)
    {
        const CaseId id = database.addCase(u"R-%1"_s.arg(++number), officer);
        Query(database.connection(),
              u"UPDATE review_case SET status = 6, decision_code = :code, decided_on = :day, "
              "nfa_year = 2012 WHERE id = :id"_s)
            .bind(":code"_L1, 3001 + decision)
            .bind(":day"_L1, day)
            .bind(":id"_L1, id)
            .run();
    }

    void start(Role role = Role::TeamLead)
    {
        actor = database.as(role).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        page = std::make_unique<TrendsPage>(*workspace, *actions, choice);
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
    QComboBox *box(const QString &name) { return page->findChild<QComboBox *>(name); }
    QString reason() { return page->findChild<QLabel *>(u"trendReason"_s)->text(); }
    TableView *found() { return page->findChild<TableView *>(u"trendSignals"_s); }
    // As from a keyboard: the next entry of the list.
    void pressDown(const QString &name, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(box(name), Qt::Key_Down);
        settle();
    }
    qsizetype rowsOf(const QSignalSpy &asked)
    {
        const auto counted = asked.last().at(1).value<QVariant>().value<CountedCases>();
        return caseIds(database.connection(), actor, counted.filter)->size();
    }

    TestDatabase database;
    int number = 0;
    Officer actor;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    FigureChoice choice;
    std::unique_ptr<TrendsPage> page;
};

TEST_F(TrendsPageTest, ProposesAChartAndSaysWhy)
{
    start();
    EXPECT_EQ(card(u"controlChart"_s)->title(), u"How many reviews were decided?"_s);
    EXPECT_TRUE(box(u"trendKind"_s)->currentText().contains(u"proposed"_s));
    EXPECT_TRUE(reason().contains(u"chart"_s));
    EXPECT_EQ(card(u"controlChart"_s)->tableModel()->rowCount(), 16 + 2)
        << "weeks with nothing count as well";
}

TEST_F(TrendsPageTest, ListsItsSignalsInWordsAndEachOpensItsCases)
{
    start();
    ASSERT_GT(found()->model()->rowCount(), 0);
    const QString said = found()->model()->index(0, 0).data().toString();
    EXPECT_TRUE(said.contains(u"2025 week"_s)) << said.toStdString();
    QSignalSpy asked(page.get(), &Page::requested);
    found()->setFocus();
    found()->setCurrentIndex(found()->model()->index(0, 0));
    QTest::keyClick(found(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"cases"_s);
    EXPECT_GT(rowsOf(asked), 0);
}

TEST_F(TrendsPageTest, APointOpensExactlyItsCasesByKeyboard)
{
    start();
    ChartView *view = card(u"controlChart"_s)->view();
    QSignalSpy asked(page.get(), &Page::requested);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_TRUE(view->accessibleDescription().contains(u"Limits"_s))
        << view->accessibleDescription().toStdString();
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(rowsOf(asked), 4) << "the second week has four";
}

TEST_F(TrendsPageTest, ASignalIsReachedByOneKey)
{
    start();
    ChartView *view = card(u"controlChart"_s)->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_TRUE(view->accessibleDescription().contains(u"Signal"_s))
        << view->accessibleDescription().toStdString();
}

TEST_F(TrendsPageTest, AShareHasItsFunnelByTeamWithDenominators)
{
    start();
    EXPECT_EQ(card(u"funnelChart"_s)->tableModel()->rowCount(), 0) << "a count has no funnel";
    page->open(QVariant::fromValue(
        TrendQuestion{.measure = Measure::NoFurtherShare, .period = PeriodKind::Month}));
    settle();
    EXPECT_EQ(card(u"funnelChart"_s)->tableModel()->rowCount(), 2);
    const auto *model = card(u"controlChart"_s)->tableModel();
    EXPECT_TRUE(model->index(0, 2).data().toString().contains(u" of "_s));
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"funnelChart"_s)->pointActivated(0, 0);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_GT(rowsOf(asked), 0);
}

TEST_F(TrendsPageTest, TheMeasureIsChosenByKeyboard)
{
    start();
    pressDown(u"trendMeasure"_s, 6); // to the share of a decision
    EXPECT_TRUE(box(u"trendCode"_s)->isVisible());
    EXPECT_TRUE(card(u"controlChart"_s)->title().startsWith(u"How often is it decided so?"_s))
        << card(u"controlChart"_s)->title().toStdString();
    pressDown(u"trendCode"_s);
    EXPECT_TRUE(card(u"controlChart"_s)
                    ->title()
                    .contains(CodeBook::instance().list(u"decision").at(1).label))
        << card(u"controlChart"_s)->title().toStdString();
    pressDown(u"trendMeasure"_s, 6); // to an original outcome
    EXPECT_FALSE(box(u"trendPeriod"_s)->isEnabled()) << "closures are known to the year";
}

TEST_F(TrendsPageTest, SaysWhatTestsOfTheWholeSeriesFind)
{
    start();
    const QString tests = page->findChild<QLabel *>(u"trendTests"_s)->text();
    EXPECT_TRUE(tests.contains(u"longest run on one side of the median is 8"_s))
        << tests.toStdString();
    EXPECT_TRUE(tests.contains(u"not more than chance, p = 0.129"_s)) << tests.toStdString();
}

TEST_F(TrendsPageTest, IsCutByTheChoiceOfAllPages)
{
    start();
    const int weeks = card(u"controlChart"_s)->tableModel()->rowCount();
    choice.choose({.time = FigureTime::Last12Weeks, .team = TeamId(1)});
    settle();
    EXPECT_EQ(card(u"controlChart"_s)->tableModel()->rowCount(), 12);
    EXPECT_GT(weeks, 12);
    EXPECT_TRUE(card(u"controlChart"_s)->subtitle().contains(u"Only North, from 13 Oct 2025"_s))
        << card(u"controlChart"_s)->subtitle().toStdString();
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"controlChart"_s)->pointActivated(0, 0);
    settle();
    const auto shown =
        int(card(u"controlChart"_s)->tableModel()->index(0, 1).data().toString().toDouble());
    EXPECT_EQ(rowsOf(asked), shown);
    Q_EMIT card(u"flowChart"_s)->pointActivated(2, 0);
    settle();
    EXPECT_EQ(rowsOf(asked), card(u"flowChart"_s)->tableModel()->index(0, 3).data().toInt());
}

TEST_F(TrendsPageTest, AViewBringsMeasureChartAndChoiceBack)
{
    start();
    pressDown(u"trendMeasure"_s, 6);
    choice.choose({.time = FigureTime::Last52Weeks});
    settle();
    const QString title = card(u"controlChart"_s)->title();
    actions->find(u"views.trends-save"_s)->trigger();
    settle();
    auto *name = page->findChild<QLineEdit *>(u"viewName"_s);
    ASSERT_TRUE(name);
    QTest::keyClicks(name, u"A share"_s);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    QTest::keyClick(box(u"trendMeasure"_s), Qt::Key_Home);
    choice.choose({});
    settle();
    EXPECT_NE(card(u"controlChart"_s)->title(), title);
    auto *button = page->findChild<SavedViewsButton *>(u"savedViews"_s);
    button->show(button->current()->id);
    settle();
    EXPECT_EQ(card(u"controlChart"_s)->title(), title);
    EXPECT_EQ(choice.filter().time, FigureTime::Last52Weeks);
    EXPECT_FALSE(button->isChanged());
}

TEST_F(TrendsPageTest, ComparesTwoPeriodsOnlyWithRatioAndInterval)
{
    start();
    const auto *comparison = page->findChild<ComparisonCard *>();
    box(u"comparedBefore"_s)->setCurrentIndex(0);
    pressDown(u"comparedBefore"_s);
    box(u"comparedAfter"_s)->setCurrentIndex(9);
    pressDown(u"comparedAfter"_s);
    const QString said = comparison->text();
    EXPECT_TRUE(said.contains(u"4 cases in 7 day"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"9 cases in 7 day"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Ratio 2.25 (95% "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Difference 0.71 a day (95% "_s)) << said.toStdString();
    for (const QChar arrow : u"↑↓→▲▼"_s)
        EXPECT_FALSE(said.contains(arrow));
}

TEST_F(TrendsPageTest, BeginsANewBaselineOnlyWithItsReason)
{
    start();
    actions->refresh();
    actions->find(u"trends.rebase"_s)->trigger();
    auto *dialog = page->window()->findChild<RebaseDialog *>();
    ASSERT_TRUE(dialog);
    auto *words = dialog->findChild<QPlainTextEdit *>(u"rebaseReason"_s);
    words->setFocus();
    QTest::keyClicks(words, u"Better"_s);
    auto *begin = dialog->findChild<QPushButton *>(u"rebaseBegin"_s);
    QTest::mouseClick(begin, Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM trend_rebase"_s), 0);
    QTest::keyClicks(words, u" staffing began on this day."_s);
    QTest::mouseClick(begin, Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM trend_rebase"_s), 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'trend.rebased'"_s), 1);
    const auto *model = card(u"controlChart"_s)->tableModel();
    EXPECT_NE(model->index(0, 3).data(), model->index(15, 3).data()) << "the mean differs";
}

TEST_F(TrendsPageTest, ShowsHowWorkFlowsAndOpensWhatIsInProgress)
{
    const CaseId open = database.addCase(u"R-open"_s, OfficerId(6));
    execute(u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, started_at, "
            "saved_at) VALUES (%1, 1, 'f', 'r', 6, '2025-12-01T10:00:00.000Z', "
            "'2025-12-01T10:00:00.000Z')"_s.arg(open.value()));
    start();
    for (const QString &name : {u"flowChart"_s, u"progressChart"_s, u"ageingChart"_s})
        EXPECT_GT(card(name)->tableModel()->rowCount(), 0) << name.toStdString();
    QSignalSpy asked(page.get(), &Page::requested);
    const int last = card(u"progressChart"_s)->tableModel()->rowCount() - 1;
    Q_EMIT card(u"progressChart"_s)->pointActivated(0, last);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(rowsOf(asked), 1);
}

TEST_F(TrendsPageTest, AnAnalystSeesFiguresButOpensNoCases)
{
    start(Role::Analyst);
    EXPECT_GT(card(u"controlChart"_s)->tableModel()->rowCount(), 0);
    QSignalSpy asked(page.get(), &Page::requested);
    Q_EMIT card(u"controlChart"_s)->pointActivated(0, 1);
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(TrendsPageTest, ExportsEachFormatOnTheRecord)
{
    start();
    QTemporaryDir folder;
    for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
        const QString file = folder.filePath(u"control."_s + format);
        card(u"controlChart"_s)->exportGuarded(file);
        settle();
        EXPECT_TRUE(QFile::exists(file)) << format.toStdString();
    }
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'figures.exported' "
                             "AND entity = 'chart/control'"_s),
              4);
}

} // namespace
} // namespace Revisit
