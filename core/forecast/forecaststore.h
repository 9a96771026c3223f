#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/cases/programme.h"
#include "core/forecast/forecast.h"
#include "core/forecast/inflow.h"
#include "core/people/officer.h"

namespace Revisit {

class Connection;

using ForecastId = Id<struct ForecastTag>;
using ForecastScenarioId = Id<struct ForecastScenarioTag>;

// What is on record for a forecast, without any assumption.
struct ForecastBasis {
    QDate asOf;
    Programme terms;
    qint64 cases = 0;
    qint64 left = 0;           // not signed off
    QList<WeekOnRecord> weeks; // every complete ISO week since work began
    qint64 before = 0;         // signed off before the first of these weeks
    QList<WorkPattern> patterns = {};
    WorkCalendar calendar = {};
    double officers = 0; // full-time equivalents as of that day
    std::array<CasesByStatus, 4> leftByTier = {};
    QList<std::array<int, 4>> doneByTier = {}; // of `weeks`
    QList<CaseWeights> weights = {};           // every version, the oldest first
    std::optional<InflowEstimate> inflow = {}; // nothing: too few weeks since the first import
};

// For who may see trends. A review counts in the week of its sign-off.
Result<ForecastBasis> forecastBasis(Connection &connection, const Officer &viewer,
                                    const Clock &clock);
// By a version of the case weights, over so many of the newest weeks; nothing where it
// cannot be worked out, or there is no such version.
std::optional<CaseWeighing> weighingOf(const ForecastBasis &basis, int version, int weeks);
// Where they name a version of the case weights, with the weight worked out by it.
ForecastInputs inputsFor(const ForecastBasis &basis, const ForecastAssumptions &assumptions);

// A forecast on record.
struct KeptForecast {
    ForecastId id;
    QString madeBy;
    QDateTime madeAt;
    QString method;
    QString scenario; // its name; empty: as things stand
    ForecastInputs inputs;
    Forecast forecast;
};
// The newest first.
Result<QList<KeptForecast>> keptForecasts(Connection &connection, const Officer &viewer,
                                          int most = 50);
Result<std::optional<KeptForecast>> keptForecast(Connection &connection, ForecastId id);
// Whether the kept inputs give the kept result again, as an inspector asks.
Result<bool> isAsItsInputsGive(Connection &connection, const Officer &viewer, ForecastId id);

// A named set of assumptions, one's own or shared with everyone who sees forecasts.
struct ForecastScenario {
    ForecastScenarioId id;
    OfficerId owner;
    QString ownerName;
    QString name;
    bool isShared = false;
    ForecastAssumptions assumptions;
    qint64 version = 1;
};
// The viewer's own and the shared ones, by name.
Result<QList<ForecastScenario>> forecastScenarios(Connection &connection, const Officer &viewer);

// The rest is for use inside a transaction and throws StoreFault.
std::optional<ForecastId> forecastWith(Connection &connection, const QString &digest,
                                       const QString &scenario);
ForecastId insertForecast(Connection &connection, const KeptForecast &kept, OfficerId by,
                          const QString &digest);
std::optional<ForecastScenario> scenarioWith(Connection &connection, ForecastScenarioId id);
std::optional<ForecastScenarioId> scenarioNamed(Connection &connection, OfficerId owner,
                                                const QString &name);
// Its key; new without one. False version: somebody else changed it.
ForecastScenarioId insertScenario(Connection &connection, const ForecastScenario &scenario);
bool updateScenario(Connection &connection, const ForecastScenario &scenario);
bool deleteScenario(Connection &connection, ForecastScenarioId id, qint64 version);

} // namespace Revisit
