#include "core/storage/sqlitedialect.h"

#include "core/audit/merkletree.h"
#include "core/storage/rawhandle.h"
#include "core/storage/schemachange.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <optional>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// audit_leaf_hash(body): what a trigger compares a new entry's leaf with.
// Another tool lacks it and so cannot append at all.
void leafHashFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const QByteArray body = QByteArray::fromRawData(text, sqlite3_value_bytes(arguments[0]));
    const QByteArray hash = leafHash(body).toHex();
    sqlite3_result_text(context, hash.constData(), int(hash.size()), SQLITE_TRANSIENT);
}

// The first entry that the running transaction adds to the trail, once it is known.
struct RunningAct {
    std::optional<qint64> entry;
};

std::optional<qint64> sizeOfTrail(sqlite3 *database)
{
    std::optional<qint64> size;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT size FROM audit_head", -1, &statement, nullptr) ==
            SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        size = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return size;
}

// act_entry(): for which entry of the trail a change counts. One reading of the head
// for a transaction, not one for each row.
void actEntryFunction(sqlite3_context *context, int, sqlite3_value **)
{
    auto *act = static_cast<RunningAct *>(sqlite3_user_data(context));
    if (!act->entry)
        act->entry = sizeOfTrail(sqlite3_context_db_handle(context));
    if (act->entry)
        sqlite3_result_int64(context, *act->entry);
    else
        sqlite3_result_error(context, "the audit trail has no head", -1);
}

void endAct(void *act)
{
    static_cast<RunningAct *>(act)->entry.reset();
}

// row_bytes(text): the bytes that hexadecimal digits stand for, as a row's history
// has them; PostgreSQL begins them with "\\x".
void rowBytesFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (!text)
        return sqlite3_result_null(context);
    QByteArray digits(text, sqlite3_value_bytes(arguments[0]));
    if (digits.startsWith("\\x"))
        digits.remove(0, 2);
    const QByteArray bytes = QByteArray::fromHex(digits);
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void followActs(sqlite3 *handle)
{
    auto *act = new RunningAct; // goes with the function, and so with the connection
    sqlite3_create_function_v2(handle, "act_entry", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, act,
                               actEntryFunction, nullptr, nullptr,
                               [](void *running) { delete static_cast<RunningAct *>(running); });
    sqlite3_commit_hook(
        handle,
        [](void *running) {
            endAct(running);
            return 0;
        },
        act);
    sqlite3_rollback_hook(handle, endAct, act);
}

} // namespace

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

QStringList SqliteDialect::sessionSetup() const
{
    // recursive_triggers: without it INSERT OR REPLACE removes a row past its
    // BEFORE DELETE trigger. FULL: an acknowledged save survives a power cut.
    return {u"PRAGMA foreign_keys = ON"_s,   u"PRAGMA recursive_triggers = ON"_s,
            u"PRAGMA journal_mode = WAL"_s,  u"PRAGMA synchronous = FULL"_s,
            u"PRAGMA cache_size = -32768"_s, u"PRAGMA temp_store = MEMORY"_s};
}

void SqliteDialect::prepareConnection(const QSqlDatabase &database) const
{
    sqlite3 *handle = rawSqlite(database);
    if (!handle)
        return;
    sqlite3_create_function(handle, "audit_leaf_hash", 1,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                            leafHashFunction, nullptr, nullptr);
    sqlite3_create_function(handle, "row_bytes", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                            rowBytesFunction, nullptr, nullptr);
    followActs(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

void SqliteDialect::sealConnection(const QSqlDatabase &database) const
{
    if (sqlite3 *handle = rawSqlite(database))
        refuseSchemaChanges(handle);
}

// A deferred transaction that reads first cannot always become a writer;
// taking the write lock at once makes the busy timeout count.
QString SqliteDialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::beginRead() const
{
    return u"BEGIN"_s;
}

QString SqliteDialect::lockRow() const
{
    return {}; // the write lock of the whole file is already held
}

QString SqliteDialect::withTokens(QString sql) const
{
    // Only INTEGER makes a key the row's own number, with no index beside it.
    return sql.replace("{{identity}}"_L1, "INTEGER PRIMARY KEY AUTOINCREMENT"_L1)
        .replace("{{key}}"_L1, "INTEGER"_L1)
        .replace("{{by_key}}"_L1, "WITHOUT ROWID"_L1)
        .replace("{{bytes}}"_L1, "BLOB"_L1);
}

QStringList SqliteDialect::guardSql(const Guard &guard) const
{
    return {u"CREATE TRIGGER %1 %2 ON %3 WHEN %4 BEGIN SELECT RAISE(ABORT, '%5'); END"_s.arg(
        guard.name, guard.event, guard.table, guard.condition, guard.message)};
}

Fault SqliteDialect::classify(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY
                   ? Fault::Conflict
                   : Fault::Invalid;
    default:
        return Fault::Internal;
    }
}

} // namespace Revisit
