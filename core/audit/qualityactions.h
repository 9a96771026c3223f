#pragma once

#include "core/audit/auditaction.h"

// Acts of the work on quality beside those of caseworkactions.h.
namespace Revisit::Audit {
// Tells that something was typed, not what: nobody else reads a draft.
inline constexpr AuditAction SecondReviewDrafted{QLatin1String("quality.second_drafted"),
                                                 AuditKind::Alteration};
inline constexpr AuditAction CalibrationHeld{QLatin1String("quality.calibration_held"),
                                             AuditKind::Collection};
inline constexpr AuditAction CalibrationOpened{QLatin1String("quality.calibration_opened"),
                                               AuditKind::Consultation};
inline constexpr AuditAction CalibrationDrafted{QLatin1String("quality.calibration_drafted"),
                                                AuditKind::Alteration};
inline constexpr AuditAction CalibrationAnswered{QLatin1String("quality.calibration_answered"),
                                                 AuditKind::Collection};
inline constexpr AuditAction CalibrationClosed{QLatin1String("quality.calibration_closed"),
                                               AuditKind::Alteration};
} // namespace Revisit::Audit
