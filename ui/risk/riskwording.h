#pragma once

#include "ui/risk/riskwatch.h"

#include <QCoreApplication>

namespace Revisit {

// Live risks and referrals that wait, in words.
class RiskWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::RiskWording)

public:
    static QString summary(const WaitingRisks &waiting); // for the bar
    static QString indicators(const RiskAlert &alert);   // "A child at risk now, …"
};

} // namespace Revisit
