#include "core/storage/writtenonce.h"

#include "core/storage/connection.h"
#include "core/storage/storefault.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// SQLite refuses while somebody else reads; the load is then only slower.
void setJournal(Connection &connection, const QString &mode)
{
    if (!connection.isSqlite())
        return;
    try {
        connection.execute(u"PRAGMA journal_mode = "_s + mode);
    } catch (const StoreFault &) {
    }
}

} // namespace

WrittenOnce::WrittenOnce(Connection &connection)
    : m_connection(connection)
{
    setJournal(m_connection, u"DELETE"_s);
}

WrittenOnce::~WrittenOnce()
{
    setJournal(m_connection, u"WAL"_s);
}

} // namespace Revisit
