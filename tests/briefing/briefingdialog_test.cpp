#include "ui/briefing/briefingdialog.h"

#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"
#include "ui/briefing/briefingactions.h"
#include "ui/trends/dashboardpage.h"
#include "ui/trends/figurechoice.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class BriefingDialogTest : public testing::Test
{
protected:
    BriefingDialogTest()
    {
        QSettings().clear();
        const OfficerId officer = database.addOfficer(u"Rowan Ellis"_s);
        for (int number = 0; number < 12; ++number)
            database.addCase(u"R-%1"_s.arg(number), officer);
        database.connection().execute(u"UPDATE review_case SET nfa_year = 2012 + id % 3"_s);
    }

    void start(Role role = Role::Analyst)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions.setRole(role);
        page = new DashboardPage(*workspace, actions, choice, &window);
        BriefingActions::declare(actions, *workspace, window, [this] {
            page->refresh();
            return QList<BriefingPage>{{u"Dashboard"_s, page}};
        });
        window.resize(1280, 720);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void openDialog()
    {
        actions.find(u"briefing.make"_s)->trigger();
        rest();
        dialog = window.findChild<BriefingDialog *>();
        ASSERT_TRUE(dialog);
        list = dialog->findChild<QListWidget *>(u"briefingCharts"_s);
        dialog->findChild<QLineEdit *>(u"briefingFolder"_s)->setText(folder.path());
    }
    void rest()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }
    void press(const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        QTest::mouseClick(button, Qt::LeftButton);
        rest();
    }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QString body()
    {
        return database.value(u"SELECT body FROM audit WHERE action = 'briefing.written'"_s);
    }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    ActionRegistry actions;
    FigureChoice choice;
    QMainWindow window;
    DashboardPage *page = nullptr;
    QTemporaryDir folder;
    BriefingDialog *dialog = nullptr;
    QListWidget *list = nullptr;
};

TEST_F(BriefingDialogTest, WritesTheTickedChartsAsPdfAndXlsx)
{
    start();
    openDialog();
    EXPECT_TRUE(namelessControls(dialog).isEmpty());
    EXPECT_TRUE(clippedTexts(dialog).isEmpty());
    press(u"writeBriefing"_s);
    EXPECT_EQ(written(),
              QStringList({u"briefing-2026-01-05-0900.pdf"_s, u"briefing-2026-01-05-0900.xlsx"_s}));
    for (const char *chart : {"caseload", "burnDown", "outcomes"})
        EXPECT_TRUE(body().contains(QLatin1String(chart))) << qPrintable(body());
    EXPECT_FALSE(body().contains(u"decisions"_s)); // it has no figures
}

TEST_F(BriefingDialogTest, AChartWithNoFiguresSaysSoAndCannotBeTicked)
{
    start();
    openDialog();
    const auto found = list->findItems(u"(no figures)"_s, Qt::MatchContains);
    ASSERT_EQ(found.size(), 5); // nothing came in, was decided, found or referred
    for (const QListWidgetItem *item : found)
        EXPECT_FALSE(item->flags().testFlag(Qt::ItemIsEnabled)) << qPrintable(item->text());
}

TEST_F(BriefingDialogTest, IsWorkedByTheKeyboardAlone)
{
    start();
    openDialog();
    list->setFocus();
    // The page's name is no stop: the first is the first chart.
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(list->item(1)->checkState(), Qt::Unchecked);
    auto *pdf = dialog->findChild<QCheckBox *>(u"briefingPdf"_s);
    pdf->setFocus();
    QTest::keyClick(pdf, Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"briefingTitle"_s), Qt::Key_Return);
    rest();
    EXPECT_EQ(written(), QStringList({u"briefing-2026-01-05-0900.xlsx"_s}));
    EXPECT_FALSE(body().contains(u"burnDown"_s) && body().contains(u"caseload"_s));
}

TEST_F(BriefingDialogTest, SaysWhatIsMissingAndStaysOpen)
{
    start();
    openDialog();
    dialog->findChild<QLineEdit *>(u"briefingTitle"_s)->clear();
    press(u"writeBriefing"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(written().isEmpty());

    dialog->findChild<QLineEdit *>(u"briefingTitle"_s)->setText(u"Gold"_s);
    dialog->findChild<QLineEdit *>(u"briefingFolder"_s)->setText(u"/proc"_s);
    press(u"writeBriefing"_s);
    EXPECT_TRUE(dialog->messages()->isVisible());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'briefing.written'"_s), 0);

    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
            list->item(row)->setCheckState(Qt::Unchecked);
    }
    press(u"writeBriefing"_s);
    EXPECT_TRUE(dialog->messages()->isVisible());
    press(u"cancel"_s);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(BriefingDialogTest, AReviewOfficerIsToldWhoMay)
{
    start(Role::ReviewOfficer);
    Action *action = actions.find(u"briefing.make"_s);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->toolTip().contains(u"Team leads, analysts and auditors"_s), true)
        << qPrintable(action->toolTip());
}

// The table of a chart is the one on its page, with kinds.
TEST_F(BriefingDialogTest, TheTablesAreThoseOfTheCharts)
{
    start();
    openDialog();
    for (const BriefingChart &chart : briefingCharts({{u"Dashboard"_s, page}})) {
        if (!chart.card->hasFigures())
            continue;
        const BriefingTable table = briefingTable(chart);
        const QAbstractItemModel *model = chart.card->tableModel();
        ASSERT_EQ(table.rows.size(), model->rowCount());
        EXPECT_FALSE(table.definition.isEmpty());
        EXPECT_FALSE(table.unit.isEmpty());
        EXPECT_TRUE(table.asOf.isValid());
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                EXPECT_EQ(cellText(table.rows.at(row).at(column)),
                          model->index(row, column).data().toString());
        }
    }
}

} // namespace

} // namespace Revisit
