#pragma once

#include "core/base/tablevalue.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Revisit {

// One chart of a briefing pack: the question it answers, what its figures mean
// and the table of them.
struct BriefingTable {
    QString page;         // where it stands in the program: "Dashboard"
    QString code;         // stable, for the trail: "decisions"
    QString title;        // the question
    QString definition;   // what is counted, of what, as of when
    QString unit;         // "cases"
    QString denominator;  // what it is out of; empty: a count, out of nothing
    QString completeness; // what is left out, or not known
    QDate asOf;           // the day that the figures hold for
    QStringList headings;
    QList<QList<TableValue>> rows;
};

// Tables that leave together, with the moment they hold for. The counts are
// exact: a pack is internal and carries the handling marking (domain.md 7.7,
// profile INTERNAL). What goes outside is published with small counts hidden;
// see PublishTable.
struct Briefing {
    QString title;
    QString madeBy; // who asked for it
    QDateTime asAt;
    QList<BriefingTable> tables;
};

// What says that a pack was not altered: the SHA-256 of each table's canonical
// CSV, and the root of the audit trail when it was made.
struct BriefingSeal {
    QString programme; // "27 Oct 2025 to 30 Apr 2026"
    QString marking;
    bool isSynthetic = false;
    QStringList tables; // hex, in the order of the tables
    qint64 trailEntries = 0;
    QString trailRoot;     // hex
    QString workbook = {}; // of the XLSX in hex; empty: there is none, or it is this
};

// Written under a pack of made-up records.
QString syntheticNotice();
// How the hashes are reckoned, for who checks them.
QString howToCheck();
// "Root of the audit trail at entry 1,234".
QString trailText(const BriefingSeal &seal);
// "Cases", "none: a count", "not stated" for what a table leaves empty.
QString denominatorText(const BriefingTable &table);
QString completenessText(const BriefingTable &table);
// The day and the time in the United Kingdom: "5 Jan 2026, 09:00".
QString momentText(const QDateTime &instant);
QString dayText(QDate day);

} // namespace Revisit
