#pragma once

#include "core/forecast/forecaststore.h"

namespace Revisit {

struct Session;

// Keeps a set of assumptions under a name, for oneself or for everyone who sees
// forecasts. With an id it replaces that one, which only its owner may.
struct SaveScenario {
    ForecastScenarioId id = {}; // invalid: a new one
    qint64 version = 1;
    QString name = {};
    bool isShared = false;
    ForecastAssumptions assumptions = {};

    Result<ForecastScenarioId> run(Session &session) const;
};

// The forecasts made with it stay on record.
struct RemoveScenario {
    ForecastScenarioId id;
    qint64 version = 1;

    Result<> run(Session &session) const;
};

} // namespace Revisit
