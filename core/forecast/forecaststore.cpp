#include "core/forecast/forecaststore.h"

#include "core/base/text.h"
#include "core/forecast/forecastjson.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject readJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

KeptForecast keptFrom(const Query &query)
{
    return {.id = query.id<ForecastId>(0),
            .madeBy = query.text(1),
            .madeAt = query.instant(2),
            .method = query.text(3),
            .scenario = query.text(4),
            .inputs = inputsFrom(readJson(query.text(5))),
            .forecast = forecastFrom(readJson(query.text(6)))};
}

ForecastScenario scenarioFrom(const Query &query)
{
    return {.id = query.id<ForecastScenarioId>(0),
            .owner = query.id<OfficerId>(1),
            .ownerName = query.text(2),
            .name = query.text(3),
            .isShared = query.flag(4),
            .assumptions = assumptionsFrom(readJson(query.text(5))),
            .version = query.number(6)};
}

const QString selectKept =
    u"SELECT f.id, o.name, f.made_at, f.method, f.scenario, f.inputs, f.result "
    "FROM forecast f JOIN officer o ON o.id = f.officer_id "_s;
const QString selectScenario =
    u"SELECT s.id, s.officer_id, o.name, s.name, s.shared, s.assumptions, s.version "
    "FROM forecast_scenario s JOIN officer o ON o.id = s.officer_id "_s;

} // namespace

Result<QList<KeptForecast>> keptForecasts(Connection &connection, const Officer &viewer, int most)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        Query query(connection, selectKept + u"ORDER BY f.id DESC LIMIT :most"_s);
        query.bind(":most"_L1, most);
        QList<KeptForecast> kept;
        while (query.next())
            kept.append(keptFrom(query));
        return kept;
    });
}

Result<std::optional<KeptForecast>> keptForecast(Connection &connection, ForecastId id)
{
    return reading([&]() -> std::optional<KeptForecast> {
        Query query(connection, selectKept + u"WHERE f.id = :id"_s);
        query.bind(":id"_L1, id);
        return query.next() ? std::optional(keptFrom(query)) : std::nullopt;
    });
}

Result<bool> isAsItsInputsGive(Connection &connection, const Officer &viewer, ForecastId id)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const auto kept = keptForecast(connection, id);
    RV_CHECK(kept);
    if (!*kept)
        return fail(Fault::NotFound, CoreText::tr("There is no such forecast."));
    const Result<Forecast> again = forecastOf((*kept)->inputs);
    RV_CHECK(again);
    return *again == (*kept)->forecast;
}

Result<QList<ForecastScenario>> forecastScenarios(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        Query query(connection, selectScenario + u"WHERE s.officer_id = :viewer OR s.shared = 1 "
                                                 "ORDER BY s.name, s.id"_s);
        query.bind(":viewer"_L1, viewer.id);
        QList<ForecastScenario> scenarios;
        while (query.next())
            scenarios.append(scenarioFrom(query));
        return scenarios;
    });
}

std::optional<ForecastId> forecastWith(Connection &connection, const QString &digest,
                                       const QString &scenario)
{
    Query query(connection, u"SELECT id FROM forecast WHERE digest = :digest "
                            "AND scenario = :scenario ORDER BY id"_s);
    query.bind(":digest"_L1, digest).bind(":scenario"_L1, scenario);
    return query.next() ? std::optional(query.id<ForecastId>(0)) : std::nullopt;
}

ForecastId insertForecast(Connection &connection, const KeptForecast &kept, OfficerId by,
                          const QString &digest)
{
    Query query(connection,
                u"INSERT INTO forecast (officer_id, made_at, as_of, method, seed, digest, "
                "scenario, inputs, result) VALUES (:officer, :at, :as_of, :method, :seed, "
                ":digest, :scenario, :inputs, :result) RETURNING id"_s);
    query.bind(":officer"_L1, by)
        .bind(":at"_L1, kept.madeAt)
        .bind(":as_of"_L1, kept.inputs.asOf)
        .bind(":method"_L1, kept.method)
        .bind(":seed"_L1, QString::number(kept.inputs.assumptions.seed))
        .bind(":digest"_L1, digest)
        .bind(":scenario"_L1, kept.scenario)
        .bind(":inputs"_L1, written(toJson(kept.inputs)))
        .bind(":result"_L1, written(toJson(kept.forecast)))
        .next();
    return query.id<ForecastId>(0);
}

std::optional<ForecastScenario> scenarioWith(Connection &connection, ForecastScenarioId id)
{
    Query query(connection, selectScenario + u"WHERE s.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(scenarioFrom(query)) : std::nullopt;
}

std::optional<ForecastScenarioId> scenarioNamed(Connection &connection, OfficerId owner,
                                                const QString &name)
{
    Query query(connection,
                u"SELECT id FROM forecast_scenario WHERE officer_id = :owner AND name = :name"_s);
    query.bind(":owner"_L1, owner).bind(":name"_L1, name);
    return query.next() ? std::optional(query.id<ForecastScenarioId>(0)) : std::nullopt;
}

ForecastScenarioId insertScenario(Connection &connection, const ForecastScenario &scenario)
{
    Query query(connection, u"INSERT INTO forecast_scenario (officer_id, name, shared, "
                            "assumptions) VALUES (:owner, :name, :shared, :assumptions) "
                            "RETURNING id"_s);
    query.bind(":owner"_L1, scenario.owner)
        .bind(":name"_L1, scenario.name)
        .bind(":shared"_L1, int(scenario.isShared))
        .bind(":assumptions"_L1, written(toJson(scenario.assumptions)))
        .next();
    return query.id<ForecastScenarioId>(0);
}

bool updateScenario(Connection &connection, const ForecastScenario &scenario)
{
    return Query(connection, u"UPDATE forecast_scenario SET name = :name, shared = :shared, "
                             "assumptions = :assumptions, version = version + 1 "
                             "WHERE id = :id AND version = :version"_s)
               .bind(":name"_L1, scenario.name)
               .bind(":shared"_L1, int(scenario.isShared))
               .bind(":assumptions"_L1, written(toJson(scenario.assumptions)))
               .bind(":id"_L1, scenario.id)
               .bind(":version"_L1, scenario.version)
               .run() == 1;
}

bool deleteScenario(Connection &connection, ForecastScenarioId id, qint64 version)
{
    return Query(connection, u"DELETE FROM forecast_scenario WHERE id = :id "
                             "AND version = :version"_s)
               .bind(":id"_L1, id)
               .bind(":version"_L1, version)
               .run() == 1;
}

} // namespace Revisit
