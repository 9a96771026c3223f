#pragma once

#include "core/assignment/reassignment.h"
#include "core/base/result.h"

#include <QDate>

namespace Revisit {

struct Session;

// A case that was tried out elsewhere than where it is.
struct WantedMove {
    CaseId caseId;
    OfficerId from; // who held it when it was tried out; invalid: nobody
    OfficerId to;   // invalid: nobody

    bool operator==(const WantedMove &) const = default;
};

// What became of one wanted move.
struct CommittedMove {
    CaseMove move;
    OfficerId to;
};

struct MovesOutcome {
    QList<CommittedMove> moves;

    int count(MoveResult result) const;
};

// Moves any number of cases to any officers in one transaction, with one reason.
// A case that cannot go where it should stays, and the outcome says why: it was
// signed off or moved on meanwhile, the officer took part in the original
// investigation, is not among those it is restricted to, or has not the skills that
// its priority asks for.
struct CommitMoves {
    QList<WantedMove> moves;
    CodeId reasonCode;
    QString reason;
    QDate today; // on which skills have to hold

    Result<MovesOutcome> run(Session &session) const;
};

// Gives what was moved back to who held it, as further moves. What somebody has
// moved on meanwhile, or what cannot be given back any more, is left alone. Returns how many went
// back.
struct UndoMoves {
    MovesOutcome outcome;

    Result<int> run(Session &session) const;
};

} // namespace Revisit
