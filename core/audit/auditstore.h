#pragma once

#include "core/audit/auditentry.h"

#include <QByteArray>

namespace Revisit {

struct Session;

// Appends to the trail, inside the caller's transaction: the act and its entry
// are kept together or not at all. Throws StoreFault when the trail refuses,
// which rolls the act back. In a copy of the past it
// appends to the trail of the caseload itself, at once, and refuses what changes rows. For the end
// of the transaction: of a change the entry holds the hash of the row that it leaves behind.
// Returns the entry's number, counted from 0.
qint64 record(Session &session, const AuditEntry &entry);

// The hash of a value as it stands in an entry: SHA-256 over salt, 'b' or 'a'
// for before or after, the length of the field's name as 8 bytes, the name and
// the value; in hex.
QByteArray valueHash(const QByteArray &salt, char which, const QString &field,
                     const QString &value);

} // namespace Revisit
