#pragma once

#include "core/audit/auditaction.h"

// Acts of work on a case that few files name: apart from auditaction.h, which
// everything includes.
namespace Revisit::Audit {
inline constexpr AuditAction LinkAnswered{QLatin1String("link.answered"), AuditKind::Combination};
inline constexpr AuditAction DecisionLogged{QLatin1String("decision.logged"),
                                            AuditKind::Collection};
inline constexpr AuditAction ReviewFormMoved{QLatin1String("review.form_moved"),
                                             AuditKind::Alteration};
} // namespace Revisit::Audit
