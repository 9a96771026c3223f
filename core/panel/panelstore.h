#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"

#include <QHash>

namespace Revisit {

class Connection;

// The panels of a case, the newest first. The votes of one that still sits are
// sealed: nobody sees how another has voted. Fault::Forbidden for whoever may not see
// cases and while the viewer judges this one blind.
Result<QList<CasePanel>> panelsOf(Connection &connection, const Officer &viewer, CaseId id);

// Whether a review of the case is submitted or escalated, so that a panel can sit on it.
Result<bool> waitsForDecision(Connection &connection, CaseId id);

// Every active review officer and team lead, with why they may not sit, by name.
Result<QList<PanelCandidate>> panelCandidates(Connection &connection, CaseId id);

// A panel that waits for somebody's vote.
struct WaitingVote {
    CaseId caseId;
    QString reference;
    QDate sitsOn;
};
// What waits for the vote of `officer`, the earliest day first.
Result<QList<WaitingVote>> votesWaitingFor(Connection &connection, OfficerId officer);

// For use inside a transaction; they throw StoreFault.
std::optional<CasePanel> findPanel(Connection &connection, PanelId id);
bool hasOpenPanel(Connection &connection, CaseId id);
// Whether a panel on this version of the review has closed in favour of its decision.
bool isUpheld(Connection &connection, ReviewId review);
QList<PanelVote> votesOf(Connection &connection, PanelId id); // sealed or not
QHash<OfficerId, PanelBar> panelBars(Connection &connection, CaseId id);
PanelId insertPanel(Connection &connection, const CasePanel &panel, OfficerId by);
void insertVote(Connection &connection, PanelId id, const PanelVote &vote);
// False when someone else changed the row since `version` was read.
bool storeClosing(Connection &connection, const CasePanel &panel, OfficerId by);

} // namespace Revisit
