#pragma once

#include "core/audit/auditaction.h"
#include "core/audit/opentrail.h"
#include "core/base/id.h"

#include <QDateTime>

namespace Revisit {

class Connection;

// Which entries to show; what is left empty does not matter.
struct AuditFilter {
    QString caseReference = {}; // any reference the case is known by
    QString person = {};        // identifier of the person
    std::optional<OfficerId> officer = {};
    std::optional<AuditKind> kind = {};
    QString action = {}; // code of an AuditAction
    QDateTime from = {};
    QDateTime until = {}; // this instant no longer counts

    bool operator==(const AuditFilter &) const = default;
};

// An entry as a list shows it.
struct AuditRow {
    qint64 seq = 0;
    QDateTime at;
    OfficerId officer;
    QString officerName;
    QString action;
    AuditKind kind = AuditKind::Access;
    QString entity;
    QString caseReference; // empty when it concerns no case
};

// The newest entries first, `count` of them from before entry `before`, or from
// the end of the trail. Each page costs the same however far back it lies.
Result<QList<AuditRow>> auditRows(Connection &connection, const OpenedTrail &trail,
                                  const AuditFilter &filter, std::optional<qint64> before = {},
                                  int count = 200);

Result<qint64> auditCount(Connection &connection, const OpenedTrail &trail,
                          const AuditFilter &filter);

// The entries themselves, oldest first, from entry `from` on: each is one line
// of canonical JSON and the leaf of the trail's tree.
struct AuditLine {
    qint64 seq = 0;
    QString body;
};
Result<QList<AuditLine>> auditLines(Connection &connection, const OpenedTrail &trail,
                                    const AuditFilter &filter, qint64 from, int count);

} // namespace Revisit
