#include "core/forecast/forecaststore.h"

#include "core/audit/verifytrail.h"
#include "core/capacity/changecapacity.h"
#include "core/forecast/keepforecast.h"
#include "core/forecast/savescenario.h"
#include "core/people/capability.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ForecastStoreTest : public testing::TestWithParam<QString>
{
protected:
    void signOff(QDate day, int count)
    {
        for (int number = 0; number < count; ++number) {
            const CaseId id = database.addCase(u"R-%1"_s.arg(++m_cases));
            Query(database.connection(),
                  u"UPDATE review_case SET status = 6, decided_on = :day WHERE id = :id"_s)
                .bind(":day"_L1, day)
                .bind(":id"_L1, id)
                .run();
        }
    }

    // Eight weeks from Monday 3 November; the clock stands at 5 January 2026.
    void work()
    {
        for (int week = 0; week < 9; ++week)
            signOff(QDate(2025, 11, 5).addDays(7 * week), 3 + week % 3);
        for (int number = 0; number < 20; ++number)
            database.addCase(u"LEFT-%1"_s.arg(number));
    }

    ForecastBasis basis() { return *forecastBasis(database.connection(), lead.actor, clock()); }
    const Clock &clock() const { return database.clock; }

    Result<KeptForecast> keep(const ForecastAssumptions &assumptions = {.draws = 200},
                              const QString &scenario = {})
    {
        const ForecastInputs inputs = inputsFor(basis(), assumptions);
        const Result<Forecast> forecast = forecastOf(inputs);
        RV_CHECK(forecast);
        return KeepForecast{inputs, *forecast, scenario}.run(lead);
    }

    qint64 entries(const QString &action)
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action));
    }

    TestDatabase database{GetParam()};
    Session lead = database.as(Role::TeamLead);
    Session analyst = database.as(Role::Analyst);

    // Cases that an import brought on a day, and whether it was undone.
    void import(QDate on, int cases, bool isUndone)
    {
        BatchId batch;
        {
            Query query(database.connection(),
                        u"INSERT INTO import_batch (profile_name, profile, started_at, officer_id, "
                        "undone_at) VALUES ('p', '{}', :at, :officer, :undone) RETURNING id"_s);
            query.bind(":at"_L1, QDateTime(on, QTime(10, 0), Qt::UTC))
                .bind(":officer"_L1, lead.actor.id)
                .bind(":undone"_L1,
                      isUndone ? std::optional(QDateTime(on, QTime(11, 0), Qt::UTC)) : std::nullopt)
                .next();
            batch = query.id<BatchId>(0);
        }
        for (int n = 0; n < cases; ++n) {
            const CaseId id = database.addCase(u"IN-%1-%2"_s.arg(batch.value()).arg(n));
            EXPECT_TRUE(database.lets(
                u"UPDATE review_case SET batch_id = %1 WHERE id = %2"_s.arg(batch.value())
                    .arg(id.value())));
        }
    }

private:
    int m_cases = 0;
};

TEST_P(ForecastStoreTest, ReadsWholeWeeksOfSignOffs)
{
    work();
    signOff({2026, 1, 5}, 7); // of the week under way
    const ForecastBasis read = basis();
    EXPECT_EQ(read.asOf, QDate(2026, 1, 5));
    ASSERT_EQ(read.weeks.size(), 9);
    EXPECT_EQ(read.weeks.first().monday, QDate(2025, 11, 3));
    EXPECT_EQ(read.weeks.first().done, 3);
    EXPECT_EQ(read.weeks.last().monday, QDate(2025, 12, 29));
    EXPECT_EQ(read.left, 20);
    EXPECT_EQ(read.officers, 1);
    EXPECT_EQ(read.weeks.first().minutes, 5 * 360);
    EXPECT_EQ(read.weeks[7].minutes, 3 * 360) << "Christmas week has three working days";
}

TEST_P(ForecastStoreTest, WorksTheWeightOutByAVersionOfTheCaseWeightsAndKeepsHow)
{
    work();
    ASSERT_TRUE(
        (SetCaseWeights{{{{30, 450}, {20, 180}, {15, 105}, {10, 50}}}, u"Counted"_s}.run(lead)));
    database.connection().execute(u"UPDATE review_case SET tier = 1 WHERE status <> 6"_s);
    const ForecastInputs inputs = inputsFor(basis(), {.weightVersion = 1, .draws = 200});
    ASSERT_TRUE(inputs.weighing);
    EXPECT_EQ(inputs.weighing->tiers[1].left, 20);
    EXPECT_EQ(inputs.assumptions.weightPercent, 333) << "200 minutes beside 60";
    const auto kept = keep({.weightVersion = 1, .draws = 200});
    ASSERT_TRUE(kept);
    EXPECT_EQ(keptForecasts(database.connection(), analyst.actor)->first().inputs, inputs);
    EXPECT_TRUE(isAsItsInputsGive(database.connection(), analyst.actor, kept->id).value());
    EXPECT_FALSE(inputsFor(basis(), {.weightVersion = 9}).weighing) << "there is no such version";
    EXPECT_EQ(assumptionsFrom(toJson(inputs.assumptions)), inputs.assumptions);
    EXPECT_FALSE(toJson(ForecastAssumptions{}).contains(u"weight_version"_s));
}

TEST_P(ForecastStoreTest, EstimatesWhatComesInFromTheImportsAfterTheFirst)
{
    work();
    EXPECT_FALSE(basis().inflow) << "no import is on record";
    import(QDate(2025, 11, 4), 20, false);
    import(QDate(2025, 11, 12), 6, false);
    import(QDate(2025, 11, 19), 90, true);
    import(QDate(2025, 12, 30), 10, false);
    const auto inflow = basis().inflow;
    ASSERT_TRUE(inflow);
    EXPECT_EQ(inflow->weeks, 8);
    EXPECT_EQ(inflow->cases, 16) << "neither the first nor the one undone";
    EXPECT_DOUBLE_EQ(inflow->mean, 2);
}

TEST_P(ForecastStoreTest, AWeekThatTheProgrammeBeganInIsLeftOut)
{
    work();
    ASSERT_TRUE(database.lets(u"INSERT INTO setting (name, value) VALUES "
                              "('programme_from', '2025-11-04')"_s));
    EXPECT_EQ(basis().weeks.first().monday, QDate(2025, 11, 10));
}

TEST_P(ForecastStoreTest, SaysInWordsThatThereAreTooFewWeeks)
{
    signOff({2025, 12, 10}, 4);
    const auto none = keep();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fault, Fault::NotFound);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 0);
}

TEST_P(ForecastStoreTest, KeepsAForecastWithItsInputsAndWritesItIntoTheTrail)
{
    work();
    const auto kept = keep({.draws = 200, .seed = 18'446'744'073'709'551'615ULL});
    ASSERT_TRUE(kept) << kept.error().message.toStdString();
    const auto read = keptForecasts(database.connection(), analyst.actor).value();
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read.first().inputs, kept->inputs);
    EXPECT_EQ(read.first().forecast, kept->forecast);
    EXPECT_EQ(read.first().method, forecastMethodName);
    EXPECT_EQ(read.first().madeBy, lead.actor.name);
    EXPECT_EQ(read.first().madeAt, database.clock.now());
    EXPECT_EQ(entries(u"forecast.made"_s), 1);
    EXPECT_TRUE(isAsItsInputsGive(database.connection(), analyst.actor, kept->id).value());
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(ForecastStoreTest, TheSameForecastIsKeptOnce)
{
    work();
    const auto first = keep();
    database.clock.advance(std::chrono::hours(1));
    const auto again = keep();
    EXPECT_EQ(again->id, first->id);
    EXPECT_EQ(again->madeAt, first->madeAt) << "it is the one that was made an hour ago";
    EXPECT_EQ(entries(u"forecast.made"_s), 1);
    EXPECT_NE(keep({.draws = 200}, u"Ten more"_s)->id, first->id);
    EXPECT_NE(keep({.draws = 200, .seed = 2})->id, first->id);
}

TEST_P(ForecastStoreTest, AForecastIsKeptAsItWasMade)
{
    work();
    ASSERT_TRUE(keep());
    EXPECT_FALSE(database.lets(u"UPDATE forecast SET result = '{}'"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM forecast"_s));
    EXPECT_EQ(isAsItsInputsGive(database.connection(), lead.actor, ForecastId(99)).error().fault,
              Fault::NotFound);
}

TEST_P(ForecastStoreTest, AForecastOfUnsoundAssumptionsIsNotKept)
{
    work();
    const Result<KeptForecast> none = KeepForecast{inputsFor(basis(), {.draws = 5}), {}}.run(lead);
    EXPECT_EQ(none.error().fault, Fault::Invalid);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM forecast"_s), 0);
}

TEST_P(ForecastStoreTest, OnlyWhoSeesTrendsSeesOrMakesForecasts)
{
    work();
    Session officer = database.as(Role::ReviewOfficer);
    const ForecastInputs inputs = inputsFor(basis(), {.draws = 200});
    EXPECT_EQ(forecastBasis(database.connection(), officer.actor, clock()).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((KeepForecast{inputs, *forecastOf(inputs)}.run(officer)).error().fault,
              Fault::Forbidden);
    EXPECT_EQ(keptForecasts(database.connection(), officer.actor).error().fault, Fault::Forbidden);
    EXPECT_EQ(forecastScenarios(database.connection(), officer.actor).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((SaveScenario{.name = u"x"_s}.run(officer)).error().fault, Fault::Forbidden);
    EXPECT_EQ((RemoveScenario{ForecastScenarioId(1)}.run(officer)).error().fault, Fault::Forbidden);
}

TEST_P(ForecastStoreTest, AScenarioIsPrivateUntilItIsShared)
{
    SaveScenario save{.name = u" Ten more "_s, .assumptions = {.moreOfficers = 10}};
    const auto id = save.run(lead);
    ASSERT_TRUE(id);
    EXPECT_EQ(forecastScenarios(database.connection(), analyst.actor)->size(), 0);
    const auto own = forecastScenarios(database.connection(), lead.actor).value();
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own.first().name, u"Ten more"_s);
    EXPECT_EQ(own.first().assumptions, save.assumptions);
    EXPECT_FALSE(own.first().isShared);

    save.id = *id;
    save.isShared = true;
    ASSERT_TRUE(save.run(lead));
    const auto shared = forecastScenarios(database.connection(), analyst.actor).value();
    ASSERT_EQ(shared.size(), 1);
    EXPECT_EQ(shared.first().version, 2);
    EXPECT_EQ(shared.first().ownerName, roleName(Role::TeamLead));
    EXPECT_EQ(entries(u"forecast.scenario_saved"_s), 2);
}

TEST_P(ForecastStoreTest, OnlyItsOwnerChangesOrRemovesAScenario)
{
    const auto id = SaveScenario{.name = u"A"_s, .isShared = true}.run(lead);
    const auto hidden = SaveScenario{.name = u"B"_s}.run(lead);
    EXPECT_EQ((SaveScenario{.id = *id, .name = u"C"_s}.run(analyst)).error().fault,
              Fault::Forbidden);
    EXPECT_EQ((RemoveScenario{*id}.run(analyst)).error().fault, Fault::Forbidden);
    EXPECT_EQ((RemoveScenario{*hidden}.run(analyst)).error().fault, Fault::NotFound);
    EXPECT_EQ((RemoveScenario{*id, 7}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_TRUE((RemoveScenario{*id}.run(lead)));
    EXPECT_EQ(entries(u"forecast.scenario_removed"_s), 1);
    EXPECT_FALSE(database.lets(u"UPDATE forecast_scenario SET officer_id = officer_id + 1"_s));
}

TEST_P(ForecastStoreTest, AScenarioHasANameOfItsOwnAndSoundAssumptions)
{
    ASSERT_TRUE((SaveScenario{.name = u"A"_s}.run(lead)));
    EXPECT_EQ((SaveScenario{.name = u"A"_s}.run(lead)).error().fault, Fault::Invalid);
    EXPECT_TRUE((SaveScenario{.name = u"A"_s}.run(analyst))) << "names are each owner's";
    EXPECT_EQ((SaveScenario{.name = u"  "_s}.run(lead)).error().fault, Fault::Invalid);
    EXPECT_EQ((SaveScenario{.name = QString(61, u'x')}.run(lead)).error().fault, Fault::Invalid);
    EXPECT_EQ(
        (SaveScenario{.name = u"B"_s, .assumptions = {.leavePercent = 95}}.run(lead)).error().fault,
        Fault::Invalid);
}

INSTANTIATE_TEST_SUITE_P(Engines, ForecastStoreTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
