#include "core/dataquality/dataquality.h"

#include "core/refdata/codebook.h"
#include "core/sample/generator.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QDate qualityAsOf(2026, 3, 2); // of the demonstration

// The demonstration caseload, made once; each test plants in a copy of its own.
class DemonstrationQualityTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const auto made = generateSample(ConnectionSpec::file(s_folder->filePath(u"clean"_s)),
                                         {.cases = s_cases, .officers = 12, .seed = 5});
        ASSERT_TRUE(made) << made.error().message.toStdString();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    DemonstrationQualityTest()
    {
        const QString copy = m_own.filePath(u"planted"_s);
        QFile::copy(s_folder->filePath(u"clean"_s), copy);
        m_connection = Connection::open(ConnectionSpec::file(copy)).value();
    }

    DataQuality quality(Role role = Role::TeamLead)
    {
        const auto answer = dataQuality(*m_connection, {OfficerId(1), {}, role}, qualityAsOf);
        EXPECT_TRUE(answer) << answer.error().detail.toStdString();
        return answer.value_or(DataQuality());
    }

    void execute(const QString &sql, CaseId id)
    {
        Query(*m_connection, sql).bind(":id"_L1, id).run();
    }

    // Cases of which all that is spoilt is there and known to the day.
    QList<CaseId> whole(int count)
    {
        Query query(*m_connection,
                    u"SELECT c.id FROM review_case c WHERE c.nfa_earliest = c.nfa_latest "
                    "AND c.reported_earliest = c.reported_latest "
                    "AND c.offence_from_earliest = c.offence_from_latest AND c.status = 6 "
                    "AND EXISTS (SELECT 1 FROM suspect s WHERE s.case_id = c.id AND s.number = 1 "
                    "AND s.identified = 1 AND s.person_id IS NOT NULL) "
                    "AND EXISTS (SELECT 1 FROM suspect s WHERE s.case_id = c.id AND s.number = 2 "
                    "AND s.identified = 1) AND EXISTS (SELECT 1 FROM original_outcome u "
                    "JOIN suspect s ON s.id = u.suspect_id WHERE u.case_id = c.id "
                    "AND s.number = 1) ORDER BY c.id"_s);
        QList<CaseId> ids;
        while (ids.size() < count && query.next())
            ids.append(query.id<CaseId>(0));
        return ids;
    }

    void plant(RecordRule rule, CaseId id);

    static constexpr int s_cases = 1600;
    static std::unique_ptr<QTemporaryDir> s_folder;
    QTemporaryDir m_own;
    std::unique_ptr<Connection> m_connection;
};

std::unique_ptr<QTemporaryDir> DemonstrationQualityTest::s_folder;

QString update(const QString &what)
{
    return u"UPDATE review_case SET %1 WHERE id = :id"_s.arg(what);
}

QString updatePerson(const QString &table, const QString &what)
{
    return u"UPDATE %1 SET %2 WHERE case_id = :id AND number = 1"_s.arg(table, what);
}

QString plantingOf(RecordRule rule)
{
    switch (rule) {
    case RecordRule::CodeOfAnotherList:
        return update(u"setting_code = 3001"_s);
    case RecordRule::DateInTheFuture:
        return update(u"decided_on = '2027-05-05'"_s);
    case RecordRule::DateBackToFront:
        return update(u"offence_from_latest = '1999-01-01'"_s);
    case RecordRule::AgeOutOfBounds:
        return updatePerson(u"victim"_s, u"age_most = 190"_s);
    case RecordRule::BornAfterClosure:
        return updatePerson(u"suspect"_s, u"born_earliest = '2025-07-01', "
                                          "born_latest = '2025-07-01'"_s);
    case RecordRule::ReportedAfterClosure:
        return update(u"reported_earliest = '2025-08-01', reported_latest = '2025-08-01'"_s);
    case RecordRule::OffenceAfterReport:
        return update(u"offence_from_earliest = nfa_latest, offence_from_latest = nfa_latest"_s);
    case RecordRule::OffenceEndsBeforeItBegins:
        return update(u"offence_to_earliest = '1999-01-01', offence_to_latest = '1999-01-01'"_s);
    case RecordRule::YearIsNotThatOfClosure:
        return update(u"nfa_year = nfa_year + 1"_s);
    case RecordRule::DecisionAndStatusDisagree:
        return update(u"status = 2"_s);
    case RecordRule::SuspectsMiscounted:
        return update(u"suspects_identified = suspects_identified + 1"_s);
    case RecordRule::VictimsMiscounted:
        return update(u"victims = victims + 1"_s);
    case RecordRule::ValueAndReasonForNone:
        return updatePerson(u"suspect"_s,
                            u"ethnicity_self_code = 10001, ethnicity_missing_code = 12001"_s);
    case RecordRule::OutcomeForNobody:
        return u"UPDATE original_outcome SET outcome_code = (SELECT id FROM code "
               "WHERE list = 'outcome' AND code = '18') WHERE case_id = :id AND suspect_id IN "
               "(SELECT id FROM suspect WHERE number = 1)"_s;
    case RecordRule::PersonTwice:
        return u"UPDATE suspect SET person_id = (SELECT s.person_id FROM suspect s "
               "WHERE s.case_id = suspect.case_id AND s.number = 1) "
               "WHERE case_id = :id AND number = 2"_s;
    case RecordRule::DecidedBeforeItCameIn:
        return update(u"decided_on = '2025-03-03'"_s);
    }
    return {};
}

void DemonstrationQualityTest::plant(RecordRule rule, CaseId id)
{
    execute(plantingOf(rule), id);
}

TEST_F(DemonstrationQualityTest, RaisesNoFalseAlarmOnTheCleanCaseload)
{
    const DataQuality clean = quality();
    EXPECT_EQ(clean.cases, s_cases);
    EXPECT_EQ(clean.toRepair, 0);
    for (const RecordToRepair &each : clean.repairs)
        ADD_FAILURE() << each.reference.toStdString() << ": " << ruleText(each.rule).toStdString();
}

TEST_F(DemonstrationQualityTest, FindsTwoHundredPlantedDefectsAndNoOther)
{
    constexpr int planted = 200;
    const QList<CaseId> ids = whole(planted);
    ASSERT_EQ(ids.size(), planted);
    const QList<RecordRule> rules = recordRules();
    m_connection->execute(u"BEGIN"_s);
    for (int i = 0; i < planted; ++i)
        plant(rules.at(i % rules.size()), ids.at(i));
    m_connection->execute(u"COMMIT"_s);

    const DataQuality found = quality();
    int hits = 0;
    for (int i = 0; i < planted; ++i) {
        const RecordRule rule = rules.at(i % rules.size());
        const bool isFound = std::ranges::any_of(found.repairs, [&](const RecordToRepair &each) {
            return each.id == ids.at(i) && each.rule == rule;
        });
        hits += isFound;
        EXPECT_TRUE(isFound) << ruleText(rule).toStdString();
    }
    EXPECT_EQ(hits, planted);
    const auto elsewhere = std::ranges::count_if(
        found.repairs, [&](const RecordToRepair &each) { return !ids.contains(each.id); });
    EXPECT_EQ(elsewhere, 0) << "a case in which nothing was planted";
}

TEST_F(DemonstrationQualityTest, MeasuresThePlantedShareOfEthnicity)
{
    m_connection->execute(u"UPDATE suspect SET ethnicity_self_code = NULL, "
                          "ethnicity_officer_code = NULL"_s);
    m_connection->execute(u"UPDATE suspect SET ethnicity_self_code = 10001 "
                          "WHERE (SELECT count(*) FROM suspect s WHERE s.id < suspect.id) * 34 "
                          "/ 100 < (SELECT count(*) FROM suspect s WHERE s.id <= suspect.id) "
                          "* 34 / 100"_s);
    const EthnicityRates rates = quality().suspects;
    const auto share = rates.selfDefined.share();
    ASSERT_TRUE(share);
    EXPECT_NEAR(share->value, 0.34, 0.001);
    EXPECT_LT(share->interval.lower, 0.34);
    EXPECT_GT(share->interval.upper, 0.34);
    EXPECT_EQ(rates.officerDefined.filled, 0);
    EXPECT_EQ(rates.either.filled, rates.selfDefined.filled);
    EXPECT_TRUE(rates.isMostlyUnknown());
}

TEST_F(DemonstrationQualityTest, KeepsTheReasonsForNoEthnicityApartAndInTheDenominator)
{
    const EthnicityRates rates = quality().suspects;
    Query all(*m_connection, u"SELECT count(*) FROM suspect WHERE duplicate_of IS NULL"_s);
    all.next();
    EXPECT_EQ(rates.selfDefined.applicable, all.number(0));
    EXPECT_EQ(rates.either.applicable, all.number(0));
    qint64 missing = 0;
    for (const auto &[reason, count] : rates.missing)
        missing += count.people;
    EXPECT_EQ(missing + rates.selfDefined.filled, rates.selfDefined.applicable);
    for (const QString &reason : {u"NOT_STATED"_s, u"REFUSED"_s, u"NOT_ASKED"_s, u"LEGACY_BLANK"_s})
        EXPECT_GT(
            rates.missing.at(CodeBook::instance().find(u"ethnicity_missing", reason)->id).people, 0)
            << reason.toStdString();
}

void expectWhole(const FieldQuality &field, const Tally &tally)
{
    Filled years;
    Filled teams;
    for (const auto &[year, filled] : tally.years)
        years = {years.filled + filled.filled, years.applicable + filled.applicable,
                 years.casesWithout + filled.casesWithout};
    for (const auto &[team, filled] : tally.teams)
        teams = {teams.filled + filled.filled, teams.applicable + filled.applicable,
                 teams.casesWithout + filled.casesWithout};
    for (const Filled &parts : {years, teams}) {
        EXPECT_EQ(parts.filled, tally.all.filled) << fieldName(field.field).toStdString();
        EXPECT_EQ(parts.applicable, tally.all.applicable);
        EXPECT_EQ(parts.casesWithout, tally.all.casesWithout);
    }
}

TEST_F(DemonstrationQualityTest, CountsEachFieldInEachDimensionOverYearsAndTeams)
{
    const DataQuality answer = quality();
    ASSERT_EQ(answer.fields.size(), qualityFields().size());
    for (const FieldQuality &field : answer.fields) {
        EXPECT_FALSE(fieldName(field.field).isEmpty());
        for (const Dimension dimension : dimensions()) {
            const bool isShare =
                isAssessed(field.field, dimension) && !isInDays(field.field, dimension);
            ASSERT_EQ(field.tally(dimension) != nullptr, isShare)
                << fieldName(field.field).toStdString();
            if (isShare)
                expectWhole(field, *field.tally(dimension));
        }
        const Tally *valid = field.tally(Dimension::Validity);
        if (valid && field.field != QualityField::WholeRecord) {
            EXPECT_EQ(valid->all.applicable, field.tally(Dimension::Completeness)->all.filled);
        }
    }
}

TEST_F(DemonstrationQualityTest, MeasuresHowLateTheRecordsWereByYearAndTeam)
{
    const Lateness late = quality().field(QualityField::ClosedOn).lateness;
    EXPECT_GT(late.all.cases, 500);
    EXPECT_GT(late.all.ninth->value, late.all.median->value);
    EXPECT_LE(late.all.median->lower.value(), late.all.median->value);
    EXPECT_GE(late.all.median->upper.value(), late.all.median->value);
    EXPECT_GT(late.years.size(), 5U);
    EXPECT_GT(late.teams.size(), 1U);
}

TEST_F(DemonstrationQualityTest, CountsWhatIsMissingAsTheCaseloadHasIt)
{
    const Tally *maker = quality().field(QualityField::Maker).tally(Dimension::Completeness);
    Query without(*m_connection,
                  u"SELECT count(*) FROM closure WHERE decision_maker_code IS NULL"_s);
    without.next();
    EXPECT_EQ(maker->all.without(), without.number(0));
    EXPECT_EQ(maker->all.casesWithout, without.number(0));
}

TEST_F(DemonstrationQualityTest, GivesAnAnalystNoCaseToRepair)
{
    plant(RecordRule::VictimsMiscounted, whole(1).first());
    EXPECT_EQ(quality().repairs.size(), 1);
    const DataQuality seen = quality(Role::Analyst);
    EXPECT_TRUE(seen.repairs.isEmpty());
    EXPECT_EQ(seen.toRepair, 1);
    EXPECT_EQ(seen.broken.at(RecordRule::VictimsMiscounted), 1);
    EXPECT_EQ(dataQuality(*m_connection, {OfficerId(1), {}, Role::ReviewOfficer}, qualityAsOf)
                  .error()
                  .fault,
              Fault::Forbidden);
}

// The statements run on both engines.
class QualityRecordsTest : public testing::TestWithParam<QString>
{
};

TEST_P(QualityRecordsTest, AreReadAlikeFromBothEngines)
{
    TestDatabase database{GetParam()};
    const CaseId id = database.addCase(u"R-1"_s);
    database.connection().execute(
        u"INSERT INTO suspect (case_id, number, identified, sex, ethnicity_self_code) "
        "VALUES (%1, 1, 1, 'male', 10001)"_s.arg(id.value()));
    database.connection().execute(
        u"INSERT INTO victim (case_id, number, age_least, age_most) VALUES (%1, 1, 14, 15)"_s.arg(
            id.value()));
    database.connection().execute(u"INSERT INTO closure (case_id, rationale_recorded) "
                                  "VALUES (%1, 0)"_s.arg(id.value()));
    const auto answer =
        dataQuality(database.connection(), database.as(Role::TeamLead).actor, {2026, 1, 5});
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_EQ(answer->cases, 1);
    EXPECT_EQ(answer->suspects.selfDefined.filled, 1);
    EXPECT_EQ(answer->broken.at(RecordRule::SuspectsMiscounted), 1);
    EXPECT_EQ(answer->broken.at(RecordRule::VictimsMiscounted), 1);
    EXPECT_EQ(answer->casesToRepair, 1);
    const FieldQuality &rationale = answer->field(QualityField::Rationale);
    EXPECT_EQ(rationale.tally(Dimension::Completeness)->all.filled, 1)
        << "none on file is an answer";
}

INSTANTIATE_TEST_SUITE_P(Databases, QualityRecordsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
