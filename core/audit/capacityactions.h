#pragma once

#include "core/audit/auditaction.h"

// Acts on the hours of officers, on who may be given a case, and on handing over.
namespace Revisit::Audit {
inline constexpr AuditAction WorkPatternChanged{QLatin1String("officer.hours_changed"),
                                                AuditKind::Alteration};
inline constexpr AuditAction AbsenceRecorded{QLatin1String("officer.absence_recorded"),
                                             AuditKind::Collection};
inline constexpr AuditAction AbsenceWithdrawn{QLatin1String("officer.absence_withdrawn"),
                                              AuditKind::Alteration};
inline constexpr AuditAction SkillRecorded{QLatin1String("officer.skill_recorded"),
                                           AuditKind::Collection};
inline constexpr AuditAction CalendarChanged{QLatin1String("calendar.changed"),
                                             AuditKind::Alteration};
inline constexpr AuditAction WeightsChanged{QLatin1String("weights.changed"),
                                            AuditKind::Collection};
inline constexpr AuditAction HandoverPrinted{QLatin1String("case.handover_printed"),
                                             AuditKind::Disclosure};
inline constexpr AuditAction CaseRestricted{QLatin1String("case.restricted"),
                                            AuditKind::Alteration};
inline constexpr AuditAction RestrictionLifted{QLatin1String("case.restriction_lifted"),
                                               AuditKind::Alteration};
} // namespace Revisit::Audit
