#pragma once

#include "core/audit/auditaction.h"

// Acts of work on a case that few files name: apart from auditaction.h, which
// everything includes.
namespace Revisit::Audit {
inline constexpr AuditAction LinkAnswered{QLatin1String("link.answered"), AuditKind::Combination};
inline constexpr AuditAction NameRevealed{QLatin1String("person.name_revealed"),
                                          AuditKind::Consultation};
inline constexpr AuditAction DecisionLogged{QLatin1String("decision.logged"),
                                            AuditKind::Collection};
} // namespace Revisit::Audit
