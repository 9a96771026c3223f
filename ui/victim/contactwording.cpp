#include "ui/victim/contactwording.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/cases/casewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

QString ContactWording::mayBeContacted(const VictimContact &contact)
{
    if (!contact.mayBeContacted)
        return {};
    return *contact.mayBeContacted ? tr("May be contacted") : tr("Asks not to be contacted");
}

QString ContactWording::toldOfOutcome(const VictimContact &contact)
{
    return CaseWording::joined({CaseWording::code(contact.toldOfOutcome),
                                CaseWording::date(contact.toldOn),
                                contact.toldBy.isEmpty() ? QString()
                                                         //: Who told the victim of the outcome
                                                         : tr("by %1").arg(contact.toldBy)});
}

QString ContactWording::recorded(const VictimContact &contact)
{
    return contact.isRecorded() ? tr("Recorded by %1, %2")
                                      .arg(contact.recordedBy, Format::dateTime(contact.recordedAt))
                                : QString();
}

QString ContactWording::inOneLine(const VictimContact &contact)
{
    const QString told = toldOfOutcome(contact);
    return CaseWording::joined(
        {mayBeContacted(contact), CaseWording::code(contact.preference), contact.arrangements,
         told.isEmpty() ? QString() : tr("told of the outcome: %1").arg(told), recorded(contact)});
}

QString ContactWording::support(const CaseDetail &detail)
{
    const auto isSupport = [](const Referral &referral) {
        const Code *kind = CodeBook::instance().byId(referral.kind);
        return kind && (kind->code == "R-ISVA"_L1 || kind->code == "R-NAV"_L1);
    };
    const auto found = std::ranges::find_if(detail.referrals, isSupport);
    if (found == detail.referrals.end())
        return tr("No referral was made");
    return CaseWording::joined(
        {CaseWording::code(found->kind), tr("made %1").arg(Format::dateTime(found->madeAt)),
         found->isAcknowledged() ? tr("acknowledged") : tr("not acknowledged yet")});
}

PartialDate ContactWording::decisionDay(const CaseDetail &detail)
{
    return detail.closure && !detail.closure->decided.isUnknown() ? detail.closure->decided
                                                                  : detail.nfa;
}

} // namespace Revisit
