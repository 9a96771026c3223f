#include "core/audit/auditaction.h"
#include "core/people/capability.h"
#include "ui/base/format.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/casewording.h"
#include "ui/cases/detailsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::HistorySheet)
};

void writeReviews(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(HistoryText::tr("Reviews"));
    if (detail.reviews.isEmpty())
        sheet.addText(HistoryText::tr("The case has not been reviewed yet."), true);
    for (const ReviewSummary &review : detail.reviews) {
        const QDateTime when = review.submittedAt.isValid() ? review.submittedAt : review.startedAt;
        //: A version of the review and its state: "Review 2: submitted"
        sheet.addEvent(u"clipboard-check"_s,
                       HistoryText::tr("Review %1: %2")
                           .arg(QString::number(review.number), reviewStateLabel(review.state)),
                       CaseWording::joined({review.reviewerName, Format::dateTime(when),
                                            CaseWording::code(review.decision)}));
        for (const SignOffDetail &signOff : review.signOffs)
            sheet.addEvent(
                u"badge-check"_s, signOffDone(signOff.decision),
                CaseWording::joined(
                    {signOff.officerName, Format::dateTime(signOff.decidedAt), signOff.reason}));
    }
}

void writeAssignments(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(HistoryText::tr("Assignments"));
    if (detail.assignments.isEmpty())
        sheet.addText(HistoryText::tr("The case has never been assigned."), true);
    for (const AssignmentDetail &assignment : detail.assignments) {
        const QString code = CaseWording::code(assignment.reasonCode);
        sheet.addEvent(
            u"user-plus"_s,
            assignment.officerName.isEmpty()
                ? HistoryText::tr("Assigned to nobody")
                : HistoryText::tr("Assigned to %1").arg(assignment.officerName),
            CaseWording::joined({Format::dateTime(assignment.from),
                                 HistoryText::tr("by %1").arg(assignment.byName), code,
                                 assignment.reason == code ? QString() : assignment.reason}));
    }
}

void writeRestrictions(DetailSheet &sheet, const CaseDetail &detail)
{
    if (detail.restrictions.isEmpty())
        return;
    sheet.addHeading(HistoryText::tr("Who may be given the case"));
    for (const CaseRestriction &restriction : detail.restrictions) {
        if (!restriction.isInForce())
            sheet.addEvent(u"circle-x"_s,
                           //: %1 are officers
                           HistoryText::tr("No longer only %1").arg(namesText(restriction)),
                           CaseWording::joined({Format::dateTime(restriction.liftedAt),
                                                HistoryText::tr("by %1").arg(restriction.liftedBy),
                                                restriction.liftedWhy}));
        sheet.addEvent(u"lock"_s,
                       //: %1 are officers
                       HistoryText::tr("Only %1").arg(namesText(restriction)),
                       CaseWording::joined({Format::dateTime(restriction.at),
                                            HistoryText::tr("by %1").arg(restriction.byName),
                                            restriction.reason}));
    }
}

void writeTrail(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.addHeading(HistoryText::tr("Audit trail of this case"));
    if (!detail.showsTrail)
        sheet.addText(whoMay(Capability::ViewAudit), true);
    for (const TrailLine &line : detail.trail)
        sheet.addEvent(u"shield-check"_s, auditActionLabel(line.action),
                       CaseWording::joined({line.officerName, Format::dateTime(line.at),
                                            //: The number of an entry of the audit trail
                                            HistoryText::tr("entry %1").arg(line.number)}));
}

} // namespace

void writeHistory(DetailSheet &sheet, const CaseDetail &detail)
{
    sheet.clear();
    writeReviews(sheet, detail);
    writeAssignments(sheet, detail);
    writeRestrictions(sheet, detail);
    writeTrail(sheet, detail);
    sheet.finish();
}

} // namespace Revisit
