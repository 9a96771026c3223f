#pragma once

#include "core/audit/auditaction.h"

namespace Revisit::Audit {
inline constexpr AuditAction TablePublished{QLatin1String("table.published"),
                                            AuditKind::Disclosure};
inline constexpr AuditAction BriefingWritten{QLatin1String("briefing.written"),
                                             AuditKind::Disclosure};
} // namespace Revisit::Audit
