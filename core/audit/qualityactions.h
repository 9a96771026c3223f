#pragma once

#include "core/audit/auditaction.h"

// Acts of the work on quality beside those of caseworkactions.h.
namespace Revisit::Audit {
// Tells that something was typed, not what: nobody else reads a draft.
inline constexpr AuditAction SecondReviewDrafted{QLatin1String("quality.second_drafted"),
                                                 AuditKind::Alteration};
} // namespace Revisit::Audit
