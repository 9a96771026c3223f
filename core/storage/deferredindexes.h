#pragma once

#include <QStringList>

namespace Revisit {

class Connection;

// While it lives, the tables have no indexes, which makes a large
// load into them faster; restore() builds them again. Does nothing on
// PostgreSQL.
class DeferredIndexes
{
public:
    DeferredIndexes(Connection &connection, const QStringList &tables);
    void restore();

private:
    Connection &m_connection;
    QStringList m_statements;
};

} // namespace Revisit
