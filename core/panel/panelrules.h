#pragma once

#include "core/base/result.h"
#include "core/panel/panel.h"
#include "core/review/review.h"

namespace Revisit {

// What a panel needs to decide: at least three who vote, abstentions counted, and
// among them one who is independent and one at PIP 3 or above (domain.md 4.3, H2;
// a proposal there, marked [I]).
namespace Quorum {
inline constexpr int fewest = 3;
inline constexpr int fewestIndependent = 1;
inline constexpr int seniorPip = 3;
} // namespace Quorum

// The shortest reason of a vote and of closing, in characters; as for a sign-off (H1).
inline constexpr int shortestPanelReason = 20;

// Whether only a panel can sign a review off: where the decision asks for one (DEC-REINV
// and DEC-NCA, domain.md 4.3), and where a lead disagreed and passed it on (H1). The
// database asks the same.
bool needsPanel(CodeId decision, ReviewState state);

// Fault::Invalid with what is missing. Looks at `seats` alone: the members of a
// panel to be convened, or those who have voted.
Result<> checkQuorum(const QList<PanelSeat> &seats);

// Whom to convene: no one twice, one chair, and a quorum.
Result<> checkSeats(const QList<PanelSeat> &seats);

// What more than half of all votes, abstentions counted, are for; nothing where no
// decision has that many. Half is not enough: a tie decides nothing.
std::optional<CodeId> majorityOf(const QList<PanelVote> &votes);

// The votes that are for another decision than `decision`; an abstention is no dissent.
QList<PanelVote> dissentFrom(CodeId decision, const QList<PanelVote> &votes);

} // namespace Revisit
