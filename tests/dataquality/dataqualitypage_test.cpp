#include "ui/dataquality/dataqualitypage.h"

#include "tests/support/testdatabase.h"
#include "ui/base/banner.h"
#include "ui/base/chartcard.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Forty sound cases with a suspect each; of a quarter the ethnicity is known.
class DataQualityPageTest : public testing::Test
{
protected:
    DataQualityPageTest()
    {
        execute(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
        const OfficerId north = database.addOfficer(u"Rowan Ellis"_s);
        const OfficerId south = database.addOfficer(u"Blair Hume"_s);
        execute(u"UPDATE officer SET team_id = 1 + id % 2"_s);
        for (int number = 0; number < 40; ++number)
            database.addCase(u"R-%1"_s.arg(number), number % 2 ? north : south);
        execute(u"UPDATE review_case SET suspects_identified = 1, nfa_year = 2012 + id % 4"_s);
        execute(u"INSERT INTO suspect (case_id, number, identified, ethnicity_self_code, "
                "ethnicity_missing_code) SELECT id, 1, 1, CASE WHEN id % 4 = 0 THEN 10001 END, "
                "CASE WHEN id % 4 <> 0 THEN 12001 + id % 4 END FROM review_case"_s);
    }
    void execute(const QString &sql) { database.connection().execute(sql); }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        page = std::make_unique<DataQualityPage>(*workspace);
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
    TableView *table(const QString &name) { return page->findChild<TableView *>(name); }
    ChartCard *card(const QString &name) { return page->findChild<ChartCard *>(name); }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DataQualityPage> page;
};

TEST_F(DataQualityPageTest, ShowsEachFieldWithItsIntervalAndDenominator)
{
    start();
    const int ethnicity = int(QualityField::SuspectSelfDefined);
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 1), u"25.0% (14.2 to 40.2)"_s);
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 2), u"10 of 40 suspects"_s);
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 3), u"100.0%"_s);
}

TEST_F(DataQualityPageTest, WarnsWhereMostEthnicitiesAreUnknown)
{
    start();
    auto *banner = page->findChild<Banner *>(u"unknownBanner"_s);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(u"75.0%"_s)) << banner->text().toStdString();
    execute(u"UPDATE suspect SET ethnicity_officer_code = 11001 WHERE id % 4 < 3"_s);
    page->refresh();
    settle();
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(DataQualityPageTest, KeepsTheReasonsApart)
{
    start();
    const QString reasons = page->findChild<QLabel *>(u"qualityReasons"_s)->text();
    EXPECT_TRUE(reasons.contains(u"Refused: 10 of 40"_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"Not stated: 10 of 40"_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"Suspect not identified: 10 of 40"_s)) << reasons.toStdString();
}

TEST_F(DataQualityPageTest, ALineShowsItsYearsAndTeamsByKeyboard)
{
    start();
    TableView *fields = table(u"qualityFields"_s);
    const auto nameOf = [&] {
        return card(u"qualityYearsChart"_s)->tableModel()->headerData(1, Qt::Horizontal).toString();
    };
    EXPECT_EQ(nameOf(), fieldName(QualityField::SuspectSelfDefined));
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_Up);
    EXPECT_EQ(nameOf(), fieldName(QualityField::SuspectBorn));
    QTest::keyClick(fields, Qt::Key_Down);
    EXPECT_EQ(card(u"qualityYearsChart"_s)->tableModel()->rowCount(), 4);
    EXPECT_EQ(card(u"qualityTeamsChart"_s)->tableModel()->rowCount(), 2);
}

TEST_F(DataQualityPageTest, ARecordToPutRightOpensItsCase)
{
    execute(u"UPDATE review_case SET suspects_identified = 5 WHERE reference = 'R-7'"_s);
    start();
    TableView *repairs = table(u"qualityRepairs"_s);
    ASSERT_EQ(repairs->model()->rowCount(), 1);
    EXPECT_EQ(cell(u"qualityRepairs"_s, 0, 0), u"R-7"_s);
    QSignalSpy asked(page.get(), &Page::requested);
    repairs->setFocus();
    repairs->setCurrentIndex(repairs->model()->index(0, 0));
    QTest::keyClick(repairs, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"cases"_s);
    EXPECT_EQ(asked.first().at(1).value<QVariant>().value<CaseId>().value(),
              database.count(u"SELECT id FROM review_case WHERE reference = 'R-7'"_s));
}

TEST_F(DataQualityPageTest, AnAnalystSeesHowManyButNoCase)
{
    execute(u"UPDATE review_case SET suspects_identified = 5 WHERE reference = 'R-7'"_s);
    start(Role::Analyst);
    EXPECT_EQ(table(u"qualityRepairs"_s)->model()->rowCount(), 0);
    EXPECT_FALSE(table(u"qualityRepairs"_s)->isVisible());
    EXPECT_GT(table(u"qualityFields"_s)->model()->rowCount(), 0);
}

} // namespace
} // namespace Revisit
