#pragma once

#include "core/audit/auditaction.h"

// Acts on figures that change how they are read.
namespace Revisit::Audit {
inline constexpr AuditAction TrendRebased{QLatin1String("trend.rebased"), AuditKind::Alteration};
} // namespace Revisit::Audit
