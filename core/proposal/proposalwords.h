#pragma once

#include "core/proposal/proposal.h"

namespace Revisit {

// "Moving C5 from O1 to O2 lowers the highest load from 120 % to 80 %. O3 was
// not possible: took part in the original investigation." Where continuity decided who
// has it, that is said, too.
QString moveReason(const PlanProblem &problem, const ProposedMove &move);

// Why nobody can have a case, by what stops how many officers.
QString unplacedReason(const PlanProblem &problem, const Placement &placement, int caseIndex);

// What keeps the plan from being better: cases that nobody can have, a limit
// that cannot be kept, officers who cannot be relieved. Empty when nothing does.
QStringList bindingConstraints(const PlanProblem &problem, const ProposalTerms &terms,
                               const Proposal &proposal);

// How many officers have a series beyond its first, before and after; empty where each
// series is with one.
QString continuityText(const Proposal &proposal);

// How sure it is that there is no better plan.
QString proofText(const ProposalTerms &terms, const Proposal &proposal);

// "120 %"; "no hours" where there is work and not one hour for it.
QString loadText(double load);

} // namespace Revisit
