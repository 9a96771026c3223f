#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace Revisit {

// The six kinds of operation that DPA 2018 s.62 wants logged, and two of ours.
// The numbers are stored.
enum class AuditKind {
    Collection = 1,
    Alteration = 2,
    Consultation = 3,
    Disclosure = 4,
    Combination = 5,
    Erasure = 6,
    Access = 7,   // who sat down, what was refused
    Oversight = 8 // the trail itself: opened, verified
};

// What happened, as a stable code that is written into the trail.
struct AuditAction {
    QLatin1String code;
    AuditKind kind;
};

namespace Audit {
inline constexpr AuditAction CaseloadCreated{QLatin1String("caseload.created"),
                                             AuditKind::Collection};
inline constexpr AuditAction Imported{QLatin1String("import.loaded"), AuditKind::Collection};
inline constexpr AuditAction ImportUndone{QLatin1String("import.undone"), AuditKind::Erasure};
inline constexpr AuditAction RejectedRowsWritten{QLatin1String("import.rejected_written"),
                                                 AuditKind::Disclosure};
inline constexpr AuditAction CaseOpened{QLatin1String("case.opened"), AuditKind::Consultation};
inline constexpr AuditAction CasesSearched{QLatin1String("case.searched"), AuditKind::Consultation};
inline constexpr AuditAction CasesExported{QLatin1String("case.exported"), AuditKind::Disclosure};
inline constexpr AuditAction CasePrinted{QLatin1String("case.printed"), AuditKind::Disclosure};
inline constexpr AuditAction ReferenceCopied{QLatin1String("case.copied"), AuditKind::Disclosure};
inline constexpr AuditAction NoteAdded{QLatin1String("note.added"), AuditKind::Collection};
inline constexpr AuditAction CaseReassigned{QLatin1String("case.reassigned"),
                                            AuditKind::Alteration};
inline constexpr AuditAction ReviewStarted{QLatin1String("review.started"), AuditKind::Collection};
inline constexpr AuditAction ReviewSaved{QLatin1String("review.saved"), AuditKind::Alteration};
inline constexpr AuditAction ReviewSubmitted{QLatin1String("review.submitted"),
                                             AuditKind::Alteration};
inline constexpr AuditAction ReviewRevised{QLatin1String("review.revised"), AuditKind::Alteration};
inline constexpr AuditAction ReviewSignedOff{QLatin1String("review.signed_off"),
                                             AuditKind::Alteration};
inline constexpr AuditAction ReviewReturned{QLatin1String("review.returned"),
                                            AuditKind::Alteration};
inline constexpr AuditAction ReviewEscalated{QLatin1String("review.escalated"),
                                             AuditKind::Alteration};
inline constexpr AuditAction ReferralMade{QLatin1String("referral.made"), AuditKind::Disclosure};
inline constexpr AuditAction ReferralAcknowledged{QLatin1String("referral.acknowledged"),
                                                  AuditKind::Alteration};
inline constexpr AuditAction SignOffAnswered{QLatin1String("signoff.answered"),
                                             AuditKind::Collection};
inline constexpr AuditAction RiskRaised{QLatin1String("risk.raised"), AuditKind::Alteration};
inline constexpr AuditAction RiskAcknowledged{QLatin1String("risk.acknowledged"),
                                              AuditKind::Alteration};
inline constexpr AuditAction RiskEscalated{QLatin1String("risk.escalated"), AuditKind::Alteration};
inline constexpr AuditAction VictimContactRecorded{QLatin1String("victim.contact_recorded"),
                                                   AuditKind::Collection};
inline constexpr AuditAction EnquiryAdded{QLatin1String("enquiry.added"), AuditKind::Collection};
inline constexpr AuditAction EnquiryMoved{QLatin1String("enquiry.moved"), AuditKind::Alteration};
inline constexpr AuditAction LanguageAnswered{QLatin1String("language.answered"),
                                              AuditKind::Alteration};
inline constexpr AuditAction RulesetAdded{QLatin1String("scope.ruleset_added"),
                                          AuditKind::Collection};
inline constexpr AuditAction ScopeEvaluated{QLatin1String("scope.evaluated"),
                                            AuditKind::Alteration};
inline constexpr AuditAction TierChanged{QLatin1String("tier.changed"), AuditKind::Alteration};
inline constexpr AuditAction PersonsCombined{QLatin1String("person.combined"),
                                             AuditKind::Combination};
inline constexpr AuditAction OfficerAdded{QLatin1String("officer.added"), AuditKind::Collection};
inline constexpr AuditAction DeskTaken{QLatin1String("desk.taken"), AuditKind::Access};
inline constexpr AuditAction Denied{QLatin1String("access.denied"), AuditKind::Access};
inline constexpr AuditAction TrailOpened{QLatin1String("trail.opened"), AuditKind::Oversight};
inline constexpr AuditAction TrailVerified{QLatin1String("trail.verified"), AuditKind::Oversight};
inline constexpr AuditAction TrailExported{QLatin1String("trail.exported"), AuditKind::Disclosure};
inline constexpr AuditAction FiguresPrinted{QLatin1String("figures.printed"),
                                            AuditKind::Disclosure};
inline constexpr AuditAction FiguresExported{QLatin1String("figures.exported"),
                                             AuditKind::Disclosure};
} // namespace Audit

// All of the above, for filters and for tests.
QList<AuditAction> auditActions();
// "Case opened", for a list; the code itself when it is not one of ours.
QString auditActionLabel(const QString &code);
QString auditKindLabel(AuditKind kind);

} // namespace Revisit
