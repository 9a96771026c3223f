#pragma once

#include <QtGlobal>

namespace Revisit {

class Connection;

// While it lives, an SQLite file keeps a rollback journal instead of a
// write-ahead log, through which a large load is written twice. In a file that
// is still nearly empty there is next to nothing to roll back. Does nothing
// where somebody else has the file open, or on PostgreSQL. For use around a
// transaction.
class WrittenOnce
{
public:
    explicit WrittenOnce(Connection &connection);
    ~WrittenOnce();

private:
    Q_DISABLE_COPY_MOVE(WrittenOnce)

    Connection &m_connection;
};

} // namespace Revisit
