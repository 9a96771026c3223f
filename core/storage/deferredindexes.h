#pragma once

#include <QList>
#include <QStringList>

struct sqlite3;

namespace Revisit {

class BulkLoad;
class Connection;

// While it lives, the tables have no indexes, which makes a large
// load into them faster; restore() builds them again. Does nothing on
// PostgreSQL.
class DeferredIndexes
{
public:
    DeferredIndexes(Connection &connection, const QStringList &tables);

    // For a table that is complete: builds its indexes beside the rest of the
    // load, as far as there is time. The load must not outlive this.
    void restoreBeside(BulkLoad &load, const QString &table);
    // Builds what is not there yet, when the load is done or flushed.
    void restore();

private:
    Q_DISABLE_COPY_MOVE(DeferredIndexes)

    struct Index {
        QString table;
        QString sql;
    };

    void build(const QString &sql);

    sqlite3 *const m_handle; // null on PostgreSQL
    QList<Index> m_missing;
};

} // namespace Revisit
