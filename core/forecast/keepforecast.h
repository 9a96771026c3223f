#pragma once

#include "core/forecast/forecaststore.h"

namespace Revisit {

struct Session;

// Puts a forecast on record with all that it was made from. The same forecast of the
// same scenario is kept once; asking again gives the one on record.
struct KeepForecast {
    ForecastInputs inputs;
    Forecast forecast;
    QString scenario = {};

    Result<KeptForecast> run(Session &session) const;
};

} // namespace Revisit
