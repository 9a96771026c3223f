#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/scope/scoperun.h"

#include <QList>

#include <optional>

namespace Revisit {

class Connection;

// What a run says of one case. Bit 0 of a mask stands for C1, bit 8 for C9.
struct ScopeLine {
    CaseId caseId;
    int notMet = 0;
    int unknown = 0;

    void judge(const QString &criterion, std::optional<bool> met);
    ScopeAnswer answer() const;
};
int scopeBit(const QString &criterion);
// "C1" to "C9" of a mask.
QStringList criteriaOf(int mask);

// Every run, the newest first.
Result<QList<ScopeRun>> scopeRuns(Connection &connection, const Officer &viewer);

// The rest is for use inside a transaction or a reading: it throws StoreFault.
std::optional<ScopeRun> findScopeRun(Connection &connection, ScopeRunId id);
ScopeRunId insertScopeRun(Connection &connection, const ScopeRun &run, OfficerId by,
                          const QList<ScopeLine> &lines);

} // namespace Revisit
