#pragma once

#include "core/audit/auditaction.h"

// Acts on views that people keep.
namespace Revisit::Audit {
inline constexpr AuditAction ViewSaved{QLatin1String("view.saved"), AuditKind::Alteration};
inline constexpr AuditAction ViewRemoved{QLatin1String("view.removed"), AuditKind::Erasure};
} // namespace Revisit::Audit
