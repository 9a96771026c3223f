#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Revisit {

// The balance sheet of one file: nothing is committed unless
// read = loaded + updated + unchanged + rejected.
struct ImportedFile {
    QString name;
    QString feeds;
    QString encoding;
    qint64 read = 0;
    qint64 loaded = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 duplicates = 0;   // exact copies of another row, kept and flagged; part of loaded
    qint64 unknownCodes = 0; // values kept as written since their list does not have them

    bool balances() const { return read == loaded + updated + unchanged + rejected; }
};

// A row that was not loaded, and what to do about it.
struct RejectedRow {
    QString file;
    qint64 line = 0; // physical, from 1
    QString fault;   // a stable code, such as "date"
    QString hint;
};

// What an import did, or would do in a dry run.
struct ImportReport {
    BatchId batch; // not valid in a dry run
    QList<ImportedFile> files;
    qint64 cases = 0; // in the caseload afterwards, likewise the next four
    qint64 suspects = 0;
    qint64 persons = 0;
    qint64 victims = 0;
    qint64 originalOfficers = 0;
    double seconds = 0;

    static constexpr qsizetype mostRejected = 1000;
    QList<RejectedRow> rejected; // the first of them, to be shown

    void note(const RejectedRow &row);
};

// One JSON object, for the command line.
QByteArray toJson(const ImportReport &report);

} // namespace Revisit
