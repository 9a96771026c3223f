#include "ui/base/tableview.h"

#include "tests/support/printing.h"
#include "ui/base/format.h"
#include "ui/base/tabledelegates.h"

#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

enum { Reference, Title, Due };

class TableViewTest : public testing::Test
{
protected:
    TableViewTest()
    {
        model.setHorizontalHeaderLabels({u"Reference"_s, u"Case"_s, u"Due"_s});
        model.appendRow({new QStandardItem(u"RV-0001"_s), new QStandardItem(u"Marlpit 448"_s),
                         new QStandardItem(u"9 Apr 2026"_s)});
        view.setModel(&model);
        view.setColumns({{u"RV-0001"_s},
                         {u"Marlpit 448"_s, 0, true, 2, Reference},
                         {u"9 Apr 2026"_s, 0, false, 1}});
    }

    void show(int width)
    {
        view.resize(width, 200);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    QImage row()
    {
        QImage picture(view.size(), QImage::Format_RGB32);
        view.render(&picture);
        return picture;
    }

    QStandardItemModel model;
    TableView view{u"Cases"_s};
};

TEST_F(TableViewTest, FoldsNothingWhereThereIsRoom)
{
    show(600);
    EXPECT_FALSE(view.isColumnHidden(Title));
    EXPECT_EQ(view.foldedInto(Reference), -1);
}

TEST_F(TableViewTest, WhatLeavesStandsUnderItsNeighbourAndGivesItItsRoom)
{
    show(130);
    EXPECT_TRUE(view.isColumnHidden(Title));
    EXPECT_TRUE(view.isColumnHidden(Due));
    EXPECT_EQ(view.foldedInto(Reference), Title);
    EXPECT_EQ(view.columnWidth(Reference), view.viewport()->width());
}

TEST_F(TableViewTest, AFoldedColumnIsPainted)
{
    show(130);
    const QImage before = row();
    model.item(0, Due)->setText(u"7 May 2026"_s);
    EXPECT_EQ(row(), before) << "it folds into nothing";
    model.item(0, Title)->setText(u"Linden 620"_s);
    EXPECT_NE(row(), before);
}

TEST_F(TableViewTest, ATextIsShortenedByItsBriefFormAndNotByDots)
{
    view.setItemDelegateForColumn(Reference, new PersonDelegate(&view));
    model.item(0, Reference)->setText(u"Alexandra Sandford-Underhay"_s);
    show(130);
    const QImage cut = row();
    model.item(0, Reference)->setData(u"A."_s, CellRole::Brief);
    EXPECT_NE(row(), cut);
    view.resize(600, 200);
    view.setColumns({{u"Alexandra Sandford-Underhay, a detective"_s}, {}, {}});
    const QImage whole = row();
    model.item(0, Reference)->setData(u"B."_s, CellRole::Brief);
    EXPECT_EQ(row(), whole) << "there was room for the whole name";
}

TEST(BriefName, KeepsTheFamilyName)
{
    EXPECT_EQ(Format::briefName(u"Dev Sandford"_s), u"D. Sandford"_s);
    EXPECT_EQ(Format::briefName(u"Mary Ann Evans"_s), u"M. Evans"_s);
    EXPECT_EQ(Format::briefName(u"Analyst"_s), u"Analyst"_s);
    EXPECT_EQ(Format::briefName({}), QString());
}

} // namespace

} // namespace Revisit
