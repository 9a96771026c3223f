#pragma once

#include "core/forecast/forecast.h"

namespace Revisit {

// How a forecast stands on record. The text of the same inputs is always the same.
QJsonObject toJson(const ForecastInputs &inputs);
ForecastInputs inputsFrom(const QJsonObject &json);
QJsonObject toJson(const Forecast &forecast);
Forecast forecastFrom(const QJsonObject &json);

// SHA-256 of the method and the inputs, in hex.
QString digestOf(const ForecastInputs &inputs);

} // namespace Revisit
