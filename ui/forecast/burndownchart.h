#pragma once

#include "core/forecast/forecaststore.h"
#include "ui/base/chartdata.h"

namespace Revisit {

// What was left at the end of each week, and where a forecast sees it go: the middle
// of the draws and a band of 70 in 100 round it, beside the target date.
LineChart burnDownChart(const ForecastBasis &basis, const KeptForecast &kept);

} // namespace Revisit
