#pragma once

#include "core/audit/auditaction.h"
#include "core/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

// A value before and after. Only its salted hash enters the entry, so that the
// value can later be erased without breaking the proof.
struct AuditChange {
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

// One act, to be appended to the trail.
struct AuditEntry {
    AuditAction action;
    QString entity;         // what it happened to: "case/42"
    CaseId caseId = {};     // the case it belongs to, if one
    PersonId personId = {}; // the person it is about, if one
    QString why = {};       // reason or purpose, as given
    QList<AuditChange> changes = {};
    qint64 version = 0;     // row version after the act, 0 where there is none
    QJsonObject facts = {}; // whole numbers and codes only; never personal values
};

// "case/42", "review/7": how entities are named in the trail.
QString entityName(CaseId id);
QString entityName(ReviewId id);
QString entityName(OfficerId id);
QString entityName(BatchId id);
QString entityName(ScopeRunId id);

} // namespace Revisit
