#pragma once

#include "core/assignment/conflict.h"
#include "core/assignment/reassignment.h"
#include "core/assignment/workcalendar.h"
#include "core/assignment/workloadrules.h"
#include "core/base/result.h"

#include <QHash>

#include <optional>

namespace Revisit {

class Connection;
struct Session;

// A case as it stands before it moves.
struct Holding {
    CaseId caseId;
    QString reference;
    OfficerId officer; // invalid: nobody
    CaseStatus status = CaseStatus::NotStarted;
    qint64 version = 1;
    int tier = 3;
};

// Why a case moves: a code of the list "reassignment_reason" and a sentence.
struct MoveReason {
    CodeId code;
    QString text;
};

// Every officer who cannot be given one of these cases, and for which of them.
Result<QList<Conflict>> conflictsOf(Connection &connection, const QList<CaseId> &cases);

// For use inside a transaction; they throw StoreFault.
std::optional<Holding> holdingOf(Connection &connection, CaseId caseId);
bool isInvestigatorOf(Connection &connection, OfficerId officer, CaseId caseId);
// Ends the present assignment, starts the new one (nobody, if `to` is invalid)
// and writes it down, in the trail and in the decision log of the case.
void moveCase(Session &session, const Holding &holding, OfficerId to, const MoveReason &reason);

WorkCalendar workCalendar(Connection &connection);
QHash<OfficerId, WorkPattern> workPatterns(Connection &connection);

} // namespace Revisit
