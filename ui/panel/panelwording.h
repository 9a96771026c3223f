#pragma once

#include "core/panel/panel.h"
#include "ui/base/chip.h"

#include <QCoreApplication>

namespace Revisit {

// How a panel is told of.
class PanelWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::PanelWording)

public:
    static QString title(const CasePanel &panel); // Panel of 12 Jan 2026
    static ChipText state(const CasePanel &panel);
    static QString particulars(const PanelSeat &seat); // Chair · Independent · PIP 3
    static QString pip(const std::optional<int> &pip); // PIP 3, or that none was stated
    static QString decision(const CasePanel &panel, const std::optional<CodeId> &decision);
    // The others who could not be asked, and why.
    static QString barred(const QList<PanelCandidate> &candidates);
};

} // namespace Revisit
