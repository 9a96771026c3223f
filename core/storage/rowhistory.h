#pragma once

#include "core/storage/catalogue.h"

namespace Revisit {

class Connection;

// What happened to a row; the numbers are stored.
enum class RowChange { Inserted = 1, Updated = 2, Deleted = 3, Loaded = 4 };

// How far back the rows of a table can be followed.
enum class RowHistory {
    Kept,       // each change leaves the row as it was before
    Additions,  // only that rows came: nothing else happens to them but forgetting
    OfTheTrail, // the trail itself, which only grows: it is cut at an entry
    None        // made from other tables, or shipped with the program
};

// A table that is not followed like every other, and why.
struct RowHistoryException {
    QString table;
    RowHistory history;
    QString reason; // for the reader of the code and of a failing test
};

const QList<RowHistoryException> &rowHistoryExceptions();
RowHistory rowHistoryOf(const QString &table);

// Makes the triggers that write each change of a row into `row_change`, for every
// table that the catalogue names; those made before are replaced. A change counts
// for the first entry that its transaction adds to the trail, or, where it adds
// none, for the next entry of the trail. For use inside a transaction that may
// change the schema; it throws StoreFault.
void followRows(Connection &connection);

// While rows are loaded in bulk, what the load brings is told by one line for each
// of the tables: that rows came whose key is above the highest one before. What
// happens to rows that were there already is followed as ever. To be made inside
// the write transaction, before anything is loaded; throws StoreFault.
class LoadHistory
{
public:
    LoadHistory(Connection &connection, const QStringList &tables);
    // At the end of the transaction; a rollback does as much.
    void finish();

private:
    Q_DISABLE_COPY_MOVE(LoadHistory)

    Connection &m_connection;
    QList<StoredTable> m_tables;
};

} // namespace Revisit
