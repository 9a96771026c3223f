#include "core/publication/publishtable.h"

#include "core/audit/verifytrail.h"
#include "core/publication/disclosureattack.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class PublishTableTest : public testing::TestWithParam<QString>
{
protected:
    PublishTableTest()
        : database(GetParam())
    {}

    // `count` decided cases of an area (its place in the list), decided on a day.
    void decide(int count, int area, const QString &decision, QDate on)
    {
        const CodeBook &book = CodeBook::instance();
        for (int number = 0; number < count; ++number) {
            const CaseId id = database.addCase(u"P-%1"_s.arg(++m_cases));
            Query(database.connection(),
                  u"UPDATE review_case SET area_now_code = :area, decision_code = :decision, "
                  "decided_on = :day WHERE id = :id"_s)
                .bind(":area"_L1, book.list(u"borough")[area].id)
                .bind(":decision"_L1, book.find(u"decision", decision)->id)
                .bind(":day"_L1, on)
                .bind(":id"_L1, id)
                .run();
        }
    }

    void decideSome()
    {
        const QDate first(2025, 11, 3);
        const QDate second(2026, 1, 5);
        decide(14, 0, u"DEC-NFO"_s, first);
        decide(3, 0, u"DEC-ENQ"_s, second);
        decide(25, 1, u"DEC-NFO"_s, second);
        decide(17, 1, u"DEC-ENQ"_s, first);
        decide(12, 2, u"DEC-NFO"_s, first);
        decide(31, 2, u"DEC-ENQ"_s, second);
    }

    PublishTable command(PublishedMeasure measure, const QString &file = u"table.csv"_s) const
    {
        return {measure, PublicationProfile::TenOrMore, directory.filePath(file),
                u"Scrutiny committee"_s, u"OFFICIAL"_s};
    }

    QByteArray written(const QString &file = u"table.csv"_s) const
    {
        QFile read(directory.filePath(file));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }

    TestDatabase database;
    QTemporaryDir directory;

private:
    int m_cases = 0;
};

INSTANTIATE_TEST_SUITE_P(Engines, PublishTableTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

void expectNoSmallNumber(const PublishedTable &table)
{
    for (const QList<PublishedCell> &row : table.cells) {
        for (const PublishedCell &cell : row) {
            const bool isShown = cell.kind == PublishedCell::Kind::Shown;
            EXPECT_TRUE(!isShown || cell.rounded == 0 || cell.rounded >= 10) << cell.rounded;
        }
    }
}

int confidentialIn(const QList<PublishedCell> &cells)
{
    return int(std::ranges::count(cells, PublishedCell::Kind::Confidential, &PublishedCell::kind));
}

QList<PublishedCell> columnOf(const PublishedTable &table, qsizetype column)
{
    QList<PublishedCell> cells;
    for (const QList<PublishedCell> &row : table.cells)
        cells.append(row[column]);
    return cells;
}

// No cell from 1 to 9 is published, no line has exactly one confidential cell, and
// nothing can be worked out with the tables that were released before (domain.md 7.7).
TEST_P(PublishTableTest, Invariant22NoPublishedTableGivesASmallCountAway)
{
    decideSome();
    Session analyst = database.as(Role::Analyst);
    const auto areas = command(PublishedMeasure::DecisionsByArea).run(analyst);
    ASSERT_TRUE(areas) << areas.error().message.toStdString();
    const auto quarters =
        command(PublishedMeasure::DecisionsByQuarter, u"quarters.csv"_s).run(analyst);
    ASSERT_TRUE(quarters) << quarters.error().message.toStdString();

    for (const PublishedTable &table : {*areas, *quarters}) {
        expectNoSmallNumber(table);
        for (const QList<PublishedCell> &row : table.cells)
            EXPECT_NE(confidentialIn(row), 1);
        for (qsizetype column = 0; column < table.cells.first().size(); ++column)
            EXPECT_NE(confidentialIn(columnOf(table, column)), 1);
    }
    EXPECT_EQ(areas->small, 1);

    // Both tables in one attacker's hands.
    const QList<ReleasedTable> released = releasedTables(database.connection(), areas->counts.unit);
    ASSERT_EQ(released.size(), 2);
    const DisclosureTables tables = linkedTables(areas->counts, true, released);
    QList<bool> hidden;
    for (const DisclosureCell &cell : tables.cells)
        hidden.append(!cell.isKnown);
    const QList<CountRange> ranges = rangesOf(tables, hidden);
    int small = 0;
    for (qsizetype at = 0; at < tables.cells.size(); ++at) {
        if (!isSmall(tables.cells[at], 10))
            continue;
        ++small;
        EXPECT_GE(ranges[at].most - ranges[at].least, 9);
    }
    EXPECT_GE(small, 1);
}

TEST_P(PublishTableTest, TheFileHasMarkingDayRoundedNumbersAndTheMeaningOfItsSymbols)
{
    decideSome();
    Session analyst = database.as(Role::Analyst);
    ASSERT_TRUE(command(PublishedMeasure::DecisionsByArea).run(analyst));
    const QList<QByteArray> lines = written().split('\n');
    EXPECT_EQ(lines.first(), "\xEF\xBB\xBFOFFICIAL\r");
    EXPECT_EQ(lines[1], "Decided cases by area and decision\r");
    EXPECT_TRUE(lines[2].startsWith("As at 2026-01-05"));
    EXPECT_TRUE(written().contains(",c"));
    EXPECT_FALSE(written().contains(",3,"));  // the small count
    EXPECT_FALSE(written().contains(",17,")); // an exact count
    EXPECT_TRUE(written().contains("confidential"));
    EXPECT_TRUE(written().endsWith("OFFICIAL\r\n"));
}

TEST_P(PublishTableTest, APublicationStandsInTheTrailAndTheLedger)
{
    decideSome();
    Session analyst = database.as(Role::Analyst);
    ASSERT_TRUE(command(PublishedMeasure::DecisionsByArea).run(analyst));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = "
                             "'table.published'"_s),
              1);
    EXPECT_EQ(database.value(u"SELECT recipient FROM published_table"_s), u"Scrutiny committee"_s);
    EXPECT_FALSE(database.lets(u"UPDATE published_cell SET shown = 1"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM published_table"_s));
    EXPECT_FALSE(database.lets(u"INSERT INTO published_cell (table_id, row_number, column_number, "
                               "cell_key, cell_count, shown) VALUES (1, 90, 90, 'x', 7, 1)"_s));
}

TEST_P(PublishTableTest, APreviewWritesNothing)
{
    decideSome();
    const auto preview =
        previewOf(database.connection(), database.as(Role::Analyst).actor,
                  PublishedMeasure::DecisionsByArea, PublicationProfile::TenOrMore, database.clock);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->small, 1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM published_table"_s), 0);
}

TEST_P(PublishTableTest, TotalsOnlyGivesNoInnerCell)
{
    decideSome();
    Session analyst = database.as(Role::Analyst);
    PublishTable totals = command(PublishedMeasure::DecisionsByArea);
    totals.profile = PublicationProfile::TotalsOnly;
    const auto table = totals.run(analyst);
    ASSERT_TRUE(table) << table.error().message.toStdString();
    EXPECT_EQ(table->cells[0][0].text(), u"x"_s);
    EXPECT_EQ(table->cells.last().last().text(), u"100"_s); // of 102
}

TEST_P(PublishTableTest, SaysWhyItDoesNotPublish)
{
    Session analyst = database.as(Role::Analyst);
    const auto empty = command(PublishedMeasure::DecisionsByArea).run(analyst);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().fault, Fault::NotFound);

    decideSome();
    PublishTable unmarked = command(PublishedMeasure::DecisionsByArea);
    unmarked.marking.clear();
    EXPECT_FALSE(unmarked.run(analyst));
    PublishTable blunt = command(PublishedMeasure::DecisionsByArea);
    blunt.profile = PublicationProfile::FiveOrMore;
    EXPECT_FALSE(blunt.run(analyst));
    Session reviewer = database.as(Role::ReviewOfficer);
    const auto forbidden = command(PublishedMeasure::DecisionsByArea).run(reviewer);
    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM published_table"_s), 0);
    EXPECT_FALSE(QFile::exists(directory.filePath(u"table.csv"_s)));
}

TEST_P(PublishTableTest, AStricterProfileDoesNotPretendToHideWhatWasShown)
{
    const QDate first(2025, 11, 3);
    decide(6, 0, u"DEC-NFO"_s, first);
    decide(40, 1, u"DEC-NFO"_s, QDate(2026, 1, 5));
    decide(30, 1, u"DEC-ENQ"_s, first);
    Session analyst = database.as(Role::Analyst);
    PublishTable five = command(PublishedMeasure::DecisionsByQuarter);
    five.profile = PublicationProfile::FiveOrMore;
    ASSERT_TRUE(five.run(analyst));
    const auto ten = command(PublishedMeasure::DecisionsByQuarter, u"ten.csv"_s).run(analyst);
    ASSERT_FALSE(ten);
    EXPECT_EQ(ten.error().fault, Fault::Invalid);
}

} // namespace

} // namespace Revisit
