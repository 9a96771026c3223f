#include "ui/review/recordwording.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/cases/caseappearance.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int minutesOfAnHour = 60;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Tone toneOf(EnquiryState state)
{
    switch (state) {
    case EnquiryState::ForAllocation:
        return Tone::Warning;
    case EnquiryState::Allocated:
        return Tone::Info;
    case EnquiryState::Resulted:
        return Tone::Ok;
    case EnquiryState::Filed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

RecordLine RecordWording::referral(const Referral &referral, const ReviewRecord &record,
                                   QDate today)
{
    const QString kind = CodeBook::instance().label(referral.kind);
    RecordLine line;
    //: A kind of referral that does not wait
    line.title = referral.urgent ? tr("%1, urgent").arg(kind) : kind;
    line.particulars =
        joined({//: %1 is the body that a referral goes to
                tr("To %1").arg(referral.recipientBody), referral.recipientPerson, referral.method,
                //: %1 is a date and time, %2 an officer
                tr("made %1 by %2")
                    .arg(Format::dateTime(referral.madeAt), record.officerName(referral.madeBy)),
                referral.outcome});
    line.state = CaseAppearance::referralState(referral, today);
    return line;
}

RecordLine RecordWording::enquiry(const LineOfEnquiry &line, const ReviewRecord &record)
{
    RecordLine shown;
    shown.title = line.action;
    shown.particulars = joined(
        {line.owner ? record.officerName(*line.owner) : tr("no owner yet"),
         line.dueOn.isValid() ? tr("due %1").arg(Format::date(line.dueOn)) : tr("no due date"),
         //: %1 is the day on which a line of enquiry is looked at again
         line.bringOn.isValid() ? tr("comes up %1").arg(Format::date(line.bringOn)) : QString(),
         line.estimateMinutes ? Format::hours(double(*line.estimateMinutes) / minutesOfAnHour)
                              : QString(),
         line.skill ? CodeBook::instance().label(*line.skill) : QString(), line.result});
    shown.state = {u"list-checks"_s, enquiryStateLabel(line.state), toneOf(line.state)};
    return shown;
}

} // namespace Revisit
