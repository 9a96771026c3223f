#include "tests/cases/casespagetest.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>

namespace Revisit {

namespace {

TEST_F(CasesPageTest, ShowsAllCasesTheMostUrgentFirst)
{
    start();
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s, u"RV-0001"_s, u"RV-0003"_s, u"RV-0004"_s}));
    EXPECT_TRUE(count().startsWith("4 of 4"_L1)) << count().toStdString();
}

TEST_F(CasesPageTest, IsAWellBehavedModel)
{
    start();
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(u"caseStatus"_s, u"Open"_s);
    choose(u"caseStatus"_s, u"Any status"_s);
    EXPECT_EQ(references().size(), 4);
}

TEST_F(CasesPageTest, SortsByHeaderClickAndBack)
{
    start();
    QHeaderView *header = table()->horizontalHeader();
    const auto clickHeader = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        settle();
    };
    clickHeader(CaseTableModel::Reference);
    EXPECT_EQ(references().first(), u"RV-0001"_s);
    clickHeader(CaseTableModel::Reference);
    EXPECT_EQ(references().first(), u"RV-0004"_s);
}

TEST_F(CasesPageTest, SortsByCommandAsByHeader)
{
    start();
    actions->find(u"cases.sort-due"_s)->trigger();
    settle();
    EXPECT_EQ(references().last(), u"RV-0004"_s) << "a case with no due date comes last";
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), int(CaseTableModel::Due));
}

TEST_F(CasesPageTest, ScrollsThroughNineThousandRows)
{
    addMany(9000);
    start();
    EXPECT_EQ(model().rowCount(), 9004);
    QScrollBar *bar = table()->verticalScrollBar();
    for (const int percent : {25, 50, 75, 100}) {
        bar->setValue(bar->maximum() * percent / 100);
        QTest::qWait(1);
        settle();
        const int row = table()->rowAt(table()->viewport()->height() / 2);
        EXPECT_FALSE(model().index(row, 0).data().toString().isEmpty()) << percent;
    }
}

TEST_F(CasesPageTest, KeepsTheSelectionWhenTheListIsRenewed)
{
    start();
    references();
    click(2);
    add(u"RV-0005"_s, "tier = 0"_L1);
    page->refresh();
    settle();
    EXPECT_EQ(page->selected(), QList<CaseId>({cases[2]}));
    EXPECT_EQ(model().rowCount(), 5);
}

TEST_F(CasesPageTest, ANarrowListHidesNoFactOfACase)
{
    start();
    for (const int width : {1064, 1000}) { // as in a window of 1280, and a little less
        page->resize(width, 640);
        settle();
        for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
            bool isSaid = !table()->isColumnHidden(column);
            for (int host = 0; host < CaseTableModel::ColumnCount; ++host)
                isSaid |= !table()->isColumnHidden(host) && table()->foldedInto(host) == column;
            EXPECT_TRUE(isSaid) << "column " << column << " at " << width;
        }
    }
}

TEST_F(CasesPageTest, ShowsNoRowToWhoMaySeeNoPerson)
{
    start(Role::Analyst);
    EXPECT_EQ(model().rowCount(), 0);
    page->open(QVariant::fromValue(cases[0]));
    settle();
    EXPECT_FALSE(detail()->shown().isValid());
    EXPECT_EQ(entries(u"case.opened"_s), 0);
    EXPECT_EQ(entries(u"access.denied"_s), 1);
    EXPECT_FALSE(actions->find(u"cases.open"_s)->isEnabled());
}

} // namespace
} // namespace Revisit
