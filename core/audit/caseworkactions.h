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
inline constexpr AuditAction EnquiryRedated{QLatin1String("enquiry.redated"),
                                            AuditKind::Alteration};
inline constexpr AuditAction ChecklistAdded{QLatin1String("enquiry.checklist_added"),
                                            AuditKind::Collection};
inline constexpr AuditAction FactorDealtWith{QLatin1String("signoff.factor_dealt_with"),
                                             AuditKind::Alteration};
inline constexpr AuditAction PanelConvened{QLatin1String("panel.convened"), AuditKind::Collection};
inline constexpr AuditAction PanelVoted{QLatin1String("panel.voted"), AuditKind::Collection};
inline constexpr AuditAction PanelClosed{QLatin1String("panel.closed"), AuditKind::Alteration};
inline constexpr AuditAction ReviewFormMoved{QLatin1String("review.form_moved"),
                                             AuditKind::Alteration};
inline constexpr AuditAction AsAtOpened{QLatin1String("asat.opened"), AuditKind::Consultation};
inline constexpr AuditAction ChangesListed{QLatin1String("asat.changes_listed"),
                                           AuditKind::Consultation};
inline constexpr AuditAction QualitySampleDrawn{QLatin1String("quality.sample_drawn"),
                                                AuditKind::Collection};
inline constexpr AuditAction SecondReviewAssigned{QLatin1String("quality.second_assigned"),
                                                  AuditKind::Alteration};
inline constexpr AuditAction SecondReviewOpened{QLatin1String("quality.second_opened"),
                                                AuditKind::Consultation};
inline constexpr AuditAction SecondReviewSubmitted{QLatin1String("quality.second_submitted"),
                                                   AuditKind::Collection};
inline constexpr AuditAction ReviewsCompared{QLatin1String("quality.reviews_compared"),
                                             AuditKind::Consultation};
inline constexpr AuditAction DisagreementDecided{QLatin1String("quality.disagreement_decided"),
                                                 AuditKind::Collection};
} // namespace Revisit::Audit
