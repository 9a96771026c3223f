#include "core/dataquality/qualityfigure.h"

#include "core/cases/caselist.h"
#include "core/dataquality/dataquality.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Sixty cases of three teams and five years, with gaps and faults of every dimension.
class QualityFigureTest : public testing::TestWithParam<QString>
{
protected:
    QualityFigureTest()
    {
        execute(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
        const OfficerId north = database.addOfficer(u"Rowan Ellis"_s);
        const OfficerId south = database.addOfficer(u"Blair Hume"_s);
        execute(u"UPDATE officer SET team_id = CASE WHEN id = %1 THEN 1 WHEN id = %2 THEN 2 END"_s
                    .arg(north.value())
                    .arg(south.value()));
        const QList<OfficerId> reviewers{north, south, OfficerId()};
        for (int number = 0; number < 60; ++number)
            database.addCase(u"R-%1"_s.arg(number), reviewers.at(number % 3));
        fillCases();
        fillPeople();
    }

    void execute(const QString &sql) { database.connection().execute(sql); }

    void fillCases()
    {
        execute(u"UPDATE review_case SET nfa_year = CASE WHEN id % 6 < 5 THEN 2012 + id % 6 END"_s);
        execute(u"UPDATE review_case SET suspects_identified = 1 + id % 3 WHERE id % 10 <> 0"_s);
        execute(u"UPDATE review_case SET nfa_earliest = '2015-03-04', nfa_latest = '2015-03-04' "
                "WHERE id % 4 <> 0"_s);
        execute(u"UPDATE review_case SET reported_earliest = '2014-01-2' || (id % 7), "
                "reported_latest = '2014-01-2' || (id % 7) WHERE id % 5 <> 0"_s);
        execute(u"UPDATE review_case SET offence_from_earliest = '2013-11-1' || (id % 9), "
                "offence_from_latest = '2013-11-1' || (id % 9) WHERE id % 3 <> 0"_s);
        execute(u"UPDATE review_case SET reported_earliest = '2016-05-05', "
                "reported_latest = '2016-05-05' WHERE id % 11 = 0"_s);
        execute(u"UPDATE review_case SET setting_code = CASE WHEN id % 13 = 0 THEN 10001 "
                "ELSE %1 END WHERE id % 7 <> 0"_s.arg(
                    CodeBook::instance().find(u"setting", u"SET-FAM")->id.value()));
    }

    // One to three suspects and a victim a case; of some cases two suspects are the same.
    void fillPeople()
    {
        execute(u"INSERT INTO person (scheme, identifier) VALUES ('x', 'A'), ('x', 'B')"_s);
        for (int number = 1; number <= 3; ++number)
            execute(u"INSERT INTO suspect (case_id, number, identified, sex, person_id, "
                    "born_earliest, born_latest, ethnicity_self_code, ethnicity_missing_code) "
                    "SELECT id, %1, 1, CASE WHEN (id + %1) % 4 <> 0 THEN 'male' END, "
                    "CASE WHEN id % 9 = 1 THEN 1 WHEN %1 < 3 THEN %1 END, "
                    "CASE WHEN id % 8 = 0 THEN '2019-01-01' WHEN id % 2 = 0 THEN '1980-01-01' END, "
                    "CASE WHEN id % 8 = 0 THEN '2019-01-01' WHEN id % 2 = 0 THEN '1980-01-01' END, "
                    "CASE WHEN id % 3 = 0 THEN 10001 END, "
                    "CASE WHEN id % 6 = 1 OR id % 12 = 0 THEN 12001 END "
                    "FROM review_case WHERE id % 3 >= %2"_s.arg(number)
                        .arg(number - 1));
        execute(u"INSERT INTO victim (case_id, number, age_least, age_most) "
                "SELECT id, 1, CASE WHEN id % 4 <> 0 THEN 13 END, "
                "CASE WHEN id % 4 <> 0 THEN 13 + id % 5 - 1 END FROM review_case"_s);
    }

    Officer lead() { return database.as(Role::TeamLead).actor; }
    DataQuality quality() { return dataQuality(database.connection(), lead(), today).value(); }

    // The rows of the queue, as the page of cases reads them.
    qint64 rowsBehind(const QualityQuestion &question)
    {
        const auto figure = qualityFigure(database.connection(), lead(), today, question);
        EXPECT_TRUE(figure) << figure.error().detail.toStdString();
        const auto rows = caseIds(database.connection(), lead(), figure->cases.filter);
        EXPECT_TRUE(rows) << rows.error().detail.toStdString();
        EXPECT_EQ(rows->size(), figure->count) << figure->cases.title.toStdString();
        return rows->size();
    }

    void expectRows(const FieldQuality &field, Dimension dimension)
    {
        const Tally &tally = *field.tally(dimension);
        const auto expect = [&](const Filled &filled, const QualitySlice &slice) {
            EXPECT_EQ(rowsBehind(FieldQuestion{field.field, dimension, slice}), filled.casesWithout)
                << fieldName(field.field).toStdString() << ", "
                << dimensionName(dimension).toStdString() << ", " << slice.name.toStdString();
        };
        expect(tally.all, {});
        for (const auto &[year, filled] : tally.years)
            expect(filled, {.year = year, .name = QString::number(year)});
        for (const auto &[team, filled] : tally.teams)
            expect(filled, {.team = team, .name = QString::number(team.value())});
    }

    const QDate today{2026, 1, 5};
    TestDatabase database{GetParam()};
};

TEST_P(QualityFigureTest, EveryShareOpensExactlyTheCasesThatItCounts)
{
    const DataQuality answer = quality();
    std::map<Dimension, qint64> faults;
    for (const FieldQuality &field : answer.fields) {
        for (const auto &[dimension, tally] : field.tallies) {
            faults[dimension] += tally.all.casesWithout;
            expectRows(field, dimension);
        }
    }
    for (const Dimension dimension : {Dimension::Completeness, Dimension::Validity,
                                      Dimension::Consistency, Dimension::Uniqueness})
        EXPECT_GT(faults[dimension], 0) << dimensionName(dimension).toStdString();
}

TEST_P(QualityFigureTest, DaysOpenTheCasesThatWereMeasured)
{
    const Lateness late = quality().field(QualityField::ReportedOn).lateness;
    ASSERT_GT(late.all.cases, 10);
    const auto rows = [this](const QualitySlice &slice) {
        return rowsBehind(FieldQuestion{QualityField::ReportedOn, Dimension::Timeliness, slice});
    };
    EXPECT_EQ(rows({}), late.all.cases);
    qint64 years = 0;
    for (const auto &[year, days] : late.years) {
        years += days.cases;
        EXPECT_EQ(rows({.year = year}), days.cases) << year;
    }
    for (const auto &[team, days] : late.teams)
        EXPECT_EQ(rows({.team = team}), days.cases) << team.value();
    EXPECT_EQ(years, late.all.cases) << "a year that is not known is one of them";
}

TEST_P(QualityFigureTest, SuspectsOfOneCaseOpenItOnce)
{
    const Filled sex =
        quality().field(QualityField::SuspectSex).tally(Dimension::Completeness)->all;
    EXPECT_LT(sex.casesWithout, 60);
    EXPECT_EQ(sex.applicable, database.count(u"SELECT count(*) FROM suspect"_s));
    EXPECT_EQ(sex.casesWithout,
              database.count(u"SELECT count(DISTINCT case_id) FROM suspect WHERE sex IS NULL"_s));
    EXPECT_EQ(rowsBehind(FieldQuestion{QualityField::SuspectSex, Dimension::Completeness, {}}),
              sex.casesWithout);
}

TEST_P(QualityFigureTest, ReasonsAndRepairsOpenTheirs)
{
    const DataQuality answer = quality();
    ASSERT_GT(answer.suspects.missing.size(), 1U);
    for (const auto &[reason, count] : answer.suspects.missing)
        EXPECT_EQ(rowsBehind(ReasonQuestion{Part::Suspect, reason}), count.cases);
    for (const auto &[reason, count] : answer.victims.missing)
        EXPECT_EQ(rowsBehind(ReasonQuestion{Part::Victim, reason}), count.cases);
    EXPECT_GT(answer.toRepair, answer.casesToRepair);
    EXPECT_EQ(rowsBehind(RepairQuestion{}), answer.casesToRepair);
}

TEST_P(QualityFigureTest, SaysInItsTitleWhatIsWrongAndWhere)
{
    const auto figure = qualityFigure(database.connection(), lead(), today,
                                      FieldQuestion{QualityField::Area,
                                                    Dimension::Completeness,
                                                    {.year = 2014, .name = u"2014"_s}});
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->cases.title, u"Area: not filled in, 2014"_s);
}

TEST_P(QualityFigureTest, IsForWhoMaySeeCases)
{
    for (const Role role : {Role::Analyst, Role::ReviewOfficer}) {
        const auto figure =
            qualityFigure(database.connection(), database.as(role).actor, today, RepairQuestion{});
        ASSERT_FALSE(figure);
        EXPECT_EQ(figure.error().fault, Fault::Forbidden);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, QualityFigureTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
