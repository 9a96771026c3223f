#pragma once

#include "core/storage/bulkload.h"

namespace Revisit {

// The tables that an import fills, parents before children, and the columns it
// fills of each. The order of the columns is that of the values given to add().
struct ImportTables {
    // `firstLoad`: the first load that the import is part of, if any.
    ImportTables(Connection &connection, FirstLoad *firstLoad);

    BulkLoad load;
    BulkTable &sourceRow;
    BulkTable &reviewCase;
    BulkTable &closure;
    BulkTable &closureReason;
    BulkTable &note;
    BulkTable &person;
    BulkTable &suspect;
    BulkTable &crime;
    BulkTable &victim;
    BulkTable &outcome;
    BulkTable &investigator;
    BulkTable &originalOfficer;
    BulkTable &assignment;
    BulkTable &sharedValue;
};

// The names of all of them.
QStringList importedTables();

// The columns that a later file may change, in the order of the values.
QStringList caseColumns();
QStringList closureColumns();
QStringList suspectColumns();
QStringList victimColumns();

// What is reckoned of a case, in the order of CaseFigures.
QStringList figureColumns();

} // namespace Revisit
