#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"

namespace Revisit {

struct Session;

// A team lead calls a panel on a case whose review is submitted or escalated. The
// seats have a quorum, one chair, and nobody who is barred (PanelBar); a member who
// shares the reviewer's team is not independent. Until the panel has closed, nobody
// signs the review off. Fault::Conflict when a panel sits already.
struct ConvenePanel {
    CaseId caseId;
    QDate sitsOn;
    QString question; // what it is asked to settle
    QList<PanelSeat> seats;

    Result<PanelId> run(Session &session) const;
};

} // namespace Revisit
