#pragma once

#include "core/forecast/forecaststore.h"

#include <QCoreApplication>

namespace Revisit {

// How forecasts are told of: always a range, with what it was made from, and in
// words where there is no number.
class ForecastWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::ForecastWording)

public:
    static QString finding(const KeptForecast &kept);            // one sentence
    static QString date(const Forecast &forecast, size_t share); // or that it is beyond
    static QString share(size_t share);                          // "15 in 100 draws are done by"
    static QString chance(double chance);                        // 42%, under 1%, over 99%
    static QString officersNeeded(const KeptForecast &kept);
    static QString rateNeeded(const KeptForecast &kept);
    static QString basis(const KeptForecast &kept); // what it learned from, and its record
    static QString drift(const Forecast &forecast); // empty where the pace is steady
    static QString perWeek(double reviews);
    static QString weeks(double weeks);                    // 3.4 weeks
    static QString weighing(const CaseWeighing &weighing); // its working, with its figures
    static QString assumptions(const ForecastAssumptions &assumptions); // what is unlike as-is
};

} // namespace Revisit
