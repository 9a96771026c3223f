#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Revisit {

// One value of a dimension: "DEC-NFO" and how it is shown.
struct TableCategory {
    QString key;
    QString label;
};

struct TableDimension {
    QString key; // "decision"
    QString label;
    QList<TableCategory> categories; // "Not recorded" is one of them
};

// Counts by two dimensions, of units that each stand in exactly one cell, so that
// every total is the sum of its cells.
struct CountTable {
    QString key;   // "decisions_by_area"
    QString title; // what the table counts, in the language of the interface
    QString unit;  // "decided case": tables of one unit can be subtracted from another
    TableDimension rows;
    TableDimension columns;
    QList<QList<qint64>> counts; // a list for each row
    QDate asOf;

    qint64 rowTotal(qsizetype row) const;
    qint64 columnTotal(qsizetype column) const;
    qint64 total() const;
    // Including the totals, which stand last.
    qint64 at(qsizetype row, qsizetype column) const;
    // What the cell counts, alike in every table of the unit: a total leaves its
    // dimension out. "decided_case|area=E09000001|decision=DEC-NFO".
    QString cellKey(qsizetype row, qsizetype column) const;
};

} // namespace Revisit
