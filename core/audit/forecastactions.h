#pragma once

#include "core/audit/auditaction.h"

// Acts on forecasts, which few files name.
namespace Revisit::Audit {
inline constexpr AuditAction ForecastMade{QLatin1String("forecast.made"), AuditKind::Collection};
inline constexpr AuditAction ScenarioSaved{QLatin1String("forecast.scenario_saved"),
                                           AuditKind::Alteration};
inline constexpr AuditAction ScenarioRemoved{QLatin1String("forecast.scenario_removed"),
                                             AuditKind::Erasure};
} // namespace Revisit::Audit
