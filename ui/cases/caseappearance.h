#pragma once

#include "core/cases/caselist.h"
#include "core/cases/casetimeline.h"
#include "core/referral/referral.h"
#include "ui/base/chip.h"

#include <QCoreApplication>

namespace Revisit {

// How cases look and are called on every screen.
class CaseAppearance
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseAppearance)

public:
    static ChipText statusChip(CaseStatus status);
    static int series(CaseStatus status); // its colour in charts, an index into Theme::series
    static ChipText tierChip(int tier);
    static QString tierName(int tier); // "Priority 1"
    static QString tierWhy(const CaseRow &row);
    static QString tierTarget(int tier);            // "Within 10 working days"
    static QString particulars(const CaseRow &row); // "Camden · 6 suspects · 1 victim"
    static ChipText referralState(const Referral &referral, QDate today);
    static QList<ChipText> suspectChips(const SuspectDetail &suspect);
    static QList<ChipText> victimChips(const VictimDetail &victim);
    static QString orderName(CaseOrder order);
    static QString eventIcon(EventKind kind);

    static constexpr int tiers = 4;
    static int barsOf(int tier) { return tiers - tier; }
};

} // namespace Revisit
