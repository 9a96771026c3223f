#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace Revisit {

struct Session;

// How many acts of a kind there were between two instants.
struct ActCount {
    QString action; // stable code, see auditActionLabel()
    qint64 count = 0;
};

// What is said of a case's change.
enum class ChangedField { Status, Priority, Officer, Decision };
QString changedFieldLabel(ChangedField field);

// One field of one case that is another at the end than at the start, in words; empty
// where there was nothing, or the case was not there.
struct FieldChanged {
    CaseId caseId;
    QString reference;
    ChangedField field = ChangedField::Status;
    QString before;
    QString after;
};

struct WhatChanged {
    QDateTime from;
    QDateTime until;
    qint64 entered = 0;              // cases that came with imports
    QList<ActCount> acts;            // acts that changed something, the most frequent first
    bool namesCases = false;         // whether who asks may see cases
    QList<FieldChanged> fields = {}; // by reference; empty where they may not
};

// What changed after `from` up to `until`. Who may see figures gets counts, who may see
// cases also the cases, but not those that they judge blind (domain 7.4). The list is a
// consultation and an entry of the trail. Fault::Invalid where the instants are not in
// order or lie before the caseload.
struct ListChanges {
    QDateTime from;
    QDateTime until;

    Result<WhatChanged> run(Session &session) const;
};

// Writes the same into a file for somebody, marked above and below; the entry comes
// before the file. Returns the number of lines that tell of a change.
struct ExportChanges {
    QString file;
    QString marking;
    QString recipient;
    QDateTime from;
    QDateTime until;

    Result<qint64> run(Session &session) const;
};

} // namespace Revisit
