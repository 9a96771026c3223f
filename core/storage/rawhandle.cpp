#include "core/storage/rawhandle.h"

#include "core/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace Revisit {
namespace {

template<typename Handle>
Handle *rawHandle(const QSqlDatabase &database, const char *type)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<Handle *const *>(handle.constData());
}

} // namespace

sqlite3 *rawSqlite(const QSqlDatabase &database)
{
    return rawHandle<sqlite3>(database, "sqlite3*");
}

sqlite3 *rawSqlite(const Connection &connection)
{
    return rawSqlite(connection.handle());
}

pg_conn *rawPostgres(const Connection &connection)
{
    const QSqlDatabase database = connection.handle();
    // Qt names the type "PGconn*" or "pg_conn*", as its version likes.
    for (const char *type : {"PGconn*", "pg_conn*"}) {
        if (auto *handle = rawHandle<pg_conn>(database, type))
            return handle;
    }
    return nullptr;
}

} // namespace Revisit
