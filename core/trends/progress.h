#pragma once

#include "core/assignment/workloadrules.h"
#include "core/base/result.h"
#include "core/cases/programme.h"
#include "core/people/officer.h"

namespace Revisit {

class Connection;

// Reviews that were decided on one day in one way.
struct DayDecisions {
    QDate day;
    std::optional<CodeId> decision; // nothing: the decision is not recorded
    qint64 count = 0;
};

// How far the programme has come: what the burn-down, the decisions by month
// and the key figures are drawn from, read in one go.
struct Progress {
    QDate today;
    Programme terms;
    CasesByStatus cases;
    qint64 overdue = 0;
    QList<DayDecisions> decisions; // by day

    qint64 total() const { return cases.total(); }
    // Decided from one day to the other, both included.
    qint64 decidedBetween(QDate from, QDate until) const;
    qint64 leftAfter(QDate day) const;
};

Result<Progress> progress(Connection &connection, const Officer &viewer, QDate today);

} // namespace Revisit
