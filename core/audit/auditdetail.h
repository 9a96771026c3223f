#pragma once

#include "core/audit/auditlist.h"

#include <QJsonObject>

namespace Revisit {

// One value of an entry. Once it has been erased only its hash remains.
struct AuditedValue {
    QString field;
    bool isKept = false;
    std::optional<QString> before = {};
    std::optional<QString> after = {};
};

// All that an entry says.
struct AuditDetail {
    AuditRow row;
    QString why;
    QString desk;
    QDateTime clock; // what the clock said, where it had gone back; else invalid
    qint64 version = 0;
    QJsonObject facts;
    QList<AuditedValue> values;
    QString leaf; // hash, hex
    QString body; // the entry as it was written
};

// Fault::NotFound when there is no such entry.
Result<AuditDetail> auditDetail(Connection &connection, const OpenedTrail &trail, qint64 seq);

} // namespace Revisit
