#include "ui/dataquality/dataqualitypage.h"

#include "core/cases/caselist.h"
#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/banner.h"
#include "ui/base/chartcard.h"
#include "ui/base/chartview.h"
#include "ui/base/segmented.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    QAbstractButton *button(const QString &name)
    {
        return page->findChild<QAbstractButton *>(name);
    }
    QModelIndex index(int field, Dimension dimension)
    {
        return table(u"qualityFields"_s)->model()->index(field, 1 + int(dimension));
    }
    // The rows that the page of cases was last asked to show, as it reads them.
    qint64 rowsOf(const QSignalSpy &asked)
    {
        if (asked.isEmpty())
            return -1;
        const auto counted = asked.last().at(1).value<QVariant>().value<CountedCases>();
        return caseIds(database.connection(), workspace->actor(), counted.filter)->size();
    }
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
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 1), u"25.0%"_s);
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 2), u"100.0%"_s) << "validity of the ten";
    EXPECT_EQ(cell(u"qualityFields"_s, ethnicity, 4), u"–"_s) << "nobody is unique by it";
    const QString read =
        index(ethnicity, Dimension::Completeness).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"25.0% filled in (95% interval 14.2 to 40.2)"_s,
                                u"10 of 40 suspects"_s, u"Opens the 30 case"_s})
        EXPECT_TRUE(read.contains(part)) << read.toStdString();
}

TEST_F(DataQualityPageTest, SaysOfEachFigureWhatItIsOutOfAndAsOfWhen)
{
    start();
    const auto said = [this] { return page->findChild<QLabel *>(u"qualityDefinition"_s)->text(); };
    for (const QualityField field : qualityFields()) {
        for (const Dimension dimension : dimensions()) {
            table(u"qualityFields"_s)->setCurrentIndex(index(int(field), dimension));
            if (cell(u"qualityFields"_s, int(field), 1 + int(dimension)) == u"–"_s)
                continue;
            for (const QString &part : {u"Unit: "_s, u"Out of: "_s, u"As of 5 Jan 2026."_s})
                EXPECT_TRUE(said().contains(part)) << said().toStdString();
        }
    }
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
    execute(u"INSERT INTO victim (case_id, number) SELECT id, 1 FROM review_case"_s);
    page->refresh();
    settle();
    EXPECT_TRUE(banner->text().contains(u"100.0% of victims"_s)) << banner->text().toStdString();
}

TEST_F(DataQualityPageTest, KeepsTheReasonsApartAndEachOpensItsCases)
{
    start();
    TableView *reasons = table(u"qualityReasons"_s);
    QStringList said;
    for (int row = 0; row < reasons->model()->rowCount(); ++row)
        said.append(cell(u"qualityReasons"_s, row, 0) + u": "_s +
                    cell(u"qualityReasons"_s, row, 1));
    for (const QString &reason :
         {u"Refused: 10 of 40"_s, u"Not stated: 10 of 40"_s, u"Suspect not identified: 10 of 40"_s})
        EXPECT_TRUE(said.contains(reason)) << said.join(u'\n').toStdString();
    QSignalSpy asked(page.get(), &Page::requested);
    reasons->setFocus();
    reasons->setCurrentIndex(reasons->model()->index(0, 1));
    QTest::keyClick(reasons, Qt::Key_Return);
    settle();
    EXPECT_EQ(rowsOf(asked), 10);
}

TEST_F(DataQualityPageTest, AFigureOfTheTableOpensExactlyItsCases)
{
    start();
    TableView *fields = table(u"qualityFields"_s);
    QSignalSpy asked(page.get(), &Page::requested);
    fields->setFocus();
    fields->setCurrentIndex(index(int(QualityField::SuspectSelfDefined), Dimension::Completeness));
    EXPECT_TRUE(button(u"qualityOpen"_s)->text().startsWith(u"Open 30 case"_s));
    QTest::keyClick(fields, Qt::Key_Return);
    settle();
    EXPECT_EQ(rowsOf(asked), 30);
    QTest::mouseClick(button(u"qualityOpen"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(asked.size(), 2);
    EXPECT_EQ(rowsOf(asked), 30);
}

TEST_F(DataQualityPageTest, NothingOpensWhereNothingIsWrong)
{
    start();
    TableView *fields = table(u"qualityFields"_s);
    fields->setFocus();
    fields->setCurrentIndex(index(int(QualityField::SuspectSelfDefined), Dimension::Validity));
    EXPECT_FALSE(button(u"qualityOpen"_s)->isEnabled());
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::keyClick(fields, Qt::Key_Return);
    settle();
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(DataQualityPageTest, AYearOpensTheCasesOfThatYearByKeyboard)
{
    start();
    ChartView *view = card(u"qualityYearsChart"_s)->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    const QString read = view->accessibleDescription(); // of 2013, in which nobody's is known
    for (const QString &part : {u"2013\n0.0% of suspects"_s, u"0 of 10 suspects"_s,
                                u"95% interval: 0.0 to 27.8"_s, u"Opens the 10 case"_s})
        EXPECT_TRUE(read.contains(part)) << read.toStdString();
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    EXPECT_EQ(rowsOf(asked), 10);
}

TEST_F(DataQualityPageTest, ATeamOpensTheCasesOfThatTeam)
{
    start();
    ChartView *view = card(u"qualityTeamsChart"_s)->view();
    QSignalSpy asked(page.get(), &Page::requested);
    view->setFocus();
    for (int team = 0; team < 2; ++team) {
        QTest::keyClick(view, Qt::Key_Right);
        const QString read = view->accessibleDescription();
        QTest::keyClick(view, Qt::Key_Return);
        settle();
        EXPECT_TRUE(read.contains(u"Opens the %1 case"_s.arg(rowsOf(asked)))) << read.toStdString();
    }
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(DataQualityPageTest, TheHeatMapHasEveryFieldOfADimensionByYearAndByTeam)
{
    start();
    ChartCard *heat = card(u"qualityHeatChart"_s);
    const int ofFields = heat->tableModel()->rowCount();
    EXPECT_GT(ofFields, 4 * 9) << "years by fields that have something to count";
    QSignalSpy asked(page.get(), &Page::requested);
    ChartView *view = heat->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right); // all, of the first field
    QTest::keyClick(view, Qt::Key_Right);
    const QString read = view->accessibleDescription();
    EXPECT_TRUE(read.startsWith(u"Area, 2012\n"_s)) << read.toStdString();
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    EXPECT_TRUE(read.contains(u"Opens the %1 case"_s.arg(rowsOf(asked)))) << read.toStdString();

    auto *by = page->findChild<QWidget *>(u"qualityBy"_s);
    by->findChildren<QAbstractButton *>().at(1)->click();
    QStringList columns;
    for (int row = 0; row < heat->tableModel()->rowCount(); ++row)
        columns.append(heat->tableModel()->index(row, 1).data().toString());
    EXPECT_TRUE(columns.contains(u"North"_s) && columns.contains(u"South"_s));
}

TEST_F(DataQualityPageTest, ADimensionIsChosenInTheTableAndAboveTheHeatMap)
{
    start();
    auto *dimension = page->findChild<Segmented *>(u"qualityDimension"_s);
    dimension->findChildren<QAbstractButton *>().at(int(Dimension::Consistency))->click();
    const QModelIndex current = table(u"qualityFields"_s)->currentIndex();
    EXPECT_EQ(current, index(int(QualityField::SuspectSelfDefined), Dimension::Consistency));
    EXPECT_EQ(page->findChild<QLabel *>(u"qualityChosen"_s)->text(),
              u"Suspects: self-defined ethnicity · Consistency"_s);
    table(u"qualityFields"_s)->setCurrentIndex(index(int(QualityField::Area), Dimension::Validity));
    EXPECT_EQ(dimension->current(), int(Dimension::Validity));
}

TEST_F(DataQualityPageTest, TimelinessIsHalfAndNineInTenByYearAndTeam)
{
    execute(u"UPDATE review_case SET offence_from_earliest = '2011-03-01', "
            "offence_from_latest = '2011-03-01', reported_earliest = '2011-03-1' || (id % 10), "
            "reported_latest = '2011-03-1' || (id % 10)"_s);
    start();
    const int reported = int(QualityField::ReportedOn);
    EXPECT_TRUE(cell(u"qualityFields"_s, reported, 5).contains(u"day"_s));
    table(u"qualityFields"_s)->setCurrentIndex(index(reported, Dimension::Timeliness));
    EXPECT_EQ(card(u"qualityYearsChart"_s)->tableModel()->rowCount(), 4);
    EXPECT_EQ(card(u"qualityTeamsChart"_s)->tableModel()->rowCount(), 2);
    QSignalSpy asked(page.get(), &Page::requested);
    ChartView *view = card(u"qualityYearsChart"_s)->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_TRUE(view->accessibleDescription().contains(u"Nine in ten within"_s));
    EXPECT_TRUE(view->accessibleDescription().contains(u"Opens the 10 case"_s))
        << view->accessibleDescription().toStdString();
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    EXPECT_EQ(rowsOf(asked), 10);
}

TEST_F(DataQualityPageTest, TheCardsAtTheTopOpenTheirCases)
{
    execute(u"UPDATE review_case SET suspects_identified = 5 WHERE reference = 'R-7'"_s);
    start();
    QSignalSpy asked(page.get(), &Page::requested);
    for (const auto &[card, rows] : QList<std::pair<int, int>>{{0, 30}, {1, 40}, {2, 30}, {3, 1}}) {
        auto *kpi = page->findChild<QAbstractButton *>(u"qualityKpi%1"_s.arg(card));
        kpi->setFocus();
        QTest::keyClick(kpi, Qt::Key_Space);
        settle();
        EXPECT_EQ(rowsOf(asked), rows) << kpi->accessibleName().toStdString();
        EXPECT_TRUE(kpi->accessibleDescription().contains(u"As of "_s));
    }
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
    QSignalSpy asked(page.get(), &Page::requested);
    QTest::keyClick(table(u"qualityFields"_s), Qt::Key_Return);
    Q_EMIT card(u"qualityYearsChart"_s)->pointActivated(0, 1);
    Q_EMIT card(u"qualityHeatChart"_s)->pointActivated(0, 1);
    settle();
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(DataQualityPageTest, EachChartLeavesWithItsTableOnTheRecord)
{
    start();
    QTemporaryDir folder;
    for (const QString &name :
         {u"qualityHeatChart"_s, u"qualityYearsChart"_s, u"qualityTeamsChart"_s}) {
        const ChartSheet sheet = card(name)->sheet();
        EXPECT_TRUE(sheet.about.asOf.isValid()) << name.toStdString();
        for (const QString &text :
             {sheet.definition, sheet.about.denominator, sheet.about.completeness, sheet.unit})
            EXPECT_FALSE(text.isEmpty()) << name.toStdString();
        for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const QString file = folder.filePath(name + u'.' + format);
            card(name)->exportGuarded(file);
            settle();
            EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        }
    }
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'figures.exported'"_s),
              12);
}

TEST_F(DataQualityPageTest, HasANameForEveryControl)
{
    start();
    EXPECT_EQ(namelessControls(page.get()), QStringList());
}

} // namespace
} // namespace Revisit
