#pragma once

#include "core/cases/casedetail.h"

#include <QCoreApplication>

namespace Revisit {

// What a victim said about contact, and what they were told, in words. Nothing
// recorded is said as "Not recorded", never as "no".
class ContactWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::ContactWording)

public:
    static QString mayBeContacted(const VictimContact &contact); // empty: not asked
    static QString toldOfOutcome(const VictimContact &contact);  // "Yes · June 2014 · by …"
    static QString recorded(const VictimContact &contact);       // by whom and when
    static QString inOneLine(const VictimContact &contact);
    // Of the case: when a referral to a navigator or adviser was made.
    static QString support(const CaseDetail &detail);
    // The day from which the victim's rights are reckoned.
    static PartialDate decisionDay(const CaseDetail &detail);
};

} // namespace Revisit
