#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Revisit {

class Connection;

// A table of the caseload as the engine's catalogue describes it.
struct StoredTable {
    QString name;
    QStringList columns; // in their order
    QStringList keys;    // the columns of the primary key, in its order
    QSet<QString> bytes; // the columns that hold bytes
};

// Every table of the caseload by name, without the engine's own and without what
// a full-text index is made of. Throws StoreFault.
QList<StoredTable> storedTables(Connection &connection);

} // namespace Revisit
