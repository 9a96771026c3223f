#pragma once

#include "core/assignment/workloadrules.h"
#include "core/cases/programme.h"
#include "core/trends/casecolumns.h"

namespace Revisit {

// How far the programme has come with the cases of a team and area: what the burn-down
// and the key figures are drawn from.
struct Progress {
    QDate today;
    Programme terms;
    FigureFilter filter;
    CasesByStatus cases;
    qint64 overdue = 0;
    std::map<QDate, qint64> decisions; // by day, whatever was decided

    qint64 total() const { return cases.total(); }
    // Decided from one day to the other, both included.
    qint64 decidedBetween(QDate from, QDate until) const;
    qint64 leftAfter(QDate day) const;
};

Progress progressOf(const CountedSelection &selection, const Programme &terms, QDate today);

} // namespace Revisit
