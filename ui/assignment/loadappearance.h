#pragma once

#include "core/assignment/officerloads.h"
#include "ui/base/chip.h"

#include <QCoreApplication>

namespace Revisit {

// How a load looks and is called wherever it is shown: never by colour alone.
class LoadAppearance
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::LoadAppearance)

public:
    static ChipText chip(const OfficerLoad &load);      // "Over capacity, 112%"
    static ChipText shortChip(const OfficerLoad &load); // "Over, 112%"
    static QString percent(const OfficerLoad &load);
    static QString hours(const OfficerLoad &load); // "212 h of 180 h"
    static QString absence(const OfficerLoad &load, QDate today);
    static QString particulars(const OfficerLoad &load); // "North · Team lead"
    // The share of each state, in words, for a screen reader and a tool tip.
    static QString states(const CasesByStatus &cases);

    // The place of a state among the colours of a stacked bar.
};

} // namespace Revisit
