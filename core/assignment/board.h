#pragma once

#include "core/assignment/commitmoves.h"
#include "core/assignment/officerloads.h"
#include "core/capacity/capacityrules.h"
#include "core/cases/programme.h"
#include "core/proposal/proposal.h"

#include <QMap>

namespace Revisit {

class Clock;

// A case as the board shows it.
struct BoardCase {
    CaseId id;
    QString reference;
    CaseStatus status = CaseStatus::NotStarted;
    int tier = 3;
    OfficerId holder;
    QDate since;               // of the last act of substance: given, saved, submitted, decided
    bool isRestricted = false; // only certain officers may be given it

    bool isStalled(QDate today) const { return Revisit::isStalled(status, since, today); }
};

// An officer's work with what is tried out, and what is to be known of it in
// words: over a cap, taking no new cases, or cases tried out there that they
// took part in, that are restricted to others, or that they have not the skills for.
struct OfficerAfter {
    int cases = 0;
    int heavy = 0; // of priority 0 or 1
    double hours = 0;
    QStringList warnings;
};

// Everyone's work and hours at one moment, and any set of moves tried out on
// them. Nothing of it is stored until it is committed.
class Board
{
public:
    Programme terms;
    QDate today;
    CaseWeights weights;
    bool checksSkills = false; // somebody's skills are on record
    QList<OfficerLoad> officers;
    QList<BoardCase> cases;
    QHash<OfficerId, QList<OfficerWeek>> weeks;
    // The same officers and cases, in the same order, for the rules of a plan.
    PlanProblem problem;

    // Moves a case to where it is tried out; back to its holder ends the trial.
    void tryOut(CaseId caseId, OfficerId to);
    void tryOut(const Placement &placement);
    void discard() { m_tried.clear(); }
    int triedOut() const { return int(m_tried.size()); }
    QList<WantedMove> moves() const;
    OfficerId placeOf(const BoardCase &boardCase) const;

    Placement placement() const;
    // Everyone with what is tried out, in the order of `officers`.
    QList<OfficerAfter> afterwards() const;
    QList<OfficerId> touched() const;

    // Why a case cannot go to an officer; empty when it can.
    QString hindrance(CaseId caseId, OfficerId to) const;

    // Cases by their age since the last act, of one officer.
    std::array<int, ageBands> ages(OfficerId officer) const;
    QList<BoardCase> stalled() const;

    int indexOf(OfficerId officer) const;
    const BoardCase *find(CaseId caseId) const;

private:
    QMap<CaseId, OfficerId> m_tried;
};

// Throughput is counted from reviews and never from access logs (DPA 2018
// s.62(4)). For who may move cases.
Result<Board> readBoard(Connection &connection, const Officer &viewer, const Clock &clock);

} // namespace Revisit
