#include "ui/base/chartcard.h"

#include "tests/support/printing.h"
#include "tests/support/uitest.h"
#include "ui/base/chartview.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

BarChart caseload()
{
    BarChart chart;
    chart.shape = BarShape::Across;
    chart.categories = {u"A. Marlow"_s, u"R. Okafor"_s};
    chart.series = {{u"Not started"_s, {4, 10}, 5}, {u"In review"_s, {15, 13}, 0}};
    chart.categoryTitle = u"Officer"_s;
    chart.unit = u"cases"_s;
    chart.limitName = u"Capacity"_s;
    chart.limits = {24, 20};
    chart.marks = {u"5 free"_s, u"+3"_s};
    chart.markInks = {Ink::Muted, Ink::Danger};
    return chart;
}

LineChart burnDown()
{
    const QDate start(2026, 1, 5);
    LineChart chart;
    chart.series = {{u"Left"_s, {{start, 900}, {start.addDays(7), 700}, {start.addDays(14), 450}}}};
    chart.unit = u"cases"_s;
    chart.deadline = start.addDays(30);
    chart.deadlineName = u"Due 4 Feb"_s;
    return chart;
}

HeatCell heatFigure(double share, int of)
{
    HeatCell cell;
    cell.text = QString::number(qRound(share * 100)) + u'%';
    cell.note = u"of %1"_s.arg(of);
    cell.depth = 1 - share;
    cell.isFew = of < 20;
    cell.reading = u"%1 of cases"_s.arg(cell.text);
    cell.numbers = {share, double(of)};
    return cell;
}

// Two fields by two years, of one of which there is nothing to count.
HeatMap gaps()
{
    HeatMap map;
    map.rowTitle = u"Field"_s;
    map.columnTitle = u"Year"_s;
    map.rows = {u"Area"_s, u"Setting"_s};
    map.columns = {u"2014"_s, u"2015"_s};
    map.unit = u"per cent"_s;
    map.depthName = u"More is missing"_s;
    map.fewName = u"Fewer than 20"_s;
    map.numbers = {{u"Share"_s, {1, true}}, {u"Out of"_s, {}}};
    map.cells = {heatFigure(0.97, 400), heatFigure(0.5, 12), heatFigure(1, 400), HeatCell()};
    map.cells.last().reading = u"Nothing to count"_s;
    return map;
}

std::unique_ptr<QWidget> heatCard()
{
    auto card = std::make_unique<ChartCard>(u"Where are the gaps?"_s);
    card->setSummary(u"Two fields, two years."_s);
    card->setChart(gaps());
    card->resize(600, 320);
    return card;
}

std::unique_ptr<QWidget> shownCard()
{
    auto card = std::make_unique<ChartCard>(u"Who has more than they can do?"_s);
    card->setSubtitle(u"Open cases, 5 Jan 2026"_s);
    card->setSummary(u"One of two officers is over capacity."_s);
    card->setChart(caseload());
    card->resize(600, 320);
    return card;
}

class ChartCardTest : public testing::Test
{
protected:
    ChartCardTest()
        : widget(shownCard())
        , card(*static_cast<ChartCard *>(widget.get()))
        , view(*card.view())
        , activations(&card, &ChartCard::pointActivated)
    {
        card.show();
        view.setFocus();
        settle();
    }

    std::unique_ptr<QWidget> widget;
    ChartCard &card;
    ChartView &view;
    QSignalSpy activations;
};

TEST_F(ChartCardTest, IsWalkedByTheArrowKeysAndSaysEachPoint)
{
    QTest::keyClick(&view, Qt::Key_Down);
    ASSERT_TRUE(view.current());
    EXPECT_EQ(*view.current(), (ChartPlace{0, 0}));
    EXPECT_EQ(view.accessibleDescription(),
              u"A. Marlow\nNot started: 4 cases\nTogether: 19\nCapacity: 24"_s);

    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(*view.current(), (ChartPlace{1, 1}));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(view.current());
    EXPECT_TRUE(view.accessibleDescription().startsWith(u"One of two officers"_s));
}

TEST_F(ChartCardTest, OpensTheRowsOfThePointByEnter)
{
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activations.size(), 1);
    EXPECT_EQ(activations.first().at(0).toInt(), 0);
    EXPECT_EQ(activations.first().at(1).toInt(), 1);
}

TEST_F(ChartCardTest, ShowsTheSameFiguresAsATable)
{
    card.showTable(true);
    const QAbstractItemModel *table = card.tableModel();
    ASSERT_EQ(table->rowCount(), 2);
    ASSERT_EQ(table->columnCount(), 4);
    EXPECT_EQ(table->index(1, 0).data().toString(), u"R. Okafor"_s);
    EXPECT_EQ(table->index(1, 2).data().toString(), u"13"_s);
    EXPECT_EQ(table->index(1, 3).data().toString(), u"20"_s);
}

TEST_F(ChartCardTest, ReadsLinesByDate)
{
    card.setChart(burnDown());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.accessibleDescription(), u"12 Jan 2026\nLeft: 700 cases"_s);
    EXPECT_EQ(card.tableModel()->rowCount(), 3);
}

TEST_F(ChartCardTest, ReadsAHeatMapCellByCellAndOpensTheCell)
{
    card.setChart(gaps());
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.accessibleDescription(), u"Area, 2014\n97% of cases"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.accessibleDescription(), u"Area, 2015\n50% of cases"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.accessibleDescription(), u"Setting, 2015\nNothing to count"_s);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activations.size(), 1);
    EXPECT_EQ(activations.first(), (QVariantList{1, 0}));
}

TEST_F(ChartCardTest, ListsAHeatMapCellByCell)
{
    card.setChart(gaps());
    card.showTable(true);
    const QAbstractItemModel *table = card.tableModel();
    ASSERT_EQ(table->rowCount(), 3) << "nothing to count is no figure";
    EXPECT_EQ(table->index(1, 0).data().toString(), u"Area"_s);
    EXPECT_EQ(table->index(1, 1).data().toString(), u"2015"_s);
    EXPECT_EQ(table->index(1, 2).data().toString(), u"50.0%"_s);
    EXPECT_EQ(table->index(1, 3).data().toString(), u"12"_s);
}

TEST_F(ChartCardTest, LeavesByEveryFormat)
{
    const QTemporaryDir folder;
    for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
        const QString path = folder.filePath(u"chart."_s + format);
        EXPECT_TRUE(card.exportTo(path)) << format.toStdString();
        EXPECT_GT(QFile(path).size(), 60) << format.toStdString();
    }
    EXPECT_FALSE(card.exportTo(folder.filePath(u"no/such/folder/chart.csv"_s)));
}

TEST_F(ChartCardTest, AHeatMapLeavesByEveryFormat)
{
    card.setChart(gaps());
    const QTemporaryDir folder;
    for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
        const QString path = folder.filePath(u"gaps."_s + format);
        EXPECT_TRUE(card.exportTo(path)) << format.toStdString();
        EXPECT_GT(QFile(path).size(), 60) << format.toStdString();
    }
    QFile svg(folder.filePath(u"gaps.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("97%"));
}

TEST_F(ChartCardTest, ExportsNothingThatItsGateRefuses)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    QString asked;
    card.setExportGate([&asked](const QString &format, const auto &proceed) {
        asked = format;
        proceed(fail(Fault::Forbidden, u"Not for you."_s));
    });
    card.exportGuarded(path);
    EXPECT_EQ(asked, u"csv"_s);
    EXPECT_FALSE(QFile::exists(path));
    card.setExportGate([](const QString &, const auto &proceed) { proceed({}); });
    card.exportGuarded(path);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ChartCardTest, KeepsAFormulaInAnExportFromRunning)
{
    BarChart chart = caseload();
    chart.categories.first() = u"=HYPERLINK(1)"_s;
    card.setChart(chart);
    const QTemporaryDir folder;
    ASSERT_TRUE(card.exportTo(folder.filePath(u"chart.csv"_s)));
    QFile file(folder.filePath(u"chart.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\"'=HYPERLINK(1)\""));
}

TEST_F(ChartCardTest, HasANameForEveryControl)
{
    EXPECT_EQ(namelessControls(&card), QStringList());
}

TEST(ChartCard, StartedDarkEqualsSwitchedToDark)
{
    expectThemeSwitchEqualsStart(shownCard);
    expectThemeSwitchEqualsStart(heatCard);
}

} // namespace

} // namespace Revisit
