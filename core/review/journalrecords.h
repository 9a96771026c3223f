#pragma once

#include "core/base/splice.h"
#include "core/review/draftjournal.h"

#include <QByteArray>
#include <QList>

namespace Revisit {

// What the records of a draft's journal say. The first names its owner; each of
// the others is one moment of typing, as a difference from the one before.

struct JournalWhole {
    QString key;
    QString from; // as it was saved
    QString to;
};
struct JournalEdit {
    QString key;
    Splice splice;
};
struct JournalTick {
    int version = 0;
    QStringList settled; // keys that are no longer unsaved
    QList<JournalWhole> whole;
    QList<JournalEdit> edits;

    bool isEmpty() const { return settled.isEmpty() && whole.isEmpty() && edits.isEmpty(); }
};

QByteArray recordOf(const JournalOwner &owner);
QByteArray recordOf(const JournalTick &tick);
std::optional<JournalOwner> ownerFrom(const QByteArray &record);
std::optional<JournalTick> tickFrom(const QByteArray &record);

// The name of a sitting's file begins with whose it is.
QString journalPrefix(const QString &caseload, OfficerId officer);
QString newJournalName(const JournalOwner &owner);

} // namespace Revisit
