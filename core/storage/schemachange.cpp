#include "core/storage/schemachange.h"

#include "core/storage/connection.h"
#include "core/storage/rawhandle.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace Revisit {

namespace {

// Settings that only tell, even when they are given a name.
constexpr std::array readings{"foreign_key_check", "foreign_key_list", "index_info", "index_list",
                              "integrity_check",   "quick_check",      "table_info"};

bool isReading(const char *setting, const char *value)
{
    return !value || std::ranges::any_of(readings, [setting](const char *reading) {
        return qstricmp(setting, reading) == 0;
    });
}

int authorize(void *, int action, const char *name, const char *value, const char *, const char *)
{
    switch (action) {
    case SQLITE_ALTER_TABLE:
    case SQLITE_ATTACH:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DETACH:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isReading(name, value) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

} // namespace

void refuseSchemaChanges(sqlite3 *handle)
{
    sqlite3_set_authorizer(handle, authorize, nullptr);
}

SchemaChange::SchemaChange(const Connection &connection)
    : SchemaChange(connection.isSqlite() ? rawSqlite(connection) : nullptr)
{}

SchemaChange::SchemaChange(sqlite3 *handle)
    : m_handle(handle)
{
    if (m_handle)
        sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

SchemaChange::~SchemaChange()
{
    if (m_handle)
        refuseSchemaChanges(m_handle);
}

} // namespace Revisit
