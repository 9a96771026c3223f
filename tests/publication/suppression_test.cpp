// The cases of analysis.md section 9 (after sdcTable's published tests).

#include "core/publication/suppression.h"

#include "core/publication/disclosureattack.h"
#include "core/publication/publishedtable.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <random>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

CountTable tableOf(const QList<QList<qint64>> &counts, const QString &unit = u"case"_s)
{
    CountTable table;
    table.unit = unit;
    table.counts = counts;
    table.rows.key = u"row"_s;
    table.columns.key = u"column"_s;
    for (qsizetype row = 0; row < counts.size(); ++row)
        table.rows.categories.append({QString::number(row), {}});
    for (qsizetype column = 0; column < counts.first().size(); ++column)
        table.columns.categories.append({QString::number(column), {}});
    return table;
}

QList<int> hiddenPlaces(const QList<bool> &hidden)
{
    QList<int> places;
    for (qsizetype at = 0; at < hidden.size(); ++at) {
        if (hidden[at])
            places.append(int(at));
    }
    return places;
}

QList<bool> hiding(const DisclosureTables &tables, const QList<int> &places)
{
    QList<bool> hidden(tables.cells.size(), false);
    for (const int place : places)
        hidden[place] = true;
    return hidden;
}

qint64 widthOf(const CountRange &range)
{
    return range.most - range.least;
}

// A: region by sex; the cell A-f holds 2 persons.
TEST(SuppressionTest, HidesAsLittleAsProtectsOneSmallCell)
{
    const DisclosureTables tables =
        linkedTables(tableOf({{18, 2}, {14, 19}, {12, 10}, {11, 14}}), true, {});
    const auto hidden = cellsToHide(tables, 5);
    ASSERT_TRUE(hidden) << hidden.error().message.toStdString();
    // Rows of three places: A-m, A-f, C-m and C-f, which cost 40 beside the small one.
    EXPECT_EQ(hiddenPlaces(*hidden), (QList<int>{0, 1, 6, 7}));
    const CountRange range = rangesOf(tables, *hidden)[1];
    EXPECT_EQ(range.least, 0);
    EXPECT_EQ(range.most, 12);
}

const QList<QList<qint64>> fourByFour{
    {30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}};

// B: every line has two hidden cells or more, and yet one count is given away.
TEST(SuppressionTest, TwoHiddenCellsInEachLineAreNotProtection)
{
    const DisclosureTables tables = linkedTables(tableOf(fourByFour), true, {});
    EXPECT_EQ(tables.cells[1].count, 47);
    // w-a w-b w-c, x-a x-c, y-b y-d, z-b z-d; the table has five places in a row.
    const QList<int> small{0, 1, 2, 5, 7, 11, 13, 16, 18};
    const QList<CountRange> given = rangesOf(tables, hiding(tables, small));
    EXPECT_EQ(given[1].least, 47);
    EXPECT_EQ(given[1].most, 47);
    EXPECT_EQ(given[5].least, 26);
    EXPECT_EQ(given[5].most, 95);
    EXPECT_EQ(given[11].least, 0);
    EXPECT_EQ(given[11].most, 185);
    EXPECT_EQ(given[16].least, 906);
    EXPECT_EQ(given[16].most, 1091);

    QList<int> more = small;
    more.append(8); // x-d
    const CountRange hidden = rangesOf(tables, hiding(tables, more))[1];
    EXPECT_EQ(hidden.least, 0);
    EXPECT_EQ(hidden.most, 78);
}

// C: two persons who each stand alone in a cell would find each other.
TEST(SuppressionTest, APersonWhoStandsAloneDoesNotFindAnother)
{
    DisclosureTables line;
    for (const qint64 count : {1, 2, 1, 0, 4})
        line.cells.append(DisclosureCell{.count = count});
    line.lines.append({{0, 1, 2, 3}, 4});
    const auto hidden = cellsToHide(line, 2);
    ASSERT_TRUE(hidden);
    EXPECT_EQ(hiddenPlaces(*hidden), (QList<int>{0, 1, 2}));
}

// D: each table alone is safe; together they give K away.
DisclosureTables linkedExample()
{
    DisclosureTables tables;
    //                        A  B  I  J  K  L  M  N  county-1 county-2 big small all
    for (const qint64 count : {2, 2, 8, 8, 3, 3, 3, 7, 20, 16, 6, 30, 36})
        tables.cells.append(DisclosureCell{.count = count});
    tables.lines = {{{0, 1, 2, 3}, 8}, {{4, 5, 6, 7}, 9},        {{8, 9}, 12},
                    {{5, 6}, 10},      {{0, 1, 2, 3, 4, 7}, 11}, {{10, 11}, 12}};
    return tables;
}

TEST(SuppressionTest, LinkedTablesAreAttackedTogether)
{
    const DisclosureTables tables = linkedExample();
    const CountRange together = rangesOf(tables, hiding(tables, {0, 1, 4, 5, 6}))[4];
    EXPECT_EQ(together.least, 3);
    EXPECT_EQ(together.most, 3);
    const CountRange withAnother = rangesOf(tables, hiding(tables, {0, 1, 4, 5, 6, 7}))[4];
    EXPECT_EQ(withAnother.least, 0);
    EXPECT_EQ(withAnother.most, 10);

    const auto hidden = cellsToHide(tables, 4);
    ASSERT_TRUE(hidden);
    const QList<CountRange> ranges = rangesOf(tables, *hidden);
    for (const int small : {0, 1, 4, 5, 6})
        EXPECT_GE(widthOf(ranges[small]), 3) << small;
}

QList<QList<qint64>> randomCounts(std::mt19937_64 &random, int rows, int columns)
{
    QList<QList<qint64>> counts;
    for (int row = 0; row < rows; ++row) {
        counts.append(QList<qint64>());
        for (int column = 0; column < columns; ++column) {
            const qint64 scale = random() % 3 == 0 ? 12 : 90;
            counts.last().append(qint64(random() % quint64(scale)));
        }
    }
    return counts;
}

TEST(SuppressionTest, NoRandomTableGivesASmallCountAway)
{
    std::mt19937_64 random(20261129);
    int tablesWithSmall = 0;
    for (int round = 0; round < 60; ++round) {
        const int rows = 2 + int(random() % 6);
        const int columns = 2 + int(random() % 5);
        const DisclosureTables tables =
            linkedTables(tableOf(randomCounts(random, rows, columns)), true, {});
        const auto hidden = cellsToHide(tables, 10);
        ASSERT_TRUE(hidden) << round;
        const QList<CountRange> ranges = rangesOf(tables, *hidden);
        bool hasSmall = false;
        for (qsizetype at = 0; at < tables.cells.size(); ++at) {
            if (!isSmall(tables.cells[at], 10))
                continue;
            hasSmall = true;
            EXPECT_TRUE((*hidden)[at]);
            EXPECT_GE(widthOf(ranges[at]), 9) << "round " << round << ", place " << at;
        }
        tablesWithSmall += int(hasSmall);
    }
    EXPECT_GT(tablesWithSmall, 40);
}

TEST(SuppressionTest, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const auto hidden =
        cellsToHide(linkedTables(tableOf(fourByFour), true, {}), 10, stop.get_token());
    ASSERT_FALSE(hidden);
    EXPECT_EQ(hidden.error().fault, Fault::Invalid);
}

} // namespace

} // namespace Revisit
