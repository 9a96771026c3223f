#include "core/audit/auditaction.h"

#include "core/audit/capacityactions.h"
#include "core/audit/caseworkactions.h"
#include "core/audit/forecastactions.h"
#include "core/audit/publicationactions.h"
#include "core/audit/qualityactions.h"
#include "core/audit/trendactions.h"
#include "core/audit/viewactions.h"
#include "core/base/text.h"

#include <utility>

namespace Revisit {
namespace {

using Labelled = std::pair<AuditAction, const char *>;

const QList<Labelled> &labelledActions()
{
    static const QList<Labelled> all{
        {Audit::CaseloadCreated, QT_TRANSLATE_NOOP("Revisit::Core", "Caseload created")},
        {Audit::Imported, QT_TRANSLATE_NOOP("Revisit::Core", "Files imported")},
        {Audit::ImportUndone, QT_TRANSLATE_NOOP("Revisit::Core", "Import undone")},
        {Audit::RejectedRowsWritten,
         QT_TRANSLATE_NOOP("Revisit::Core", "Rejected rows written to a file")},
        {Audit::CaseOpened, QT_TRANSLATE_NOOP("Revisit::Core", "Case opened")},
        {Audit::CasesSearched, QT_TRANSLATE_NOOP("Revisit::Core", "Cases searched")},
        {Audit::CasesExported, QT_TRANSLATE_NOOP("Revisit::Core", "Cases exported")},
        {Audit::CasePrinted, QT_TRANSLATE_NOOP("Revisit::Core", "Case printed")},
        {Audit::ReferenceCopied, QT_TRANSLATE_NOOP("Revisit::Core", "Case reference copied")},
        {Audit::NoteAdded, QT_TRANSLATE_NOOP("Revisit::Core", "Note added")},
        {Audit::CaseReassigned, QT_TRANSLATE_NOOP("Revisit::Core", "Case reassigned")},
        {Audit::ReviewStarted, QT_TRANSLATE_NOOP("Revisit::Core", "Review started")},
        {Audit::ReviewSaved, QT_TRANSLATE_NOOP("Revisit::Core", "Review saved")},
        {Audit::ReviewSubmitted, QT_TRANSLATE_NOOP("Revisit::Core", "Review submitted")},
        {Audit::ReviewRevised, QT_TRANSLATE_NOOP("Revisit::Core", "Review revised")},
        {Audit::ReviewFormMoved,
         QT_TRANSLATE_NOOP("Revisit::Core", "Review moved to a newer form")},
        {Audit::ReviewSignedOff, QT_TRANSLATE_NOOP("Revisit::Core", "Review signed off")},
        {Audit::ReviewReturned, QT_TRANSLATE_NOOP("Revisit::Core", "Review returned")},
        {Audit::ReviewEscalated, QT_TRANSLATE_NOOP("Revisit::Core", "Review escalated")},
        {Audit::SignOffAnswered, QT_TRANSLATE_NOOP("Revisit::Core", "Sign-off answered")},
        {Audit::RiskRaised, QT_TRANSLATE_NOOP("Revisit::Core", "Live risk found")},
        {Audit::RiskAcknowledged,
         QT_TRANSLATE_NOOP("Revisit::Core", "Live risk acknowledged by a supervisor")},
        {Audit::RiskEscalated, QT_TRANSLATE_NOOP("Revisit::Core", "Live risk gone up")},
        {Audit::VictimContactRecorded,
         QT_TRANSLATE_NOOP("Revisit::Core", "Wishes of a victim recorded")},
        {Audit::ReferralMade, QT_TRANSLATE_NOOP("Revisit::Core", "Referral made")},
        {Audit::ReferralAcknowledged, QT_TRANSLATE_NOOP("Revisit::Core", "Referral acknowledged")},
        {Audit::EnquiryAdded, QT_TRANSLATE_NOOP("Revisit::Core", "Line of enquiry added")},
        {Audit::EnquiryMoved, QT_TRANSLATE_NOOP("Revisit::Core", "Line of enquiry moved on")},
        {Audit::EnquiryRedated,
         QT_TRANSLATE_NOOP("Revisit::Core", "Line of enquiry brought to another day")},
        {Audit::ChecklistAdded,
         QT_TRANSLATE_NOOP("Revisit::Core", "Checklist of lines of enquiry added")},
        {Audit::LanguageAnswered, QT_TRANSLATE_NOOP("Revisit::Core", "Wording answered")},
        {Audit::LinkAnswered, QT_TRANSLATE_NOOP("Revisit::Core", "Link between cases answered")},
        {Audit::DecisionLogged,
         QT_TRANSLATE_NOOP("Revisit::Core", "Decision written into the log")},
        {Audit::NameRevealed, QT_TRANSLATE_NOOP("Revisit::Core", "Name of a person shown")},
        {Audit::FactorDealtWith,
         QT_TRANSLATE_NOOP("Revisit::Core", "Factor of a sign-off ticked off")},
        {Audit::PanelConvened, QT_TRANSLATE_NOOP("Revisit::Core", "Panel convened")},
        {Audit::PanelVoted, QT_TRANSLATE_NOOP("Revisit::Core", "Vote cast on a panel")},
        {Audit::PanelClosed, QT_TRANSLATE_NOOP("Revisit::Core", "Panel closed")},
        {Audit::AsAtOpened, QT_TRANSLATE_NOOP("Revisit::Core", "Caseload opened as at an instant")},
        {Audit::ChangesListed,
         QT_TRANSLATE_NOOP("Revisit::Core", "Changes between two instants listed")},
        {Audit::QualitySampleDrawn, QT_TRANSLATE_NOOP("Revisit::Core", "Quality sample drawn")},
        {Audit::SecondReviewAssigned,
         QT_TRANSLATE_NOOP("Revisit::Core", "Blind second review assigned")},
        {Audit::SecondReviewOpened,
         QT_TRANSLATE_NOOP("Revisit::Core", "Case opened for a blind second review")},
        {Audit::SecondReviewDrafted,
         QT_TRANSLATE_NOOP("Revisit::Core", "Draft of a blind second review kept")},
        {Audit::SecondReviewSubmitted,
         QT_TRANSLATE_NOOP("Revisit::Core", "Blind second review submitted")},
        {Audit::CalibrationHeld, QT_TRANSLATE_NOOP("Revisit::Core", "Calibration session begun")},
        {Audit::CalibrationOpened,
         QT_TRANSLATE_NOOP("Revisit::Core", "Case opened in a calibration session")},
        {Audit::CalibrationDrafted,
         QT_TRANSLATE_NOOP("Revisit::Core", "Draft of a calibration answer kept")},
        {Audit::CalibrationAnswered,
         QT_TRANSLATE_NOOP("Revisit::Core", "Answers given in a calibration session")},
        {Audit::CalibrationClosed,
         QT_TRANSLATE_NOOP("Revisit::Core", "Calibration session closed")},
        {Audit::ReviewsCompared,
         QT_TRANSLATE_NOOP("Revisit::Core", "Two reviews of a case compared")},
        {Audit::DisagreementDecided,
         QT_TRANSLATE_NOOP("Revisit::Core", "Disagreement of two reviews decided")},
        {Audit::TrendRebased,
         QT_TRANSLATE_NOOP("Revisit::Core", "New baseline of a trend recorded")},
        {Audit::RulesetAdded, QT_TRANSLATE_NOOP("Revisit::Core", "Rules on scope added")},
        {Audit::ScopeEvaluated, QT_TRANSLATE_NOOP("Revisit::Core", "Scope evaluated")},
        {Audit::TierChanged, QT_TRANSLATE_NOOP("Revisit::Core", "Priority changed")},
        {Audit::PersonsCombined, QT_TRANSLATE_NOOP("Revisit::Core", "Persons combined")},
        {Audit::OfficerAdded, QT_TRANSLATE_NOOP("Revisit::Core", "Officer added")},
        {Audit::WorkPatternChanged, QT_TRANSLATE_NOOP("Revisit::Core", "Working hours changed")},
        {Audit::AbsenceRecorded, QT_TRANSLATE_NOOP("Revisit::Core", "Absence recorded")},
        {Audit::AbsenceWithdrawn, QT_TRANSLATE_NOOP("Revisit::Core", "Absence withdrawn")},
        {Audit::SkillRecorded, QT_TRANSLATE_NOOP("Revisit::Core", "Skill of an officer recorded")},
        {Audit::CalendarChanged, QT_TRANSLATE_NOOP("Revisit::Core", "Working calendar changed")},
        {Audit::WeightsChanged, QT_TRANSLATE_NOOP("Revisit::Core", "Case weights changed")},
        {Audit::CaseRestricted,
         QT_TRANSLATE_NOOP("Revisit::Core", "Case restricted to certain officers")},
        {Audit::RestrictionLifted,
         QT_TRANSLATE_NOOP("Revisit::Core", "Restriction of a case lifted")},
        {Audit::HandoverPrinted, QT_TRANSLATE_NOOP("Revisit::Core", "Handover pages written")},
        {Audit::DeskTaken, QT_TRANSLATE_NOOP("Revisit::Core", "Desk taken")},
        {Audit::Denied, QT_TRANSLATE_NOOP("Revisit::Core", "Access refused")},
        {Audit::TrailOpened, QT_TRANSLATE_NOOP("Revisit::Core", "Audit trail opened")},
        {Audit::TrailVerified, QT_TRANSLATE_NOOP("Revisit::Core", "Audit trail verified")},
        {Audit::TrailExported, QT_TRANSLATE_NOOP("Revisit::Core", "Audit trail exported")},
        {Audit::ForecastMade, QT_TRANSLATE_NOOP("Revisit::Core", "Forecast made")},
        {Audit::ScenarioSaved, QT_TRANSLATE_NOOP("Revisit::Core", "Scenario of a forecast saved")},
        {Audit::ScenarioRemoved,
         QT_TRANSLATE_NOOP("Revisit::Core", "Scenario of a forecast removed")},
        {Audit::FiguresPrinted, QT_TRANSLATE_NOOP("Revisit::Core", "Figures printed")},
        {Audit::TablePublished, QT_TRANSLATE_NOOP("Revisit::Core", "Table published")},
        {Audit::BriefingWritten, QT_TRANSLATE_NOOP("Revisit::Core", "Briefing pack written")},
        {Audit::ViewSaved, QT_TRANSLATE_NOOP("Revisit::Core", "View saved")},
        {Audit::ViewRemoved, QT_TRANSLATE_NOOP("Revisit::Core", "View removed")},
        {Audit::FiguresExported, QT_TRANSLATE_NOOP("Revisit::Core", "Figures exported")},
    };
    return all;
}

} // namespace

QList<AuditAction> auditActions()
{
    QList<AuditAction> actions;
    for (const Labelled &labelled : labelledActions())
        actions.append(labelled.first);
    return actions;
}

QString auditActionLabel(const QString &code)
{
    for (const auto &[action, label] : labelledActions()) {
        if (action.code == code)
            return CoreText::tr(label);
    }
    return code;
}

QString auditKindLabel(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Collection:
        return CoreText::tr("Collection");
    case AuditKind::Alteration:
        return CoreText::tr("Alteration");
    case AuditKind::Consultation:
        return CoreText::tr("Consultation");
    case AuditKind::Disclosure:
        return CoreText::tr("Disclosure");
    case AuditKind::Combination:
        return CoreText::tr("Combination");
    case AuditKind::Erasure:
        return CoreText::tr("Erasure");
    case AuditKind::Access:
        return CoreText::tr("Access");
    case AuditKind::Oversight:
        return CoreText::tr("Oversight");
    }
    return {};
}

} // namespace Revisit
