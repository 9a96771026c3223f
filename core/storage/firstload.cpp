#include "core/storage/firstload.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/schemachange.h"
#include "core/storage/storefault.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What SQLite refuses, since somebody else reads, only makes the load slower.
void set(Connection &connection, const QString &pragma)
{
    if (!connection.isSqlite())
        return;
    const SchemaChange change(connection);
    try {
        connection.execute(u"PRAGMA "_s + pragma);
    } catch (const StoreFault &) {
    }
}

} // namespace

FirstLoad::FirstLoad(Connection &connection)
    : m_connection(connection)
{
    set(m_connection, u"journal_mode = DELETE"_s);
    set(m_connection, u"temp_store = FILE"_s);
    set(m_connection, u"foreign_keys = OFF"_s);
    set(m_connection, u"cache_size = -131072"_s); // KB; 32 MB otherwise
}

FirstLoad::~FirstLoad()
{
    set(m_connection, u"cache_size = -32768"_s);
    set(m_connection, u"foreign_keys = ON"_s);
    set(m_connection, u"temp_store = MEMORY"_s);
    set(m_connection, u"journal_mode = WAL"_s);
}

void FirstLoad::checkReferences()
{
    if (!m_connection.isSqlite())
        return; // checked at each insert
    Query broken(m_connection, u"PRAGMA foreign_key_check"_s);
    if (broken.next())
        throw StoreFault::defect(u"a row of %1 refers to a row of %2 that is not there"_s.arg(
            broken.text(0), broken.text(2)));
}

} // namespace Revisit
