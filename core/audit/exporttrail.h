#pragma once

#include "core/audit/auditlist.h"

namespace Revisit {

struct Session;

// Writes entries to a file for somebody else, as JSON Lines: each line but the
// first and the last is an entry exactly as it was hashed. The marking stands
// in both of those. Writing the trail out is a disclosure and an entry itself.
struct ExportTrail {
    OpenedTrail trail;
    AuditFilter filter;
    QString file;
    QString marking;
    QString recipient; // who gets it: DPA 2018 s.62(3)

    Result<qint64> run(Session &session) const; // how many entries were written
};

} // namespace Revisit
