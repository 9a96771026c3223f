#include "ui/cases/caseappearance.h"

#include "core/cases/tierrules.h"
#include "core/refdata/codebook.h"
#include "ui/base/format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Revisit {

ChipText CaseAppearance::statusChip(CaseStatus status)
{
    const QString label = statusLabel(status);
    switch (status) {
    case CaseStatus::NotStarted:
        return {u"circle-dashed"_s, label, Tone::Neutral};
    case CaseStatus::InReview:
        return {u"circle-dot"_s, label, Tone::Info};
    case CaseStatus::AwaitingSignOff:
        return {u"hourglass"_s, label, Tone::Violet};
    case CaseStatus::Returned:
        return {u"corner-up-left"_s, label, Tone::Warning};
    case CaseStatus::Escalated:
        return {u"circle-arrow-up"_s, label, Tone::Danger};
    case CaseStatus::SignedOff:
        return {u"circle-check"_s, label, Tone::Ok};
    }
    Q_UNREACHABLE();
}

// Grey for what nobody has begun, dark for what is stuck.
int CaseAppearance::series(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotStarted:
        return 5;
    case CaseStatus::InReview:
        return 0;
    case CaseStatus::AwaitingSignOff:
        return 2;
    case CaseStatus::Returned:
        return 3;
    case CaseStatus::Escalated:
        return 4;
    case CaseStatus::SignedOff:
        return 1;
    }
    Q_UNREACHABLE();
}

ChipText CaseAppearance::tierChip(int tier)
{
    constexpr std::array tones{Tone::Danger, Tone::Warning, Tone::Neutral, Tone::Neutral};
    return {u"flag"_s, tierName(tier), tones[size_t(qBound(0, tier, tiers - 1))]};
}

QString CaseAppearance::tierName(int tier)
{
    //: How urgent a case is: 0 is the most urgent, 3 the least
    return tr("Priority %1").arg(tier);
}

QString CaseAppearance::tierWhy(const CaseRow &row)
{
    if (row.tierReason.isEmpty())
        return tierRuleLabel(row.tierRule);
    //: Which rule decided the priority, and an officer's own words
    return tr("%1: %2").arg(tierRuleLabel(row.tierRule), row.tierReason);
}

QString CaseAppearance::tierTarget(int tier)
{
    const std::optional<int> days = workingDaysFor(tier);
    if (!days)
        return tr("By the end of the programme");
    return *days == 0 ? tr("The same day") : tr("Within %n working day(s)", nullptr, *days);
}

QString CaseAppearance::particulars(const CaseRow &row)
{
    QStringList parts;
    if (row.area)
        parts.append(CodeBook::instance().label(*row.area));
    parts.append(tr("%n suspect(s)", nullptr, row.suspects));
    parts.append(tr("%n victim(s)", nullptr, row.victims));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString CaseAppearance::orderName(CaseOrder order)
{
    switch (order) {
    case CaseOrder::Reference:
        return tr("Reference");
    case CaseOrder::Title:
        return tr("Case");
    case CaseOrder::Status:
        return tr("Status");
    case CaseOrder::Priority:
        return tr("Priority");
    case CaseOrder::Reviewer:
        return tr("Reviewer");
    case CaseOrder::Due:
        return tr("Due");
    }
    Q_UNREACHABLE();
}

ChipText CaseAppearance::referralState(const Referral &referral, QDate today)
{
    if (referral.isAcknowledged())
        return {u"check"_s, tr("Acknowledged %1").arg(Format::date(referral.acknowledgedAt.date())),
                Tone::Ok};
    if (referral.isOverdue(today))
        return {u"octagon-alert"_s,
                tr("Not acknowledged: ask again since %1").arg(Format::date(referral.chaseOn)),
                Tone::Danger};
    if (referral.chaseOn.isValid())
        return {u"hourglass"_s,
                tr("Not acknowledged yet: ask again on %1").arg(Format::date(referral.chaseOn)),
                Tone::Warning};
    return {u"hourglass"_s, tr("Not acknowledged yet"), Tone::Warning};
}

QList<ChipText> CaseAppearance::suspectChips(const SuspectDetail &suspect)
{
    QList<ChipText> chips;
    if (!suspect.identified)
        chips.append({u"circle-question-mark"_s, tr("Not known if identified")});
    else if (*suspect.identified)
        chips.append({u"user-check"_s, tr("Identified"), Tone::Ok});
    else
        chips.append({u"user-x"_s, tr("Not identified"), Tone::Warning});
    if (suspect.alive == false)
        chips.append({u"info"_s, tr("Has died")});
    if (suspect.otherCases > 0)
        chips.append(
            {u"link"_s, tr("In %n other case(s)", nullptr, suspect.otherCases), Tone::Violet});
    if (suspect.duplicateOf)
        //: A person whom the file records twice; %1 is "S-001"
        chips.append(
            {u"copy"_s, tr("Same as %1").arg(suspectLabel(*suspect.duplicateOf)), Tone::Warning});
    return chips;
}

QList<ChipText> CaseAppearance::victimChips(const VictimDetail &victim)
{
    QList<ChipText> chips;
    if (victim.contact.mayBeContacted == false)
        chips.append({u"circle-x"_s, tr("Do not contact"), Tone::Danger});
    if (victim.duplicateOf)
        chips.append(
            {u"copy"_s, tr("Same as %1").arg(victimLabel(*victim.duplicateOf)), Tone::Warning});
    return chips;
}

QString CaseAppearance::eventIcon(EventKind kind)
{
    switch (kind) {
    case EventKind::Offence:
        return u"flag"_s;
    case EventKind::Report:
        return u"message-square"_s;
    case EventKind::Outcome:
        return u"gavel"_s;
    case EventKind::Closure:
        return u"archive"_s;
    case EventKind::Assignment:
        return u"user-plus"_s;
    case EventKind::Review:
        return u"clipboard-check"_s;
    case EventKind::Note:
        return u"notebook-pen"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
